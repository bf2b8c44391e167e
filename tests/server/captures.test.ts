import { gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { rescoreStale } from "../../server/audits/rescore-stale.ts";
import { makePage } from "../../server/cli/bench/make-page.ts";
import { captures, scorecards, snapshots } from "../../server/db/tables/index.ts";
import type { WorkspaceScope } from "../../server/db/workspace-scope.ts";
import type { Client } from "../../shared/api/client.ts";
import { hashOf } from "../../shared/scoring/hash.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { SNAPSHOT_VERSION, type Snapshot, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { snapshotOf } from "../support/pages.ts";
import { read } from "../support/sources.ts";
import { captureOf, PNG, post, snapshotAt } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";

const openAudit = (client: Client) =>
  client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Wren", url: "https://rival.co.uk/" },
      ],
    },
  });
const viewOf = (client: Client, id: string) => client.call("getAudit", { params: { id } });
const capture = async (client: Client, ...[auditId, url, more]: Parameters<typeof captureOf>) =>
  client.call("createCapture", { body: await captureOf(auditId, url, more) });

describe("once, however often it is sent", () => {
  test("the same again has the same answer", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);
    const body = await captureOf(audit.id, "https://own.example/", { screenshot: PNG });

    const first = await client.call("createCapture", { body });
    const second = await client.call("createCapture", { body });

    expect(second).toEqual(first);
    expect(await bench.scope.find(captures)).toHaveLength(1);
  });

  test("two at a time: one row, one answer", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);
    const body = await captureOf(audit.id, "https://own.example/", { screenshot: PNG });

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => client.call("createCapture", { body })),
    );

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await bench.scope.find(captures)).toHaveLength(1);
    expect(await bench.scope.find(scorecards)).toHaveLength(1);
    expect(await bench.scope.find(snapshots)).toHaveLength(1);
  });

  test("two servers on one file", async () => {
    const one = await makeServer();
    const other = await makeServer({ folder: one.folder });
    const audit = await openAudit(one.client);
    const bodies = await Promise.all(
      Array.from({ length: 10 }, () => captureOf(audit.id, "https://own.example/")),
    );

    await Promise.all(
      bodies.flatMap((body) => [
        one.client.call("createCapture", { body }),
        other.client.call("createCapture", { body }),
      ]),
    );

    expect(
      (await other.client.call("listCaptures", { params: { id: audit.id }, query: {} })).items,
    ).toHaveLength(10);
  });

  test("under the same id with other content: refused, the first stays", async () => {
    const { client, request } = await makeServer();
    const audit = await openAudit(client);
    const body = await captureOf(audit.id, "https://own.example/", { note: "first" });
    await client.call("createCapture", { body });

    for (const other of [
      { ...body, note: "second" },
      { ...body, screenshot: PNG },
      { ...body, snapshot: await snapshotAt("https://own.example/x") },
    ]) {
      const response = await request("/api/captures", post(other));
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({ code: "conflict" });
    }
    expect(await client.call("getCapture", { params: { id: body.id } })).toMatchObject({
      note: "first",
      hasScreenshot: false,
    });
  });

  test("two of other content at a time: one is stored, the other told so", async () => {
    const { client, request } = await makeServer();
    const audit = await openAudit(client);
    const body = await captureOf(audit.id, "https://own.example/");

    const statuses = (
      await Promise.all([
        request("/api/captures", post(body)),
        request("/api/captures", post({ ...body, note: "other" })),
      ])
    ).map(({ status }) => status);

    expect(statuses.sort()).toEqual([200, 409]);
  });

  test("from a clock that runs ahead, it was captured when it came", async () => {
    const { client } = await makeServer({ now: () => 1_700_000_000_000 });
    const audit = await openAudit(client);
    const body = await captureOf(audit.id, "https://own.example/", { capturedAt: 4_000_000_000_000 });

    const first = await client.call("createCapture", { body });

    expect(first.capturedAt).toBe(1_700_000_000_000);
    expect(await client.call("createCapture", { body })).toEqual(first);
  });

  test("sent again after it was put away: it stays away", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const body = await captureOf(audit.id, "https://own.example/");
    await client.call("createCapture", { body });
    await client.call("deleteCapture", { params: { id: body.id } });

    await client.call("createCapture", { body });

    expect((await client.call("listCaptures", { params: { id: audit.id }, query: {} })).items).toEqual([]);
  });
});

describe("scored again on arrival, and compared", () => {
  test.each([
    {
      name: "the same hash",
      sent: (hash: string) => ({ scorecardHash: hash, rubricHash: rubric().hash }),
      proof: "agrees",
    },
    {
      name: "another hash",
      sent: () => ({ scorecardHash: "f00", rubricHash: rubric().hash }),
      proof: "differs",
    },
    {
      name: "another rubric",
      sent: (hash: string) => ({ scorecardHash: hash, rubricHash: "older" }),
      proof: "other-rubric",
    },
    { name: "no hash", sent: () => ({}), proof: "not-sent" },
  ])("$name: $proof", async ({ sent, proof }) => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const snapshot = await snapshotAt("https://own.example/");
    const context = { country: "GB" };
    const own = scoreSnapshot(snapshot, context);

    const stored = await capture(client, audit.id, "", { snapshot, context, ...sent(own.scorecardHash) });

    expect(stored.proof).toBe(proof);
    expect(stored.scorecardHash).toBe(own.scorecardHash);
    expect(stored.scorecard).toEqual(JSON.parse(JSON.stringify(own.scorecard)));
    expect(stored.context).toEqual(context);
  });

  test("the page is given back as it was read", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const snapshot = await snapshotAt("https://own.example/");

    const { id } = await capture(client, audit.id, "", { snapshot });

    expect(await client.call("captureSnapshot", { params: { id } })).toEqual(
      JSON.parse(JSON.stringify(snapshot)),
    );
  });

  test("the same page twice is stored once", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);

    await capture(client, audit.id, "https://own.example/");
    await capture(client, audit.id, "https://own.example/");

    expect(await bench.scope.find(captures)).toHaveLength(2);
    expect(await bench.scope.find(snapshots)).toHaveLength(1);
  });
});

describe("a snapshot newer than this server", () => {
  const newer = async () => ({
    ...(await snapshotAt("https://own.example/")),
    version: SNAPSHOT_VERSION + 1,
    smells: ["of the future"],
  });

  test("is stored as it came, unscored, and hides no earlier score", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const snapshot = await newer();
    const { score } = await capture(client, audit.id, "https://own.example/", { capturedAt: 1 });

    const stored = await capture(client, audit.id, "", {
      snapshot,
      context: { kind: "home" },
      capturedAt: 2,
    });

    expect(stored).toMatchObject({
      proof: "unscored",
      kind: "home",
      score: null,
      scorecard: null,
      title: "A page",
    });
    expect(await client.call("captureSnapshot", { params: { id: stored.id } })).toEqual(
      JSON.parse(JSON.stringify(snapshot)),
    );
    expect(
      (await viewOf(client, audit.id)).rows.find(({ touchpoint }) => touchpoint.catalogueKey === "home-page")!
        .cells[0]!.score,
    ).toBe(score);
  });

  test("is scored once the server understands it", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    const { id, score } = await capture(client, audit.id, "https://own.example/");
    // As an older server would have left it: not read, not scored.
    await database.client.execute(
      "UPDATE captures SET proof = 'unscored', score = NULL, scorecard_hash = NULL, rubric_hash = NULL, kind = 'other'",
    );

    const moved = await rescoreStale(bench, { onProblem });

    expect(moved).toEqual([{ captureId: id, url: "https://own.example/", before: null, after: score }]);
    expect(await client.call("getCapture", { params: { id } })).toMatchObject({
      kind: "home",
      proof: "not-sent",
      score,
    });
    expect(await rescoreStale(bench, { onProblem })).toEqual([]);
  });
});

describe("a snapshot older than this server", () => {
  const older = (): Snapshot => JSON.parse(read("tests/shared/snapshot/examples/v1.json"));

  test("is taken for one of today's: scored, with what it lacks named", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);

    const stored = await capture(client, audit.id, "", {
      snapshot: older(),
      scorecardHash: "as the older extension scored it",
      rubricHash: "of its day",
    });

    expect(stored).toMatchObject({ kind: "contact", proof: "other-rubric", score: expect.any(Number) });
    expect(stored.scorecard!.checks.map(({ reason }) => reason)).toContain("part-missing:surfaces");
    expect(await client.call("captureSnapshot", { params: { id: stored.id } })).toEqual(
      snapshotSchema.parse(older()),
    );
    expect((await bench.scope.find(captures))[0]!.snapshotVersion).toBe(SNAPSHOT_VERSION);
  });

  test("that was stored before the upgrade is read and scored after it, and stays as it was stored", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    const { id, score } = await capture(client, audit.id, "", { snapshot: older() });
    const hash = hashOf(older());
    await database.client.execute({
      sql: "UPDATE snapshots SET hash = ?, body = ?",
      args: [hash, gzipSync(JSON.stringify(older()))],
    });
    await database.client.execute({
      sql: "UPDATE captures SET snapshot_hash = ?, snapshot_version = 1, score = 1.5, scorecard_hash = 'older', rubric_hash = 'older'",
      args: [hash],
    });

    await rescoreStale(bench, { onProblem });

    expect(await client.call("getCapture", { params: { id } })).toMatchObject({ score, snapshotHash: hash });
    expect(await client.call("captureSnapshot", { params: { id } })).toEqual(older());
  });
});

describe("a page larger than people make them", () => {
  const large = async (url: string) => snapshotOf(makePage(6_500), { url });

  test("is scored elsewhere, to the same bytes", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const url = "https://own.example/large";
    const snapshot = await large(url);

    const { scorecard, scorecardHash } = await capture(client, audit.id, url, { snapshot });

    const expected = scoreSnapshot(snapshotSchema.parse(snapshot));
    expect(scorecardHash).toBe(expected.scorecardHash);
    expect(scorecard).toEqual(JSON.parse(JSON.stringify(expected.scorecard)));
  });

  test("that lacks what nothing can be told without is refused as any other", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const url = "https://own.example/large";
    const { parts, missing, ...snapshot } = await large(url);
    const { document: _, ...rest } = parts;
    const spoiled = { ...snapshot, parts: rest, missing: { ...missing, document: "blocked" } };

    await expect(capture(client, audit.id, url, { snapshot: spoiled })).rejects.toMatchObject({
      code: "not-valid",
      message: expect.stringContaining("body.snapshot.parts.document: It was not read (blocked)"),
    });
  });
});

describe("under another rubric", () => {
  /** As an older rubric would have left it. */
  const older =
    "UPDATE captures SET score = 1.5, scorecard_hash = 'older', rubric_hash = 'older', proof = 'agrees'";

  test("it is scored again, what was published is kept, and proof stays what it was on arrival", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    const before = await capture(client, audit.id, "https://own.example/", { context: { kind: "contact" } });
    await database.client.execute(older);
    await database.client.execute("UPDATE scorecards SET hash = 'older'");

    await rescoreStale(bench, { onProblem });

    const after = await client.call("getCapture", { params: { id: before.id } });
    expect(after).toEqual({ ...before, proof: "agrees" });
    expect((await bench.scope.find(scorecards)).map(({ hash }) => hash).sort()).toEqual(
      [before.scorecardHash, "older"].sort(),
    );
  });

  test("one that cannot be scored stays as it is and stops nothing", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    const spoiled = await capture(client, audit.id, "https://own.example/a", { capturedAt: 1 });
    const sound = await capture(client, audit.id, "https://own.example/b", { capturedAt: 2 });
    await database.client.execute(older);
    await database.client.execute({
      sql: "UPDATE snapshots SET body = x'00' WHERE hash = ?",
      args: [spoiled.snapshotHash],
    });
    const problems: string[] = [];

    const moved = await rescoreStale(bench, { onProblem: (_, id) => problems.push(id) });

    expect(problems).toEqual([spoiled.id]);
    expect(moved.map(({ captureId }) => captureId)).toEqual([sound.id]);
    expect(
      (await client.call("listCaptures", { params: { id: audit.id }, query: {} })).items.map(
        ({ score }) => score,
      ),
    ).toEqual([sound.score, 1.5]);
  });

  test("a correction made meanwhile is not undone", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    const { id } = await capture(client, audit.id, "https://own.example/");
    await database.client.execute(older);

    const rescoring = rescoreStale(bench, { onProblem });
    const corrected = await client.call("updateCapture", { params: { id }, body: { kind: "contact" } });
    await rescoring;

    expect(await client.call("getCapture", { params: { id } })).toMatchObject({
      kind: "contact",
      scorecardHash: corrected.scorecardHash,
    });
  });

  test("however many there are, few of them are held at once, and they are told oldest first", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    const { id } = await capture(client, audit.id, "https://own.example/", { capturedAt: 1_000 });
    const [row] = await bench.scope.find(captures);
    await bench.scope.write(
      bench.scope.insert(
        captures,
        Array.from({ length: 450 }, (_, at) => ({ ...row!, id: `copy-${at}`, capturedAt: 999 - at })),
      ),
    );
    await database.client.execute(older);
    const held: number[] = [];
    const find: WorkspaceScope["find"] = async (...asked) => {
      const rows = await bench.scope.find(...asked);
      held.push(rows.length);
      return rows;
    };

    const moved = await rescoreStale({ ...bench, scope: { ...bench.scope, find } }, { onProblem });

    expect(moved).toHaveLength(451);
    expect([moved[0]?.captureId, moved.at(-1)?.captureId]).toEqual(["copy-449", id]);
    expect(Math.max(...held)).toBeLessThanOrEqual(200);
  });

  test("it ends between two captures when the server stops", async () => {
    const { client, bench, database } = await makeServer();
    const audit = await openAudit(client);
    await capture(client, audit.id, "https://own.example/");
    await database.client.execute(older);

    expect(await rescoreStale(bench, { onProblem, signal: AbortSignal.abort() })).toEqual([]);
  });
});

const onProblem = (error: unknown) => {
  throw error;
};

describe("its place", () => {
  test("site by address, touchpoint by page kind", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const view = await viewOf(client, audit.id);
    const touchpointId = (key: string) =>
      view.rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint.id;
    const [own, rival] = view.sites;

    expect(await capture(client, audit.id, "https://www.own.example/")).toMatchObject({
      siteId: own!.id,
      touchpointId: touchpointId("home-page"),
    });
    expect(await capture(client, audit.id, "https://shop.rival.co.uk/")).toMatchObject({ siteId: rival!.id });
    expect(
      await capture(client, audit.id, "https://own.example/", {
        siteId: rival!.id,
        touchpointId: touchpointId("about-page"),
      }),
    ).toMatchObject({
      siteId: rival!.id,
      touchpointId: touchpointId("about-page"),
    });
  });

  test("of a page that is nobody's, or two sites': none, until a person or a new site takes it", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);

    const stranger = await capture(client, audit.id, "https://stranger.example/");
    expect(stranger.siteId).toBeNull();
    expect((await viewOf(client, audit.id)).unplaced.map(({ id }) => id)).toEqual([stranger.id]);

    const site = await client.call("createSite", {
      params: { id: audit.id },
      body: { name: "Stranger", homeUrl: "https://stranger.example/" },
    });
    expect((await client.call("getCapture", { params: { id: stranger.id } })).siteId).toBe(site.id);
    expect((await viewOf(client, audit.id)).unplaced).toEqual([]);
  });

  test("by hand is kept when the sites' addresses change; by address is not", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const [own, rival] = (await viewOf(client, audit.id)).sites;
    const byHand = await capture(client, audit.id, "https://own.example/a", { siteId: own!.id });
    const byAddress = await capture(client, audit.id, "https://own.example/b");

    await client.call("updateSite", { params: { id: own!.id }, body: { patterns: ["elsewhere.example"] } });
    await client.call("updateSite", { params: { id: rival!.id }, body: { patterns: ["own.example"] } });

    expect((await client.call("getCapture", { params: { id: byHand.id } })).siteId).toBe(own!.id);
    expect((await client.call("getCapture", { params: { id: byAddress.id } })).siteId).toBe(rival!.id);
  });

  test("is told beforehand for every audit", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const empty = await client.call("createAudit", { body: { name: "Empty" } });
    const { sites, rows } = await viewOf(client, audit.id);

    const { items } = await client.call("placeCapture", {
      query: { url: "https://own.example/contact", kind: "contact" },
    });

    expect(items.find(({ auditId }) => auditId === audit.id)).toEqual({
      auditId: audit.id,
      sites: [sites[0]!.id],
      touchpoints: rows
        .filter(({ touchpoint }) => touchpoint.catalogueKey === "contact-page")
        .map(({ touchpoint }) => touchpoint.id),
    });
    expect(items.find(({ auditId }) => auditId === empty.id)).toMatchObject({
      sites: [],
      touchpoints: [expect.any(String)],
    });
  });
});

describe("a correction of the page kind", () => {
  test("scores again, and keeps the scorecard that was published", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);
    const before = await capture(client, audit.id, "https://own.example/");

    const corrected = await client.call("updateCapture", {
      params: { id: before.id },
      body: { kind: "contact" },
    });

    expect(corrected).toMatchObject({
      kind: "contact",
      context: { kind: "contact" },
      scorecard: { kindConfidence: 1 },
    });
    expect(corrected.scorecardHash).toBe(
      scoreSnapshot(await snapshotAt("https://own.example/"), { kind: "contact" }).scorecardHash,
    );
    expect((await bench.scope.find(scorecards)).map(({ hash }) => hash)).toContain(before.scorecardHash);
    const { rows } = await viewOf(client, audit.id);
    expect(rows.find(({ touchpoint }) => touchpoint.catalogueKey === "contact-page")!.cells[0]!.state).toBe(
      "scored",
    );
    expect(rows.find(({ touchpoint }) => touchpoint.catalogueKey === "home-page")!.cells[0]!.state).toBe(
      "unjudged",
    );
  });

  test("taken back gives the capture as it was", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const before = await capture(client, audit.id, "https://own.example/");

    await client.call("updateCapture", {
      params: { id: before.id },
      body: { kind: "contact", note: "by mistake" },
    });
    const after = await client.call("updateCapture", {
      params: { id: before.id },
      body: { kind: null, note: "" },
    });

    expect(after).toEqual(before);
  });
});

describe("a screenshot", () => {
  test("comes back byte for byte, under the type it is", async () => {
    const { client, request } = await makeServer();
    const audit = await openAudit(client);
    const { id } = await capture(client, audit.id, "https://own.example/", {
      screenshot: PNG.replace("image/png", "image/jpeg"),
    });

    const response = await request(`/api/captures/${id}/screenshot`);

    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Buffer.from(await response.arrayBuffer()).toString("base64")).toBe(PNG.split(",")[1]);
  });

  test("that was not sent is not there", async () => {
    const { client, request } = await makeServer();
    const audit = await openAudit(client);
    const { id } = await capture(client, audit.id, "https://own.example/");

    expect((await request(`/api/captures/${id}/screenshot`)).status).toBe(404);
  });
});

describe("lists", () => {
  test("newest first, by site and by touchpoint, a page at a time", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const { sites, rows } = await viewOf(client, audit.id);
    for (const [index, url] of [
      "https://own.example/",
      "https://rival.co.uk/",
      "https://own.example/contact",
    ].entries()) {
      await capture(client, audit.id, url, { capturedAt: 100 + index });
    }
    const page = (query: object) => client.call("listCaptures", { params: { id: audit.id }, query });
    const list = async (query: object) =>
      (await page(query)).items.map(({ url }) => url.replace("https://", ""));

    expect(await list({})).toEqual(["own.example/contact", "rival.co.uk/", "own.example/"]);
    expect(await list({ siteId: sites[0]!.id })).toEqual(["own.example/contact", "own.example/"]);
    const { nextCursor } = await page({ limit: 1 });
    expect(await list({ limit: 1, cursor: nextCursor })).toEqual(["rival.co.uk/"]);
    const home = rows.find(({ touchpoint }) => touchpoint.catalogueKey === "home-page")!.touchpoint.id;
    expect(await list({ touchpointId: home })).toEqual(["rival.co.uk/", "own.example/"]);
  });

  test("by touchpoint: given ones, those of its kinds, and none that a person put elsewhere", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const params = { id: audit.id };
    const { rows } = await viewOf(client, audit.id);
    const idOf = (key: string) =>
      rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint.id;
    const [contact, home, gone] = [idOf("contact-page"), idOf("home-page"), idOf("about-page")];
    const take = (path: string, more: object) =>
      capture(client, audit.id, `https://own.example/${path}`, more);
    await take("contact", { capturedAt: 1 });
    await take("contact-given-away", { capturedAt: 2, context: { kind: "contact" }, touchpointId: home });
    await take("given", { capturedAt: 3, touchpointId: contact });
    await take("given-to-one-that-goes", { capturedAt: 4, context: { kind: "contact" }, touchpointId: gone });
    await client.call("deleteTouchpoint", { params: { id: gone } });

    for (const touchpointId of [contact, home, gone, "no-such-touchpoint"]) {
      const all = (await client.call("listCaptures", { params, query: {} })).items;
      const { items } = await client.call("listCaptures", { params, query: { touchpointId } });
      expect(items).toEqual(all.filter((one) => one.touchpointId === touchpointId));
    }
    const { items } = await client.call("listCaptures", { params, query: { touchpointId: contact } });
    expect(items.map(({ url }) => url.replace("https://own.example/", ""))).toEqual([
      "given-to-one-that-goes",
      "given",
      "contact",
    ]);
  });

  test("read no snapshot and no whole scorecard, and ask as often for ten captures as for one", async () => {
    const server = await makeServer();
    const { client } = server;
    const audit = await openAudit(client);
    await capture(client, audit.id, "https://own.example/");
    const few = await statementsOf(server, () => viewOf(client, audit.id));
    for (let index = 0; index < 9; index += 1)
      await capture(client, audit.id, `https://own.example/${index}`, {
        snapshot: { ...(await snapshotAt("https://own.example/")), url: `https://own.example/${index}` },
      });

    const many = await statementsOf(server, () => viewOf(client, audit.id));
    const listed = await statementsOf(server, () => client.call("listAudits"));

    expect(few.length).toBeGreaterThan(3);
    // A verdict that was read before is not asked for again.
    expect(many.length - few.length).toBeLessThanOrEqual(1);
    expect(many.length).toBeLessThanOrEqual(10);
    for (const statement of [...many, ...listed]) expect(statement).not.toMatch(/from "snapshots"|"body"/i);
  });
});

async function statementsOf({ database }: TestServer, action: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(database.client, "execute");
  await action();
  const statements = spy.mock.calls.map(([statement]) =>
    typeof statement === "string" ? statement : (statement as { sql: string }).sql,
  );
  spy.mockRestore();
  return statements;
}
