import type { ServerResponse } from "node:http";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { home, missingPage } from "./support/sample-pages.ts";
import { type MissingSite, serveMissing } from "./support/serve-missing.ts";

let chromium: ExtensionBrowser;
let elsewhere: MissingSite;
let site: MissingSite | undefined;
let tab: Page;
beforeAll(async () => {
  [chromium, elsewhere] = await Promise.all([
    launchWithExtension(),
    serveMissing(home("Elsewhere"), (_, response) => html(response, 404, "Not found")),
  ]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), elsewhere?.close()]);
});
afterEach(async () => {
  await Promise.all([tab?.close(), site?.close()]);
});

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(body);
}

async function probe(answer: Parameters<typeof serveMissing>[1]): Promise<{ panel: Page; words: string }> {
  site = await serveMissing(home("Reed & Son"), answer);
  tab = await chromium.openTab(`${site.origin}/`);
  const panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  expect(site.asked).toEqual([]);
  await press(panel, /^Probe the 404 page/);
  return { panel, words: await waitForWords(panel, /Ask again/) };
}

describe("a site that is asked for addresses that cannot exist", () => {
  test.each<{ habit: string; answer: Parameters<typeof serveMissing>[1]; says: RegExp; judged: boolean }>([
    {
      habit: "answers 404 with a page of its own",
      answer: (_, response) => html(response, 404, missingPage),
      says: /A real 404 page.*HTTP 404/s,
      judged: true,
    },
    {
      habit: "says so, and answers that all is well",
      answer: (_, response) => html(response, 200, missingPage),
      says: /A soft 404.*HTTP 200/s,
      judged: true,
    },
    {
      habit: "sends everybody to the front page",
      answer: (_, response) => {
        response.writeHead(302, { location: "/" });
        response.end();
      },
      says: /A redirect to the front page.*→ \//s,
      judged: true,
    },
    {
      habit: "shows some page as if it were there",
      answer: (_, response) => html(response, 200, home("Reed & Son")),
      says: /A page, as if it existed/,
      judged: true,
    },
    {
      habit: "sends everybody to another site",
      answer: (_, response) => {
        response.writeHead(302, { location: `${elsewhere.origin}/` });
        response.end();
      },
      says: /A redirect to another site/,
      judged: false,
    },
    {
      habit: "lets no stranger in",
      answer: (_, response) => html(response, 403, "<h1>Forbidden</h1>"),
      says: /Strangers are not let in/,
      judged: false,
    },
    {
      habit: "breaks",
      answer: (_, response) => html(response, 500, "<h1>Error</h1>"),
      says: /The server breaks/,
      judged: false,
    },
    {
      habit: "answers bare words",
      answer: (_, response) => {
        response.writeHead(404, { "content-type": "text/plain" });
        response.end("nope");
      },
      says: /No page at all/,
      judged: false,
    },
    {
      habit: "hangs up",
      answer: (_, response) => response.destroy(),
      says: /No answer/,
      judged: false,
    },
  ])("$habit", async ({ answer, says, judged }) => {
    const { words } = await probe(answer);

    expect(words).toMatch(says);
    expect(/judged \d+ of \d+/.test(words)).toBe(judged);
  });

  test("is asked twice and no more, as a stranger", async () => {
    await probe((_, response) => html(response, 404, missingPage));

    const asked = site?.asked ?? [];
    expect(new Set(asked.map(({ path }) => path)).size).toBe(2);
    expect(asked).toHaveLength(2);
    expect(asked.map(({ cookie, referer }) => ({ cookie, referer }))).toEqual(
      Array(2).fill({ cookie: undefined, referer: undefined }),
    );
    expect(chromium.requests).toEqual([]);
  });

  test("may answer each kind of address in its own way", async () => {
    const { words } = await probe(({ url }, response) =>
      url?.endsWith(".html") ? html(response, 200, missingPage) : html(response, 404, missingPage),
    );

    expect(words).toMatch(/each in its own way/);
    expect(words).toMatch(/A real 404 page.*A soft 404/s);
  });

  test("has its answer read without being run", async () => {
    await probe((_, response) =>
      html(response, 404, `${missingPage}<script src="/ran.js"></script><img src="/seen.png">`),
    );

    expect(site?.asked.filter(({ path }) => /ran|seen/.test(path))).toEqual([]);
  });

  test("is scored in full in a tab of its own", async () => {
    const { panel } = await probe((_, response) => html(response, 404, missingPage));
    const opened = chromium.browser.waitForTarget(
      (target) => target.type() === "page" && /127\.0\.0\.1:\d+\/\w+$/.test(target.url()),
    );

    await press(panel, /^Open it in a tab/);

    const missing = await (await opened).page();
    if (!missing) throw new Error("the tab has no page");
    await chromium.click(missing);
    expect(await waitForWords(panel, /of 10/)).toContain("404 page");
    await missing.close();
  });
});
