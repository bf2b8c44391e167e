import { describe, expect, test } from "vitest";
import { saveCapture } from "../../server/audits/save-capture.ts";
import type { WorkspaceScope } from "../../server/db/workspace-scope.ts";
import { type Action, type Audit, captureInput } from "../../shared/api/schemas.ts";
import { checks } from "../../shared/checks/index.ts";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";

const OWN = "https://own.example/contact";
const RIVAL = "https://rival.example/contact";
/** The rich page passes it, the bare one does not. */
const CHECK = "contact/phone";
const DAY_MS = 24 * 60 * 60_000;

interface Plan extends TestServer {
  audit: Audit;
  touchpointId: string;
  /** Captures a page, a day after the last time anything happened. */
  take(url: string, body: "rich" | "bare"): Promise<string>;
  open(more?: { captureId?: string; touchpointId?: string }): Promise<Action>;
  actions(): Promise<Action[]>;
}

async function openPlan(): Promise<Plan> {
  let clock = Date.UTC(2026, 10, 1);
  const now = () => {
    clock += 1_000;
    return clock;
  };
  const server = await makeServer({ now });
  const { client } = server;
  const sites = [
    { name: "Own", url: "https://own.example/" },
    { name: "Rival", url: "https://rival.example/" },
  ];
  const audit = await client.call("createAudit", { body: { name: "Clocks", sites } });
  const params = { id: audit.id };
  const { rows } = await client.call("getAudit", { params });
  const touchpointId = rows.find(({ touchpoint }) => touchpoint.catalogueKey === "contact-page")!.touchpoint
    .id;
  return {
    ...server,
    audit,
    touchpointId,
    async take(url, body) {
      clock += DAY_MS;
      const snapshot = await snapshotAt(url, body);
      const capture = await captureOf(audit.id, url, { snapshot, capturedAt: clock });
      return (await client.call("createCapture", { body: capture })).id;
    },
    open: (more = {}) =>
      client.call("createAction", {
        params,
        body: { checkId: CHECK, touchpointId, what: "Write down a telephone number", ...more },
      }),
    actions: async () => (await client.call("getAudit", { params })).actions,
  };
}

describe("an action opened from a check", () => {
  test("closes by a fresh capture that passes, opens again by a later one that fails, closes again", async () => {
    const { take, open, actions } = await openPlan();
    await take(OWN, "bare");
    await open();

    const proofId = await take(OWN, "rich");
    expect(await actions()).toMatchObject([{ state: "done", proofId, closedAt: expect.any(Number) }]);

    const relapseId = await take(OWN, "bare");
    expect(await actions()).toMatchObject([
      { state: "open", step: "todo", proofId: null, relapseId, closedAt: null },
    ]);

    const again = await take(OWN, "rich");
    expect(await actions()).toMatchObject([{ state: "done", proofId: again, relapseId: null }]);
  });

  test("closes by a capture that is sent again, where a kill came between its storing and the closing", async () => {
    const { bench, client, audit, take, open, actions } = await openPlan();
    await take(OWN, "bare");
    await open();
    const snapshot = await snapshotAt(OWN, "rich");
    const body = await captureOf(audit.id, OWN, { snapshot, capturedAt: Date.UTC(2026, 10, 20) });
    let writes = 0;
    const killed: WorkspaceScope["write"] = async (...all) => {
      writes += 1;
      if (writes > 1) throw new Error("killed");
      return bench.scope.write(...all);
    };

    await expect(
      saveCapture({ ...bench, scope: { ...bench.scope, write: killed } }, captureInput.parse(body)),
    ).rejects.toThrow("killed");
    expect(await actions()).toMatchObject([{ state: "open" }]);

    const { id: proofId } = await client.call("createCapture", { body });

    expect(await actions()).toMatchObject([{ state: "done", proofId }]);
  });

  test("is not closed by a person's word, but may be claimed", async () => {
    const { client, take, open, actions } = await openPlan();
    await take(OWN, "bare");
    const { id } = await open();

    await expect(
      client.call("updateAction", { params: { id }, body: { state: "done" } }),
    ).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("capture the page again") });
    await client.call("updateAction", { params: { id }, body: { step: "claimed", checkId: null } });
    await expect(
      client.call("updateAction", { params: { id }, body: { state: "done" } }),
    ).rejects.toMatchObject({ code: "conflict" });

    expect(await actions()).toMatchObject([{ state: "open", step: "claimed", checkId: CHECK }]);
  });

  test("is refused where the rubric has no such check: no capture would ever close it", async () => {
    const { client, audit } = await openPlan();

    const answer = client.call("createAction", {
      params: { id: audit.id },
      body: { checkId: "contact/none-of-ours", what: "Mend it" },
    });

    await expect(answer).rejects.toMatchObject({
      code: "not-valid",
      message: expect.stringMatching(/^body\.checkId: The rubric has no check/),
    });
  });

  test("stays open by a rival's capture, and by one that failed again", async () => {
    const { take, open, actions } = await openPlan();
    await take(OWN, "bare");
    await open();

    await take(RIVAL, "rich");
    await take(OWN, "bare");

    expect(await actions()).toMatchObject([{ state: "open", proofId: null }]);
  });

  test("about one page, is closed by that page alone", async () => {
    const { take, open, actions } = await openPlan();
    const captureId = await take(OWN, "bare");
    await open({ captureId });

    await take("https://own.example/contact/branch", "rich");
    expect(await actions()).toMatchObject([{ state: "open", pageKey: "own.example/contact" }]);

    await take(OWN, "rich");
    expect(await actions()).toMatchObject([{ state: "done" }]);
  });

  test("of a capture that the audit has not, is refused", async () => {
    const { open } = await openPlan();

    await expect(open({ captureId: "00000000-0000-4000-8000-000000000000" })).rejects.toMatchObject({
      code: "not-valid",
      message: expect.stringContaining("captureId"),
    });
  });

  test("closed by a capture, is opened again by hand when somebody knows better", async () => {
    const { client, take, open, actions } = await openPlan();
    await take(OWN, "bare");
    const { id } = await open();
    await take(OWN, "rich");

    await client.call("updateAction", { params: { id }, body: { state: "open" } });

    expect(await actions()).toMatchObject([{ state: "open", step: "doing", closedAt: null, proofId: null }]);
  });
});

describe("fixes that lift the index", () => {
  test("are the own site's failed checks, the dearest first, and lift it as the audit says", async () => {
    const { client, audit, take } = await openPlan();
    const captureId = await take(OWN, "bare");
    await take(RIVAL, "bare");

    const { items } = await client.call("listLifts", { params: { id: audit.id }, query: { limit: 5 } });

    expect(items.length).toBeGreaterThan(1);
    expect(items.map(({ index }) => index)).toEqual(items.map(({ index }) => index).sort((a, b) => b - a));
    for (const { captureIds } of items) expect(captureIds).toEqual([captureId]);
    const { scorecard } = await client.call("getCapture", { params: { id: captureId } });
    for (const { checkId } of items)
      expect(scorecard?.checks.find(({ id }) => id === checkId)?.score).toBeLessThan(0.5);
  });

  test("are three unless more are asked for; none without an own page", async () => {
    const { client, audit, take } = await openPlan();
    const lifts = async () => (await client.call("listLifts", { params: { id: audit.id }, query: {} })).items;
    await take(RIVAL, "bare");
    expect(await lifts()).toEqual([]);

    await take(OWN, "bare");
    expect(await lifts()).toHaveLength(3);
  });
});

describe("the calendar feed", () => {
  test("reads the plan's days by its secret address, and nobody's after it was closed", async () => {
    const { client, request, audit, touchpointId, bugs } = await openPlan();
    const params = { id: audit.id };
    const what = "Перезвонить; за час, не позже 🕐";
    await client.call("createAction", {
      params,
      body: { what, who: "ნინო", dueOn: "2026-12-01", touchpointId },
    });
    await client.call("createAction", { params, body: { what: "Some day", who: "" } });
    const { title } = checks.find(({ id }) => id === CHECK)!.words.en;
    await client.call("createAction", { params, body: { what: title, checkId: CHECK, dueOn: "2026-12-02" } });

    const feed = await client.call("createFeed", { params, body: { language: "ru" } });
    const answer = await request(feed.path);
    const text = (await answer.text()).replace(/\r\n[ \t]/g, "");

    expect(answer.headers.get("content-type")).toContain("text/calendar");
    expect(text).toContain("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202");
    expect(text).toContain(`SUMMARY:${what.replace(/[;,]/g, "\\$&")}`);
    expect(text).not.toContain("Some day");
    // What was taken from a check is told in the feed's language.
    expect(text).toContain(`SUMMARY:${checks.find(({ id }) => id === CHECK)!.words.ru.title}`);
    expect(text).toMatch(/SUMMARY:Проверить заново \d+ точ/);

    await client.call("deleteFeed", { params: { id: feed.id } });
    expect((await request(feed.path)).status).toBe(404);
    expect(bugs).toEqual([]);
  });

  test("a guessed secret and a broken address are told nothing", async () => {
    const { client, request, audit } = await openPlan();
    const feed = await client.call("createFeed", { params: { id: audit.id }, body: {} });
    const [workspace, id] = feed.path.slice("/api/calendars/".length).split(".");

    for (const token of [
      `${workspace}.${id}.${"x".repeat(32)}`,
      `${workspace}.${"y".repeat(60)}`,
      "z".repeat(40),
    ]) {
      const answer = await request(`/api/calendars/${token}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: "not-found" });
    }
  });
});
