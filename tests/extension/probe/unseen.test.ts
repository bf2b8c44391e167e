import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import type { ProbeAnswer } from "../../../extension/probe/ask-in-page.ts";
import { judgeAnswer, NEEDS_LAYOUT } from "../../../extension/probe/judge-answer.ts";
import { makeMissingAddresses } from "../../../extension/probe/missing-addresses.ts";
import { checksOf } from "../../../shared/checks/index.ts";
import { runChecks } from "../../../shared/checks/run-check.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../../shared/snapshot/index.ts";
import { DESKTOP, snapshotOf, withPage } from "../../support/pages.ts";
import { ROOT } from "../../support/sources.ts";
import { home, missingPage, plainContact, russianContact } from "../support/sample-pages.ts";

const ADDRESS = "https://shop.example/b2c3d4f5";
const SAMPLES = join(ROOT, "server/samples");
const samples = readdirSync(SAMPLES).map((site) => ({
  name: `the 404 page of ${site}`,
  html: readFileSync(join(SAMPLES, site, "404.html"), "utf8"),
}));

let reader: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "extension/probe/read-answer.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "tenpointProbe",
    logLevel: "error",
  });
  reader = outputFiles[0]?.text ?? "";
});

const answerOf = (html: string, status: number): ProbeAnswer => ({
  address: ADDRESS,
  kind: "answered",
  status,
  finalAddress: ADDRESS,
  isRedirected: false,
  contentType: "text/html; charset=utf-8",
  html,
});

/** Read by Chromium's own parser in an empty page, as the panel reads it. */
const readUnseen = (answer: ProbeAnswer) =>
  withPage(
    "",
    (page) =>
      page.evaluate(
        `(() => { ${reader}; return tenpointProbe.readAnswer(${JSON.stringify(answer)}, ${JSON.stringify(DESKTOP)}); })()`,
      ) as Promise<Snapshot>,
  );

describe("an answer that is read unseen is judged as if it had been seen", () => {
  test.each([
    ...samples,
    { name: "an error page of the usual kind", html: missingPage },
    { name: "a front page", html: home("Reed & Son") },
    { name: "some other page", html: plainContact },
    { name: "a page in Russian", html: russianContact },
  ])("$name", async ({ html }) => {
    const answer = answerOf(html, 404);

    const unseen = await readUnseen(answer);
    const judged = judgeAnswer(answer, () => unseen).checks;
    const seen = await snapshotOf(html, { url: ADDRESS, status: 404 });
    const outcomes = runChecks(checksOf("not-found"), deriveFacts(seen, { kind: "not-found" }), {
      expected: true,
    });

    expect(snapshotSchema.safeParse(unseen).success).toBe(true);
    for (const { id, outcome, score } of judged) {
      const real = outcomes.get(id);
      if (NEEDS_LAYOUT.has(id)) expect([id, outcome]).toEqual([id, "cannot-tell"]);
      else
        expect([id, outcome, score]).toEqual([id, real?.kind, real?.kind === "scored" ? real.score : null]);
    }
  });

  test("what the page itself hides is not taken for seen", async () => {
    const unseen = await readUnseen(
      answerOf(
        `<main><h1 style="display: none">Page not found</h1><p hidden>404</p><h2>Hello</h2></main>`,
        200,
      ),
    );

    expect(unseen.parts.blocks?.rows.map(({ text, shown }) => [text, shown])).toEqual([
      ["Page not found", "hidden"],
      ["404", "hidden"],
      ["Hello", undefined],
    ]);
  });
});

describe("addresses that cannot exist", () => {
  test.each([
    { page: "https://shop.example/", folder: "/" },
    { page: "https://shop.example/prices?x=1#top", folder: "/" },
    { page: "http://shop.example:8080/en/shoes/red.html", folder: "/en/shoes/" },
  ])("on $page: one at the root, one in the page's own folder, no words in either", ({ page, folder }) => {
    const [root = "", nested = ""] = makeMissingAddresses(page, () => 0.999);
    const { origin } = new URL(page);

    expect(root).toMatch(new RegExp(`^${origin}/([a-z]\\d){6}$`));
    expect(nested).toMatch(new RegExp(`^${origin}${folder}([a-z]\\d){6}/([a-z]\\d){6}\\.html$`));
  });
});
