import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { gzipJson } from "../../server/audits/gzip-json.ts";
import { rescoreStale } from "../../server/audits/rescore-stale.ts";
import { captures, scorecards } from "../../server/db/tables/index.ts";
import type { RoundComparison } from "../../shared/api/rounds.ts";
import type { Audit } from "../../shared/api/schemas.ts";
import { verdictOf } from "../../shared/audit/judged-page.ts";
import { hashOf } from "../../shared/scoring/hash.ts";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";

const DAY_MS = 24 * 60 * 60_000;
const OWN = "https://own.example/contact";

interface Audited extends TestServer {
  audit: Audit;
  touchpointId: string;
  siteId: string;
  take(body: "rich" | "bare"): Promise<string>;
  close(): Promise<string>;
  compare(since?: string): Promise<RoundComparison>;
  /** Of the own contact page. */
  cell(comparison: RoundComparison): RoundComparison["changes"][number] | undefined;
}

async function openAudited(): Promise<Audited> {
  let clock = Date.UTC(2026, 9, 1);
  const server = await makeServer({
    now: () => {
      clock += 1_000;
      return clock;
    },
  });
  const { client } = server;
  const audit = await client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Own", url: "https://own.example/" }] },
  });
  const params = { id: audit.id };
  const { rows, sites } = await client.call("getAudit", { params });
  const touchpointId = rows.find(({ touchpoint }) => touchpoint.catalogueKey === "contact-page")!.touchpoint
    .id;
  const siteId = sites[0]!.id;
  return {
    ...server,
    audit,
    touchpointId,
    siteId,
    async take(body) {
      clock += DAY_MS;
      const snapshot = await snapshotAt(OWN, body);
      return (
        await client.call("createCapture", {
          body: await captureOf(audit.id, OWN, { snapshot, capturedAt: clock }),
        })
      ).id;
    },
    close: async () => (await client.call("closeRound", { params, body: {} })).id,
    compare: (since) => client.call("compareRounds", { params, query: since ? { since } : {} }),
    cell: ({ changes }) =>
      changes.find((change) => change.touchpointId === touchpointId && change.siteId === siteId),
  };
}

describe("since the last round", () => {
  test("nothing to compare with: it says so", async () => {
    const { compare, take } = await openAudited();
    await take("bare");

    expect(await compare()).toMatchObject({ since: null, changes: [], sites: [] });
  });

  test("nothing happened: nothing moved", async () => {
    const { compare, take, close, cell } = await openAudited();
    await take("bare");
    const since = await close();

    const comparison = await compare();

    expect(comparison.since?.id).toBe(since);
    expect(cell(comparison)).toMatchObject({ change: 0, parts: [] });
    expect(comparison.sites).toMatchObject([{ improved: 0, worsened: 0, levelsUp: 0, parts: [] }]);
  });

  test("the page became better: the page's own doing, a level up, and the index with it", async () => {
    const { compare, take, close, cell, siteId } = await openAudited();
    await take("bare");
    await close();
    await take("rich");

    const comparison = await compare();

    const change = cell(comparison)!;
    expect(change.change).toBeGreaterThan(1);
    expect(change.parts).toEqual([{ cause: "page", change: change.change }]);
    const [site] = comparison.sites;
    expect(site).toMatchObject({ siteId, worsened: 0 });
    expect(site!.improved).toBeGreaterThan(0);
    expect(site!.levelsUp).toBeGreaterThan(0);
    const before = comparison.since!.standings[0]!.index!;
    const after = comparison.now[0]!.index!;
    expect(site!.parts[0]).toMatchObject({ cause: "page" });
    const told = site!.parts.reduce((sum, { change: points }) => sum + points, 0);
    expect(told).toBeCloseTo(after - before, 5);
  });

  test("the rubric changed under a page that did not: the rubric's doing, told as such, and the round keeps what it said", async () => {
    const { bench, client, compare, take, close, cell, audit } = await openAudited();
    const id = await take("bare");
    await publishByAnotherRubric(bench.scope, id);
    const since = await close();
    const said = (await client.call("listRounds", { params: { id: audit.id } })).items[0];

    await rescoreStale(bench, { onProblem: (error) => expect.fail(String(error)) });
    const comparison = await compare(since);

    const change = cell(comparison)!;
    expect(change.change).not.toBe(0);
    expect(change.parts).toEqual([{ cause: "rubric", change: change.change }]);
    expect((await client.call("listRounds", { params: { id: audit.id } })).items[0]).toEqual(said);
  });

  test("people rated it: people's doing", async () => {
    const { client, compare, take, close, cell, touchpointId, siteId } = await openAudited();
    await take("bare");
    await close();
    await client.call("rateCell", { params: { touchpointId, siteId }, body: { score: 9, raterName: "Ann" } });

    const change = cell(await compare())!;

    expect(change.parts).toEqual([{ cause: "people", change: change.change }]);
  });

  test("rounds are put away and restored; a foreign one is none", async () => {
    const { client, compare, take, close, audit } = await openAudited();
    await take("bare");
    const id = await close();

    await client.call("deleteRound", { params: { id } });
    expect((await client.call("listRounds", { params: { id: audit.id } })).items).toEqual([]);
    expect((await compare()).since).toBeNull();
    await client.call("restoreRound", { params: { id } });
    expect((await compare()).since?.id).toBe(id);

    const other = await client.call("createAudit", { body: { name: "Other" } });
    expect(
      await client.call("compareRounds", { params: { id: other.id }, query: { since: id } }),
    ).toMatchObject({ since: null });
  });
});

/** The capture as an older server left it: scored by a rubric under which it was worth two points less. */
async function publishByAnotherRubric(scope: TestServer["bench"]["scope"], captureId: string) {
  const row = (await scope.first(captures, { where: eq(captures.id, captureId) }))!;
  const published = (await scope.first(scorecards, { where: eq(scorecards.captureId, captureId) }))!;
  const { gunzipJson } = await import("../../server/audits/gzip-json.ts");
  const { scorecard: schema } = await import("../../shared/scoring/scorecard.ts");
  const card = schema.parse(await gunzipJson(published.body));
  const old = { ...card, rubric: { version: 1, hash: "an-older-rubric" }, score: (card.score ?? 2) + 2 };
  const hash = hashOf(old);
  await scope.write(
    scope.insert(scorecards, {
      captureId,
      hash,
      rubricVersion: 1,
      rubricHash: old.rubric.hash,
      verdict: verdictOf(old),
      body: await gzipJson(old),
      createdAt: row.createdAt,
    }),
    scope.update(
      captures,
      { score: old.score, scorecardHash: hash, rubricHash: old.rubric.hash },
      eq(captures.id, captureId),
    ),
  );
}
