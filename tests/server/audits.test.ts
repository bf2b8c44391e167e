import { describe, expect, test } from "vitest";
import { noteAbsences } from "../../server/audits/note-absences.ts";
import { saveLighthouse } from "../../server/audits/save-lighthouse.ts";
import type { ApiProblem, Client } from "../../shared/api/client.ts";
import { type AuditView, auditView } from "../../shared/api/schemas.ts";
import { catalogue } from "../../shared/method/catalogue.ts";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const openAudit = (client: Client, more: object = {}) =>
  client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Wren", url: "https://rival.co.uk/" },
        { name: "Vogel", url: "https://vogel.de/" },
      ],
      ...more,
    },
  });
const viewOf = (client: Client, id: string) => client.call("getAudit", { params: { id } });
const rowOf = (view: AuditView, key: string) =>
  view.rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (problem: ApiProblem) => problem.code,
  );

describe("an audit", () => {
  test("opens with its sites, the first being the own one, and the starting catalogue in its language", async () => {
    const { client } = await makeServer();

    const audit = await openAudit(client, { language: "ka", trade: "clock repair" });
    const view = await viewOf(client, audit.id);

    expect(audit).toMatchObject({ name: "Clocks", language: "ka", trade: "clock repair", country: null });
    expect(view.sites.map(({ name, isOwn, patterns, index }) => ({ name, isOwn, patterns, index }))).toEqual([
      { name: "Reed", isOwn: true, patterns: ["own.example"], index: null },
      { name: "Wren", isOwn: false, patterns: ["rival.co.uk"], index: null },
      { name: "Vogel", isOwn: false, patterns: ["vogel.de"], index: null },
    ]);
    const starters = catalogue.filter(({ starter }) => starter);
    expect(view.rows.map(({ touchpoint }) => touchpoint.name)).toEqual(starters.map(({ names }) => names.ka));
    expect(view).toMatchObject({ weakest: null, lacks: [], actions: [], unplaced: [], lastCaptureAt: null });
  });

  test("three sites of one host are told apart by their paths", async () => {
    const { client } = await makeServer();
    const sites = ["own", "rival", "other"].map((name) => ({
      name,
      url: `http://localhost:4000/${name}/index.html`,
    }));

    const audit = await openAudit(client, { sites });

    expect((await viewOf(client, audit.id)).sites.map(({ patterns }) => patterns)).toEqual([
      ["localhost:4000/own"],
      ["localhost:4000/rival"],
      ["localhost:4000/other"],
    ]);
  });

  test("addresses in any script are found by what browsers make of them", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client, { sites: [{ name: "Часы", url: "https://часы.рф/" }] });
    const { id } = await client.call("createSite", {
      params: { id: audit.id },
      body: {
        name: "საათები",
        homeUrl: "https://shop.example/",
        patterns: ["საათები.გე", "SHOP.example/საათი", "shop.example/"],
      },
    });

    const own = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://www.xn--80a8aqs.xn--p1ai/"),
    });
    const rival = await client.call("createCapture", {
      body: await captureOf(audit.id, new URL("https://საათები.გე/").href),
    });

    const { sites } = await viewOf(client, audit.id);
    expect(sites.map(({ patterns }) => patterns)).toEqual([
      [new URL("https://часы.рф/").host],
      [
        new URL("https://საათები.გე/").host,
        `shop.example${new URL("https://x/საათი").pathname}`,
        "shop.example",
      ],
    ]);
    expect(own.siteId).toBe(sites[0]!.id);
    expect(rival.siteId).toBe(id);
    expect(await codeOf(openAudit(client, { sites: [{ name: "X", url: "mailto:x@x.example" }] }))).toBe(
      "not-valid",
    );
    expect(
      await codeOf(client.call("updateSite", { params: { id }, body: { patterns: ["exa<mple"] } })),
    ).toBe("not-valid");
    expect((await client.call("updateSite", { params: { id }, body: { patterns: [] } })).patterns).toEqual([
      "shop.example",
    ]);
  });

  test("a change leaves what it does not name", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client, {
      language: "ru",
      country: "GE",
      trade: "clocks",
      nextAuditOn: "2027-01-31",
    });

    const changed = await client.call("updateAudit", {
      params: { id: audit.id },
      body: { name: "Watches", trade: null },
    });

    expect(changed).toEqual({ ...audit, name: "Watches", trade: null, updatedAt: changed.updatedAt });
  });

  test("is put away and taken back whole", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);

    await client.call("deleteAudit", { params: { id: audit.id } });
    expect((await client.call("listAudits")).items).toEqual([]);
    expect(await codeOf(viewOf(client, audit.id))).toBe("not-found");
    expect(await codeOf(client.call("deleteAudit", { params: { id: audit.id } }))).toBe("not-found");

    expect(await client.call("restoreAudit", { params: { id: audit.id } })).toEqual(audit);
    expect((await viewOf(client, audit.id)).sites).toHaveLength(3);
    expect(await codeOf(client.call("restoreAudit", { params: { id: "no-such-audit" } }))).toBe("not-found");
  });

  test("the list: last changed first, with each site's index and what is in it", async () => {
    let time = 1_800_000_000_000;
    const { client } = await makeServer({ now: () => time++ });
    const first = await openAudit(client, { name: "First" });
    const second = await openAudit(client, { name: "Second" });
    await client.call("createAction", { params: { id: first.id }, body: { what: "Add a messenger" } });
    const { score } = await client.call("createCapture", {
      body: await captureOf(first.id, "https://own.example/"),
    });

    const { items } = await client.call("listAudits");

    expect(items.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(items[0]).toMatchObject({
      captures: 1,
      openActions: 1,
      lastCaptureAt: 1_700_000_000_000,
      touchpoints: catalogue.filter(({ starter }) => starter).length,
    });
    expect(score).not.toBeNull();
    expect(items[0]!.sites.map(({ index }) => index === null)).toEqual([false, true, true]);
  });
});

test("the whole view: own against rivals, gaps, the weakest, what is lacked", async () => {
  const { client } = await makeServer();
  const audit = await openAudit(client);
  const bare = await snapshotAt("https://own.example/", "bare");
  await client.call("createCapture", { body: await captureOf(audit.id, "", { snapshot: bare }) });
  await client.call("createCapture", { body: await captureOf(audit.id, "https://rival.co.uk/") });

  const view = await viewOf(client, audit.id);
  const home = rowOf(view, "home-page");

  expect(auditView.parse(view)).toEqual(view);
  expect(home.cells.map(({ state }) => state)).toEqual(["scored", "scored", "unjudged"]);
  expect(home.gap).toBeLessThan(0);
  expect(home).toMatchObject({ standing: "behind", best: [view.sites[1]!.id] });
  expect(home.cells[0]!.machine).toMatchObject({ pages: 1, worst: { url: "https://own.example/" } });
  expect(rowOf(view, "contact-options").cells[1]!.state).toBe("scored");
  expect(view.sites[0]!.index!).toBeLessThan(view.sites[1]!.index!);
  expect(view.sites[0]).toMatchObject({ of: view.rows.length });
  expect(view.weakest).toMatchObject({ level: "negative" });
  expect(view.lacks.filter(({ kind }) => kind === "check").length).toBeGreaterThan(3);
  expect(view.lacks[0]).toMatchObject({ kind: "check", siteIds: [view.sites[1]!.id], of: 1 });
});

test("the latest capture of each page counts, several pages give their median", async () => {
  const { client } = await makeServer();
  const audit = await openAudit(client);
  const rich = async (url: string, capturedAt: number) =>
    client.call("createCapture", { body: await captureOf(audit.id, url, { capturedAt }) });
  const bare = async (url: string, capturedAt: number) =>
    client.call("createCapture", {
      body: await captureOf(audit.id, "", { snapshot: await snapshotAt(url, "bare"), capturedAt }),
    });
  const cell = async () => rowOf(await viewOf(client, audit.id), "home-page").cells[0]!;

  const older = await bare("https://own.example/", 1);
  const newer = await rich("https://own.example/", 2);
  await bare("https://www.own.example/?utm_source=x", 0);
  expect((await cell()).machine).toMatchObject({ score: newer.score, pages: 1, capturedAt: 2 });

  await client.call("deleteCapture", { params: { id: newer.id } });
  expect((await cell()).machine).toMatchObject({ score: older.score, pages: 1 });

  await client.call("restoreCapture", { params: { id: newer.id } });
  expect((await cell()).machine).toMatchObject({ score: newer.score, pages: 1 });
});

describe("sites", () => {
  test("one is the own one", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const [reed, wren] = (await viewOf(client, audit.id)).sites;
    const own = async () =>
      (await viewOf(client, audit.id)).sites.filter(({ isOwn }) => isOwn).map(({ name }) => name);

    await client.call("updateSite", { params: { id: wren!.id }, body: { isOwn: true } });
    expect(await own()).toEqual(["Wren"]);

    const site = await client.call("createSite", {
      params: { id: audit.id },
      body: { name: "Kite", homeUrl: "https://kite.example/", isOwn: true },
    });
    expect(site).toMatchObject({ patterns: ["kite.example"], position: 3 });
    expect(await own()).toEqual(["Kite"]);

    await client.call("deleteSite", { params: { id: site.id } });
    await client.call("updateSite", { params: { id: reed!.id }, body: { isOwn: true } });
    await client.call("restoreSite", { params: { id: site.id } });
    expect(await own()).toEqual(["Reed"]);
  });

  test("what was captured goes away and comes back with its site", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const { id } = (await viewOf(client, audit.id)).sites[1]!;
    await client.call("createCapture", { body: await captureOf(audit.id, "https://rival.co.uk/") });

    await client.call("deleteSite", { params: { id } });
    expect((await viewOf(client, audit.id)).sites).toHaveLength(2);
    expect((await client.call("listAudits")).items[0]!.captures).toBe(0);

    await client.call("restoreSite", { params: { id } });
    expect(rowOf(await viewOf(client, audit.id), "home-page").cells[1]!.state).toBe("scored");
  });
});

describe("touchpoints", () => {
  test("from the catalogue, each once", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client, { language: "ru" });
    const add = (catalogueKey: string) =>
      client.call("createTouchpoint", { params: { id: audit.id }, body: { catalogueKey, importance: 10 } });

    expect(await add("hold-music")).toMatchObject({
      name: "Музыка ожидания",
      basket: "internal-offline",
      importance: 10,
      scoredBy: { by: "people" },
    });
    expect(await codeOf(add("hold-music"))).toBe("conflict");
    expect(await codeOf(add("no-such-touchpoint"))).toBe("not-valid");
  });

  test("are not taken back beside the same one taken anew", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const { id } = rowOf(await viewOf(client, audit.id), "delivery").touchpoint;
    await client.call("deleteTouchpoint", { params: { id } });
    const anew = await client.call("createTouchpoint", {
      params: { id: audit.id },
      body: { catalogueKey: "delivery" },
    });

    expect(await codeOf(client.call("restoreTouchpoint", { params: { id } }))).toBe("conflict");
    await client.call("deleteTouchpoint", { params: { id: anew.id } });
    expect(await codeOf(client.call("restoreTouchpoint", { params: { id } }))).toBe("done");
  });

  test("one's own needs a name", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const params = { id: audit.id };

    expect(await codeOf(client.call("createTouchpoint", { params, body: {} }))).toBe("not-valid");
    expect(
      await client.call("createTouchpoint", { params, body: { name: "Loyalty stamp card" } }),
    ).toMatchObject({ catalogueKey: null, importance: 5 });
  });

  test("are managed: owner, standard, metric, the next audit's date; a change leaves the rest", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const { touchpoint } = rowOf(await viewOf(client, audit.id), "incoming-call");
    const managed = {
      owner: "Nino",
      standard: "Answered within three rings",
      metric: "calls answered",
      nextAuditOn: "2027-03-01",
    };

    expect(await client.call("updateTouchpoint", { params: { id: touchpoint.id }, body: managed })).toEqual({
      ...touchpoint,
      ...managed,
    });
    expect(
      await client.call("updateTouchpoint", { params: { id: touchpoint.id }, body: { owner: null } }),
    ).toEqual({ ...touchpoint, ...managed, owner: null });
  });

  test("may stand under another, never under themselves", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const view = await viewOf(client, audit.id);
    const [call, manner] = [
      rowOf(view, "incoming-call").touchpoint,
      rowOf(view, "manner-of-speaking").touchpoint,
    ];
    const under = (id: string, parentId: string) =>
      client.call("updateTouchpoint", { params: { id }, body: { parentId } });

    expect(await under(manner.id, call.id)).toMatchObject({ parentId: call.id });
    expect(await codeOf(under(call.id, manner.id))).toBe("not-valid");
    expect(await codeOf(under(call.id, call.id))).toBe("not-valid");
    expect(await codeOf(under(call.id, "no-such-touchpoint"))).toBe("not-valid");
  });

  test("are retired and taken back with their ratings", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const view = await viewOf(client, audit.id);
    const { id } = rowOf(view, "incoming-call").touchpoint;
    await client.call("rateCell", {
      params: { touchpointId: id, siteId: view.sites[0]!.id },
      body: { score: 4 },
    });

    await client.call("deleteTouchpoint", { params: { id } });
    expect((await viewOf(client, audit.id)).rows).toHaveLength(view.rows.length - 1);

    await client.call("restoreTouchpoint", { params: { id } });
    expect(rowOf(await viewOf(client, audit.id), "incoming-call").cells[0]!.score).toBe(4);
  });
});

describe("a cell", () => {
  const setUp = async (key: string) => {
    const server = await makeServer();
    const audit = await openAudit(server.client);
    const view = await viewOf(server.client, audit.id);
    const params = { touchpointId: rowOf(view, key).touchpoint.id, siteId: view.sites[0]!.id };
    const cell = async () => rowOf(await viewOf(server.client, audit.id), key).cells[0]!;
    return { ...server, audit, params, cell };
  };

  test("an offline touchpoint is rated by hand; the same rater and role replaces, another adds", async () => {
    const { client, params, cell } = await setUp("incoming-call");

    const first = await client.call("rateCell", {
      params,
      body: { score: 3, raterName: "Nino", role: "self" },
    });
    const again = await client.call("rateCell", {
      params,
      body: { score: 5, raterName: "Nino", role: "self", reason: "They called back." },
    });
    expect(again.id).toBe(first.id);
    expect(await cell()).toMatchObject({ score: 5, ratings: 1, machine: null });

    await client.call("rateCell", { params, body: { score: 8, raterName: "Nino", role: "customer" } });
    expect(await cell()).toMatchObject({ score: 6.5, ratings: 2, ratingMedian: 6.5, disagrees: true });
    expect((await client.call("getCell", { params })).ratings.map(({ score }) => score).sort()).toEqual([
      5, 8,
    ]);

    await client.call("deleteRating", { params: { id: first.id } });
    expect(await cell()).toMatchObject({ score: 8, ratings: 1 });
    expect(await codeOf(client.call("deleteRating", { params: { id: first.id } }))).toBe("not-found");
  });

  test("two words of one rater at a time leave one", async () => {
    const { client, params } = await setUp("incoming-call");

    await Promise.all([1, 2, 3, 4].map((score) => client.call("rateCell", { params, body: { score } })));

    expect((await client.call("getCell", { params })).ratings).toHaveLength(1);
  });

  test("above 9.0 only with a name and a reason", async () => {
    const { client, params, cell } = await setUp("incoming-call");
    const rate = (body: object) => codeOf(client.call("rateCell", { params, body: { score: 10, ...body } }));

    expect(await rate({})).toBe("not-valid");
    expect(await rate({ raterName: "Nino" })).toBe("not-valid");
    expect(await rate({ raterName: "Nino", reason: " " })).toBe("not-valid");
    expect(await rate({ raterName: "Nino", reason: "They sang the answer." })).toBe("done");
    expect(
      await codeOf(client.call("rateCell", { params, body: { score: 10.1, raterName: "N", reason: "r" } })),
    ).toBe("not-valid");
    expect(await cell()).toMatchObject({ score: 10, level: "wow" });
  });

  test("a person's rating stands beside the machine's", async () => {
    const { client, audit, params, cell } = await setUp("home-page");
    const { score } = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/"),
    });

    await client.call("rateCell", { params, body: { score: 2 } });

    expect((await cell()).machine!.score).toBe(score);
    expect((await cell()).score).toBe(Math.round(((score! + 2) / 2) * 10) / 10);
    expect((await client.call("getCell", { params })).captures).toHaveLength(1);
  });

  test("is declared absent, counts 0, and comes back by word or by a rating", async () => {
    const { client, audit, params, cell } = await setUp("reviews-page");
    const declare = (absent: boolean) => client.call("declareAbsence", { params, body: { absent } });

    expect(await declare(true)).toEqual({ absent: true });
    expect(await cell()).toMatchObject({ state: "absent", score: null });
    expect((await viewOf(client, audit.id)).sites[0]!.index).toBe(0);
    expect((await client.call("getCell", { params })).absent).toBe(true);

    await declare(false);
    expect(await cell()).toMatchObject({ state: "unjudged" });

    await declare(true);
    await client.call("rateCell", { params, body: { score: 6 } });
    expect(await cell()).toMatchObject({ state: "scored", score: 6 });
  });

  test("of two audits is none", async () => {
    const { client, params } = await setUp("home-page");
    const other = await openAudit(client);
    const { sites } = await viewOf(client, other.id);

    expect(await codeOf(client.call("getCell", { params: { ...params, siteId: sites[0]!.id } }))).toBe(
      "not-found",
    );
  });
});

describe("after a sweep", () => {
  test("what it looked for and did not find is absent, a finding where a rival has it, until a capture says otherwise", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);
    const { sites } = await viewOf(client, audit.id);
    const [own] = sites;
    await client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") });
    await client.call("createCapture", {
      body: await captureOf(audit.id, "https://rival.co.uk/contact", { context: { kind: "contact" } }),
    });

    const missing = await noteAbsences(bench, audit.id, own!.id, ["home", "contact"]);

    const view = await viewOf(client, audit.id);
    const contact = rowOf(view, "contact-page");
    expect(missing).toEqual([contact.touchpoint.id]);
    expect(contact.cells.map(({ state }) => state)).toEqual(["absent", "scored", "unjudged"]);
    expect(rowOf(view, "pricing-page").cells[0]!.state).toBe("unjudged");
    expect(view.lacks).toContainEqual({
      kind: "touchpoint",
      key: contact.touchpoint.id,
      touchpointId: contact.touchpoint.id,
      siteIds: [sites[1]!.id],
      of: 1,
    });

    await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/contact", { context: { kind: "contact" } }),
    });
    expect(rowOf(await viewOf(client, audit.id), "contact-page").cells[0]!.state).toBe("scored");
  });

  test("the next sweep's word replaces the one before", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);
    const { sites } = await viewOf(client, audit.id);
    await client.call("createCapture", {
      body: await captureOf(audit.id, "https://rival.co.uk/contact", { context: { kind: "contact" } }),
    });
    const state = async () => rowOf(await viewOf(client, audit.id), "contact-page").cells[0]!.state;

    await noteAbsences(bench, audit.id, sites[0]!.id, ["contact"]);
    expect(await state()).toBe("absent");
    await noteAbsences(bench, audit.id, sites[0]!.id, []);
    expect(await state()).toBe("unjudged");
  });

  test("a person's word on an absence is not overwritten", async () => {
    const { client, bench } = await makeServer();
    const audit = await openAudit(client);
    const view = await viewOf(client, audit.id);
    const params = { touchpointId: rowOf(view, "contact-page").touchpoint.id, siteId: view.sites[0]!.id };
    await client.call("declareAbsence", { params, body: { absent: true } });

    await noteAbsences(bench, audit.id, params.siteId, ["contact"]);
    await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/contact", { context: { kind: "contact" } }),
    });

    expect(rowOf(await viewOf(client, audit.id), "contact-page").cells[0]!.state).toBe("absent");
  });
});

test("Lighthouse's figures stand beside their capture, the latest run's", async () => {
  const { client, bench } = await makeServer();
  const audit = await openAudit(client);
  const { id } = await client.call("createCapture", {
    body: await captureOf(audit.id, "https://own.example/"),
  });

  await saveLighthouse(bench, id, { categories: { performance: 0.5 }, fetchedAt: 1 });
  await saveLighthouse(bench, id, { categories: { performance: 0.72, touchpoint: null }, fetchedAt: 2 });

  expect((await client.call("getCapture", { params: { id } })).lighthouse).toEqual({
    categories: { performance: 0.72, touchpoint: null },
    fetchedAt: 2,
  });
});

describe("actions", () => {
  test("what, who, by when; done; taken out and back", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const touchpointId = rowOf(await viewOf(client, audit.id), "contact-page").touchpoint.id;
    const body = {
      touchpointId,
      what: "Say when we answer",
      who: "Nino",
      dueOn: "2027-01-15",
    };

    const action = await client.call("createAction", { params: { id: audit.id }, body });
    expect(action).toMatchObject({ ...body, kind: "fix", state: "open" });

    const done = await client.call("updateAction", { params: { id: action.id }, body: { state: "done" } });
    expect(done).toEqual({ ...action, state: "done", closedAt: expect.any(Number) });
    expect((await client.call("listAudits")).items[0]!.openActions).toBe(0);

    await client.call("deleteAction", { params: { id: action.id } });
    expect((await viewOf(client, audit.id)).actions).toEqual([]);
    await client.call("restoreAction", { params: { id: action.id } });
    expect((await viewOf(client, audit.id)).actions).toEqual([done]);
  });

  test("on a touchpoint of another audit: refused", async () => {
    const { client } = await makeServer();
    const [audit, other] = [await openAudit(client), await openAudit(client)];
    const { touchpoint } = rowOf(await viewOf(client, other.id), "home-page");

    expect(
      await codeOf(
        client.call("createAction", {
          params: { id: audit.id },
          body: { what: "x", touchpointId: touchpoint.id },
        }),
      ),
    ).toBe("not-valid");
  });
});

describe("work for the lab", () => {
  test("is taken in, listed, looked at and cancelled", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const params = { id: audit.id };
    const { id: captureId } = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/"),
    });

    const sweep = await client.call("startSweep", { params, body: { maxPages: 5 } });
    const score = await client.call("startScore", { params, body: { url: "https://own.example/x" } });
    const lighthouse = await client.call("startLighthouse", { params: { id: captureId } });

    expect((await client.call("listJobs", { params })).items.map(({ kind }) => kind).sort()).toEqual([
      "lighthouse",
      "score",
      "sweep",
    ]);
    expect(await client.call("getJob", { params: { id: score.id } })).toMatchObject({
      kind: "score",
      state: "waiting",
    });
    expect(await client.call("cancelJob", { params: { id: sweep.id } })).toMatchObject({
      state: "cancelled",
    });
    expect(lighthouse.auditId).toBe(audit.id);
  });

  test("that cannot be done is refused at once", async () => {
    const { client } = await makeServer();
    const audit = await openAudit(client);
    const empty = await client.call("createAudit", { body: { name: "Empty" } });
    const other = (await viewOf(client, (await openAudit(client)).id)).sites[0]!;
    const params = { id: audit.id };

    expect(await codeOf(client.call("startSweep", { params: { id: empty.id }, body: {} }))).toBe("not-valid");
    expect(await codeOf(client.call("startSweep", { params, body: { siteIds: [other.id] } }))).toBe(
      "not-valid",
    );
    expect(await codeOf(client.call("startSweep", { params: { id: "no-such-audit" }, body: {} }))).toBe(
      "not-found",
    );
    expect(await codeOf(client.call("startScore", { params, body: { url: "file:///etc/passwd" } }))).toBe(
      "not-valid",
    );
    expect(await codeOf(client.call("getJob", { params: { id: "no-such-job" } }))).toBe("not-found");
    expect(await codeOf(client.call("cancelJob", { params: { id: "no-such-job" } }))).toBe("not-found");
  });
});
