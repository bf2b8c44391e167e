import { describe, expect, test } from "vitest";
import type { ApiProblem, Client } from "../../shared/api/client.ts";
import type { AuditView } from "../../shared/api/schemas.ts";
import { checks } from "../../shared/checks/index.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const openAudit = async (client: Client) => {
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Wren", url: "https://rival.example/" },
      ],
    },
  });
  const view = () => client.call("getAudit", { params: { id: audit.id } });
  const [own, rival] = (await view()).sites;
  return { audit, view, own: own!, rival: rival! };
};
const byKey = (view: AuditView, key: string) =>
  view.rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint;
const add = (client: Client, auditId: string, name: string, more: object = {}) =>
  client.call("createTouchpoint", { params: { id: auditId }, body: { name, ...more } });
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    ({ code, message }: ApiProblem) => `${code}: ${message}`,
  );

describe("a touchpoint that is retired with captures in it", () => {
  test("stands in the archive with what it holds, and comes back with it", async () => {
    const { client } = await makeServer();
    const { audit, view, own } = await openAudit(client);
    const desk = await add(client, audit.id, "Front desk");
    const capture = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/desk", { touchpointId: desk.id }),
    });
    await client.call("rateCell", { params: { touchpointId: desk.id, siteId: own.id }, body: { score: 7 } });
    const before = await view();

    await client.call("deleteTouchpoint", { params: { id: desk.id } });

    const retired = await client.call("listRetired", { params: { id: audit.id } });
    expect(retired.items).toMatchObject([
      { id: desk.id, name: "Front desk", mergedInto: null, captures: 1, ratings: 1 },
    ]);
    expect((await client.call("getCapture", { params: { id: capture.id } })).touchpointId).not.toBe(desk.id);
    await client.call("restoreTouchpoint", { params: { id: desk.id } });
    expect((await view()).rows).toEqual(before.rows);
    expect((await client.call("listRetired", { params: { id: audit.id } })).items).toEqual([]);
  });
});

describe("merging", () => {
  test("moves all that a touchpoint holds, and restoring it takes all of that back", async () => {
    const { client } = await makeServer();
    const { audit, view, own, rival } = await openAudit(client);
    const call = await add(client, audit.id, "Call", { importance: 4, stages: ["interaction"] });
    const phone = await add(client, audit.id, "Telephone", { importance: 9, stages: ["sale"] });
    const greeting = await add(client, audit.id, "Greeting", { parentId: phone.id });
    const rate = (touchpointId: string, siteId: string, score: number, raterName: string) =>
      client.call("rateCell", { params: { touchpointId, siteId }, body: { score, raterName } });
    await rate(call.id, own.id, 5, "Nino");
    await rate(phone.id, own.id, 1, "Nino");
    await rate(phone.id, own.id, 7, "Dato");
    await rate(phone.id, rival.id, 8, "Dato");
    const { id: actionId } = await client.call("createAction", {
      params: { id: audit.id },
      body: { touchpointId: phone.id, what: "Answer within three rings" },
    });
    await client.call("createTrick", {
      params: { id: audit.id },
      body: { touchpointId: phone.id, what: "They call back" },
    });
    await client.call("putNumbers", { params: { id: phone.id, month: "2026-10" }, body: { calls: 30 } });
    await client.call("putNumbers", { params: { id: phone.id, month: "2026-11" }, body: { calls: 40 } });
    await client.call("putNumbers", { params: { id: call.id, month: "2026-11" }, body: { calls: 4 } });
    await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/call", { touchpointId: phone.id }),
    });
    const facts = async () => ({
      rows: (await view()).rows,
      actions: (await view()).actions,
      tricks: (await client.call("listTricks", { params: { id: audit.id } })).items,
      numbers: (await client.call("listNumbers", { params: { id: audit.id } })).items,
      captures: (await client.call("listCaptures", { params: { id: audit.id }, query: {} })).items,
    });
    const before = await facts();

    const merged = await client.call("mergeTouchpoint", {
      params: { id: phone.id },
      body: { into: call.id },
    });

    expect(merged).toMatchObject({
      id: call.id,
      name: "Call",
      importance: 9,
      stages: ["interaction", "sale"],
    });
    const after = await facts();
    const ids = after.rows.map(({ touchpoint }) => touchpoint.id);
    expect(ids).not.toContain(phone.id);
    expect(after.rows.find(({ touchpoint }) => touchpoint.id === greeting.id)?.touchpoint.parentId).toBe(
      call.id,
    );
    const cell = await client.call("getCell", { params: { touchpointId: call.id, siteId: own.id } });
    expect(cell.ratings.map(({ raterName, score }) => [raterName, score]).sort()).toEqual([
      ["Dato", 7],
      ["Nino", 5],
    ]);
    expect(cell.captures).toHaveLength(1);
    expect(after.actions.find(({ id }) => id === actionId)?.touchpointId).toBe(call.id);
    expect(after.tricks[0]?.touchpointId).toBe(call.id);
    expect(
      after.numbers.map(({ touchpointId, month, calls }) => [touchpointId === call.id, month, calls]),
    ).toEqual([
      [true, "2026-10", 30],
      [true, "2026-11", 4],
    ]);

    expect((await client.call("listRetired", { params: { id: audit.id } })).items).toMatchObject([
      { id: phone.id, mergedInto: call.id },
    ]);
    await client.call("restoreTouchpoint", { params: { id: phone.id } });
    expect(await facts()).toEqual(before);
  });

  test("into the touchpoint that stands under it leaves no loop", async () => {
    const { client } = await makeServer();
    const { audit, view } = await openAudit(client);
    const call = await add(client, audit.id, "Call");
    const greeting = await add(client, audit.id, "Greeting", { parentId: call.id });

    await client.call("mergeTouchpoint", { params: { id: call.id }, body: { into: greeting.id } });

    const names = (await view()).rows.filter(({ touchpoint }) => touchpoint.catalogueKey === null);
    expect(names.map(({ touchpoint }) => [touchpoint.name, touchpoint.parentId])).toEqual([
      ["Greeting", null],
    ]);
  });

  test("two page touchpoints make one that both kinds of page feed", async () => {
    const { client } = await makeServer();
    const { view } = await openAudit(client);
    const [home, contact] = [byKey(await view(), "home-page"), byKey(await view(), "contact-page")];

    const merged = await client.call("mergeTouchpoint", {
      params: { id: contact.id },
      body: { into: home.id },
    });

    expect(merged.scoredBy).toMatchObject({ by: "page", kinds: expect.arrayContaining(["home", "contact"]) });
  });

  test("into itself, into nothing, into another audit's is refused", async () => {
    const { client } = await makeServer();
    const { audit } = await openAudit(client);
    const call = await add(client, audit.id, "Call");
    const foreign = await add(client, (await openAudit(client)).audit.id, "Call");
    const merge = (into: string) =>
      problemOf(client.call("mergeTouchpoint", { params: { id: call.id }, body: { into } }));

    expect(await merge(call.id)).toMatch(/^not-valid: body.into: A touchpoint cannot be merged into itself/);
    expect(await merge("no-such-touchpoint")).toMatch(/^not-found/);
    expect(await merge(foreign.id)).toMatch(/different audits/);
  });
});

describe("two people who edit one touchpoint", () => {
  test("keep the last write of each field; the other is shown and can be put back", async () => {
    const { client } = await makeServer();
    const { audit } = await openAudit(client);
    const desk = await add(client, audit.id, "Front desk", { importance: 5, owner: "Nino" });
    const params = { id: desk.id };
    const seen = { importance: 5, owner: "Nino" };

    await client.call("updateTouchpoint", { params, body: { importance: 7, seen } });
    const second = await client.call("updateTouchpoint", {
      params,
      body: { importance: 9, owner: "Dato", seen },
    });

    expect(second).toMatchObject({ importance: 9, owner: "Dato" });
    expect(second.overwritten).toMatchObject([{ field: "importance", theirs: 7 }]);
    const restored = await client.call("restoreEdit", { params: { id: second.overwritten![0]!.editId } });
    expect(restored).toMatchObject({ importance: 7, owner: "Dato" });
    const { items } = await client.call("listEdits", { params });
    expect(items.map(({ field, before, after }) => [field, before, after])).toEqual(
      expect.arrayContaining([
        ["importance", 5, 7],
        ["importance", 7, 9],
        ["owner", "Nino", "Dato"],
        ["importance", 9, 7],
      ]),
    );
  });

  test.each([
    ["who saw the latest", { importance: 6, seen: { importance: 5 } }],
    ["who writes the same", { importance: 5, seen: { importance: 3 } }],
    ["who does not say what they saw", { importance: 8 }],
  ])("are told of nothing: %s", async (_, body) => {
    const { client } = await makeServer();
    const { audit } = await openAudit(client);
    const desk = await add(client, audit.id, "Front desk", { importance: 5 });

    const changed = await client.call("updateTouchpoint", { params: { id: desk.id }, body });

    expect(changed.overwritten).toBeUndefined();
  });

  test.each([0, 11, 5.5, "7"])("an importance of %j is refused", async (importance) => {
    const { client } = await makeServer();
    const { audit } = await openAudit(client);
    const desk = await add(client, audit.id, "Front desk");

    expect(
      await problemOf(
        client.call("updateTouchpoint", { params: { id: desk.id }, body: { importance } as never }),
      ),
    ).toMatch(/^not-valid: body.importance/);
  });
});

describe("a trick worth taking", () => {
  test("keeps the screenshot of the capture it was seen on, for longer than the capture", async () => {
    const { client, request } = await makeServer();
    const { audit, rival } = await openAudit(client);
    const capture = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://rival.example/404", { screenshot: PNG }),
    });

    const trick = await client.call("createTrick", {
      params: { id: audit.id },
      body: { captureId: capture.id, what: "Their 404 page sings" },
    });
    await client.call("deleteCapture", { params: { id: capture.id } });
    await client.call("purgeCapture", { params: { id: capture.id } });

    expect(trick).toMatchObject({ siteId: rival.id, url: "https://rival.example/404", hasScreenshot: true });
    const shot = await request(`/api/tricks/${trick.id}/screenshot`);
    expect([shot.status, shot.headers.get("content-type")]).toEqual([200, "image/png"]);
    await client.call("updateTrick", { params: { id: trick.id }, body: { note: "Ours could whistle" } });
    await client.call("deleteTrick", { params: { id: trick.id } });
    expect((await client.call("listTricks", { params: { id: audit.id } })).items).toEqual([]);
    await client.call("restoreTrick", { params: { id: trick.id } });
    expect((await client.call("listTricks", { params: { id: audit.id } })).items).toEqual([
      { ...trick, note: "Ours could whistle" },
    ]);
  });
});

describe("search", () => {
  test.each([
    ["clocks", ["audit"]],
    ["ПРИЁМНАЯ", ["touchpoint"]],
    ["მისაღები", ["touchpoint"]],
    ["rival.example", ["capture", "site"]],
    ["three rings", ["action"]],
    ["whistle", ["trick"]],
    ["100%", []],
  ])("finds %j", async (q, kinds) => {
    const { client } = await makeServer();
    const { audit } = await openAudit(client);
    await add(client, audit.id, "Приёмная");
    await add(client, audit.id, "მისაღები");
    await client.call("createCapture", { body: await captureOf(audit.id, "https://rival.example/contact") });
    await client.call("createAction", {
      params: { id: audit.id },
      body: { what: "Answer within three rings" },
    });
    await client.call("createTrick", { params: { id: audit.id }, body: { what: "They whistle" } });

    const { items } = await client.call("search", { query: { q } });

    expect([...new Set(items.map(({ kind }) => kind))].sort()).toEqual(expect.arrayContaining(kinds));
    expect(items.every((item) => item.auditId === audit.id)).toBe(true);
    if (kinds.length === 0) expect(items).toEqual([]);
  });
});

test.each([
  { q: "og:image", finds: true },
  { q: "полным адресом https", finds: true },
  { q: "gibberish", finds: false },
])("an action that repeats its check's words is found by those of any language: $q", async ({ q, finds }) => {
  const { client } = await makeServer();
  const { audit } = await openAudit(client);
  const check = checks.find(({ id }) => id === "social-preview/picture")!;
  await client.call("createAction", {
    params: { id: audit.id },
    body: { what: check.words.ka.fix, checkId: check.id },
  });
  await client.call("createAction", {
    params: { id: audit.id },
    body: { what: "Ask the designer", checkId: check.id },
  });

  const { items } = await client.call("search", { query: { q } });

  const told = { checkId: check.id, words: "fix" };
  expect(items).toEqual(finds ? [expect.objectContaining({ kind: "action", told })] : []);
});

describe("names in any script", () => {
  test.each([
    ["emoji", "Bell 🔔 and 👩‍🔧"],
    ["right to left", "استقبال العملاء"],
    ["Georgian", "მისაღები ოთახი"],
    ["Chinese", "前台接待"],
    ["accents apart", "Cafe\u0301"],
    ["markup", `<img src=x onerror=alert(1)>`],
    ["a formula", "=HYPERLINK(1)"],
  ])("%s is kept as it is written, found in a file of numbers, and merged", async (_, name) => {
    const { client, bugs } = await makeServer();
    const { audit, view } = await openAudit(client);
    const desk = await add(client, audit.id, name, { owner: name });
    const file = Buffer.from(`touchpoint;month;calls\n"${name}";2026-11;4\n`).toString("base64");
    await client.call("importNumbers", { params: { id: audit.id }, body: { file } });
    const twin = await add(client, audit.id, "Twin");
    await client.call("mergeTouchpoint", { params: { id: twin.id }, body: { into: desk.id } });

    const { touchpoint } = (await view()).rows.find((row) => row.touchpoint.id === desk.id)!;
    expect(touchpoint).toMatchObject({ name, owner: name });
    expect((await client.call("listNumbers", { params: { id: audit.id } })).items).toMatchObject([
      { touchpointId: desk.id, calls: 4 },
    ]);
    expect(bugs).toEqual([]);
  });
});
