import { eq } from "drizzle-orm";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gunzipJson, gzipJson } from "../../server/audits/gzip-json.ts";
import { rescoreStale } from "../../server/audits/rescore-stale.ts";
import { captures, rounds, scorecards } from "../../server/db/tables/index.ts";
import type { Audit, AuditView } from "../../shared/api/schemas.ts";
import { verdictOf } from "../../shared/audit/judged-page.ts";
import { hashOf } from "../../shared/scoring/hash.ts";
import { scorecard as scorecardSchema } from "../../shared/scoring/scorecard.ts";
import type { RealServer } from "../extension/support/real-server.ts";
import { captureOf, snapshotAt } from "../server/support/captures.ts";
import { openDashboard, serveDashboard, textOf, visit, waitForText } from "./support/open-dashboard.ts";

const WALK_MS = 120_000;
const OWN = "https://own.example/contact";

let server: RealServer & { stop: () => Promise<void> };
let audit: Audit;

const view = (): Promise<AuditView> => server.client.call("getAudit", { params: { id: audit.id } });
const urlOf = (path: string) => `${server.origin}/audits/${audit.id}${path}`;
/** Captured now, whenever that is: the newest of the page. */
const take = async (url: string, body: "rich" | "bare") =>
  server.client.call("createCapture", {
    body: await captureOf(audit.id, url, { snapshot: await snapshotAt(url, body), capturedAt: Date.now() }),
  });

beforeAll(async () => {
  server = await serveDashboard();
});
afterAll(() => server.stop());

async function openAudit(): Promise<void> {
  const sites = [
    { name: "Reed & Son", url: "https://own.example/" },
    { name: "White Line", url: "https://rival.example/" },
  ];
  audit = await server.client.call("createAudit", { body: { name: "Clock repair", sites } });
  await take(OWN, "bare");
  await take("https://rival.example/contact", "rich");
}

describe("an action", () => {
  test("is opened from a fix, claimed, closed by a fresh capture, opened again by a later one that fails", {
    timeout: WALK_MS,
  }, async () => {
    await openAudit();
    const { page, complaints } = await openDashboard(urlOf("/plan"));
    await page.locator(".lift .plan-button").click();
    await waitForText(page, "It is in the plan.");
    const [action] = (await view()).actions;
    expect(action).toMatchObject({ state: "open", step: "todo", checkId: expect.stringContaining("/") });

    await page.locator(".action-tick").click();
    await waitForText(page, "Waiting for proof");
    expect((await view()).actions[0]).toMatchObject({ state: "open", step: "claimed" });

    await take(OWN, "rich");
    await visit(page, urlOf("/plan"));
    expect(await textOf(page, ".plan-group-done")).toContain("the check passed on");

    await take(OWN, "bare");
    await visit(page, urlOf("/plan?view=board"));
    const todo = await textOf(page, ".board-column");
    expect(todo).toContain(action?.what);
    expect(todo).toContain("a later capture failed the check again");
    expect(complaints).toEqual([]);
  });

  test("is moved over the board by its own choice, and taken back", { timeout: WALK_MS }, async () => {
    await openAudit();
    await server.client.call("createAction", {
      params: { id: audit.id },
      body: { what: "Paint the door", who: "Ann", dueOn: "2020-02-29" },
    });
    const { page } = await openDashboard(urlOf("/plan?view=board"));

    await page.select(".step-picker", "doing");
    await waitForText(page, "Moved to");
    expect((await view()).actions[0]).toMatchObject({ step: "doing" });
    await page.locator(".toast-undo").click();
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>(".step-picker")?.value === "todo",
    );

    await visit(page, urlOf("/plan?view=calendar&month=2020-02"));
    expect(await textOf(page, ".month-entry-late")).toBe("Paint the door");
  });
});

test("chains are written down, a joint is judged by a person, the weakest link is named", {
  timeout: WALK_MS,
}, async () => {
  await openAudit();
  const { page, complaints } = await openDashboard(urlOf("/chains"));
  await page.locator(".note-empty .button").click();
  await page.waitForSelector(".chain");
  expect(await textOf(page, ".chain")).toContain("weakest link");

  await page.locator(".chain-mark-unknown").click();
  await page.waitForSelector("dialog[open]");
  await page.locator("dialog .form-buttons button:nth-of-type(2)").click();
  await waitForText(page, "A person said so.");
  const { items } = await server.client.call("listChains", { params: { id: audit.id } });
  expect(items.flatMap(({ standings }) => standings.flatMap(({ joints }) => joints))).toContainEqual(
    expect.objectContaining({ state: "broken", by: "person" }),
  );

  await visit(page, urlOf("/ladder"));
  expect(await textOf(page, ".ladder")).toContain("Awareness");
  expect(await textOf(page, ".ladder-verdict")).toMatch(/^Not judged yet: .*Return and upsell/);
  expect(complaints).toEqual([]);
});

test("a rubric is upgraded: the change is explained as the rubric's, and the published report stays", {
  timeout: WALK_MS,
}, async () => {
  await openAudit();
  const { scope } = server.running.bench;
  const row = (await scope.find(captures, { where: eq(captures.auditId, audit.id) })).find(
    ({ url }) => url === OWN,
  )!;
  await publishByAnotherRubric(row.id);
  const { page } = await openDashboard(urlOf("/changes"));
  await closeRound(page);
  // The server that closed it scored by the rubric of its day.
  await scope.write(
    scope.update(rounds, { rubricVersion: 1, rubricHash: "an-older-rubric" }, eq(rounds.auditId, audit.id)),
  );
  const report = await server.client.call("publishReport", { params: { id: audit.id }, body: {} });
  const reportUrl = `${server.origin}/api/reports/${report.id}/page`;
  const before = await (await fetch(reportUrl)).text();

  await rescoreStale(server.running.bench, { onProblem: (error) => expect.fail(String(error)) });
  await visit(page, urlOf("/changes"));

  expect(await textOf(page, ".changes-rubric")).toContain("The rubric is another");
  expect(await textOf(page, ".changes-cells")).toContain("the rubric changed");
  expect(await textOf(page, ".changes-cells")).not.toContain("the page changed");
  await page.waitForFunction(() => {
    const picture = document.querySelector<HTMLImageElement>(".chart img");
    return picture?.complete === true && picture.naturalWidth > 0;
  });
  expect(await (await fetch(reportUrl)).text()).toBe(before);
});

test("the report's view draws its pictures and offers every file", { timeout: WALK_MS }, async () => {
  await openAudit();
  const { page, complaints } = await openDashboard(urlOf("/report"), {
    language: "ka",
    theme: "dark",
    viewport: [390, 844],
  });

  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>(".chart img")].every((picture) => {
      picture.loading = "eager";
      return picture.complete && picture.naturalWidth > 0;
    }),
  );
  const files = await page.$$eval(".report-files a", (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  for (const file of files) expect((await fetch(file)).status, file).toBe(200);
  expect(files).toHaveLength(4);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  expect(isWide, "nothing scrolls sideways on a telephone").toBe(false);
  expect(complaints).toEqual([]);
});

async function closeRound(page: Page): Promise<void> {
  await page.locator(".close-round input").fill("Before the upgrade");
  await page.locator(".close-round button").click();
  await waitForText(page, "The round is closed.");
  await page.waitForSelector(".changes-rounds");
}

/** The capture as an older server left it: by a rubric under which it was worth two points more. */
async function publishByAnotherRubric(captureId: string): Promise<void> {
  const { scope } = server.running.bench;
  const published = (await scope.first(scorecards, { where: eq(scorecards.captureId, captureId) }))!;
  const card = scorecardSchema.parse(await gunzipJson(published.body));
  const old = { ...card, rubric: { version: 1, hash: "an-older-rubric" }, score: (card.score ?? 2) + 2 };
  const hash = hashOf(old);
  const { createdAt } = published;
  await scope.write(
    scope.insert(scorecards, {
      captureId,
      hash,
      rubricVersion: 1,
      rubricHash: old.rubric.hash,
      verdict: verdictOf(old),
      body: await gzipJson(old),
      createdAt,
    }),
    scope.update(
      captures,
      { score: old.score, scorecardHash: hash, rubricHash: old.rubric.hash },
      eq(captures.id, captureId),
    ),
  );
}
