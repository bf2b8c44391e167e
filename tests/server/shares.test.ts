import { describe, expect, test } from "vitest";
import { createClient } from "../../shared/api/client.ts";
import type { Endpoint, ShareKind } from "../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/api/endpoints.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";
import { readEvents } from "./support/read-events.ts";

const DAY_MS = 86_400_000;

async function setUp(kind: ShareKind, options: { days?: number; now?: () => number } = {}) {
  const server = await makeServer(options.now ? { now: options.now } : {});
  const { client } = server;
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Tick", url: "https://rival.example/" },
      ],
    },
  });
  const capture = await captureOf(audit.id, "https://own.example/", {
    screenshot: PNG,
    note: "a note of ours",
  });
  await client.call("createCapture", { body: capture });
  const { sites, rows } = await client.call("getAudit", { params: { id: audit.id } });
  const touchpointId = rows[0]!.touchpoint.id;
  await client.call("updateTouchpoint", {
    params: { id: touchpointId },
    body: { owner: "Olga", standard: "secret standard" },
  });
  await client.call("rateCell", {
    params: { touchpointId, siteId: sites[0]!.id },
    body: { score: 6, raterName: "Anna", role: "expert", reason: "a reason of ours" },
  });
  const share = await client.call("createShare", {
    params: { id: audit.id },
    body: { kind, name: "The client", ...(options.days && { days: options.days }) },
  });
  return {
    ...server,
    audit,
    share,
    capture,
    touchpointId,
    siteId: sites[0]!.id,
    visitor: visitorOf(server, share.token),
  };
}

function visitorOf({ request }: TestServer, token: string) {
  const headers = { authorization: `Bearer ${token}` };
  return {
    client: createClient({
      baseUrl: "",
      send: (url, init) => request(url, { ...init, headers: { ...init.headers, ...headers } }),
    }),
    request: (path: string, init: RequestInit = {}) =>
      request(path, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
  };
}

const rateBody = { score: 8, role: "customer", raterName: "Nino", reason: "" } as const;

describe("a link to the report", () => {
  test("shows the matrix, and nothing that the team keeps to itself", async () => {
    const { visitor } = await setUp("report");

    const seen = await visitor.client.call("openShared");

    expect(seen).toMatchObject({
      kind: "report",
      audit: { name: "Clocks" },
      sites: [{ name: "Reed" }, { name: "Tick" }],
    });
    expect(
      seen.kind === "report" && seen.rows.some(({ cells }) => cells.some(({ score }) => score !== null)),
    ).toBe(true);
    for (const kept of ["Olga", "secret standard", "a reason of ours", "a note of ours", "Anna"])
      expect(JSON.stringify(seen)).not.toContain(kept);
  });

  test("does not rate", async () => {
    const { visitor, touchpointId, siteId } = await setUp("report");

    await expect(
      visitor.client.call("rateShared", { body: { ...rateBody, touchpointId, siteId } }),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("counts its openings, and not the refreshing of an open page", async () => {
    const { visitor, client, audit } = await setUp("report");

    await visitor.client.call("openShared");
    await visitor.client.call("openShared", { query: { again: "true" } });
    await visitor.client.call("openShared", { query: { again: "false" } });

    expect((await client.call("listShares", { params: { id: audit.id } })).items).toMatchObject([
      { opens: 2, openedAt: expect.any(Number), name: "The client", kind: "report" },
    ]);
  });
});

describe("a link to rate", () => {
  test("shows what can be rated and no score, and takes a rating", async () => {
    const { visitor, client, touchpointId, siteId } = await setUp("rating");

    const seen = await visitor.client.call("openShared");
    const rated = await visitor.client.call("rateShared", { body: { ...rateBody, touchpointId, siteId } });

    expect(seen).toMatchObject({ kind: "rating", sites: [{ id: siteId, name: "Reed" }, { name: "Tick" }] });
    expect(JSON.stringify(seen)).not.toMatch(/"score"|"index"|"rows"|Anna|Olga/);
    expect(rated).toMatchObject({ score: 8, role: "customer", raterName: "Nino" });
    const { ratings } = await client.call("getCell", { params: { touchpointId, siteId } });
    expect(ratings.map(({ raterName, score }) => [raterName, score]).sort()).toEqual([
      ["Anna", 6],
      ["Nino", 8],
    ]);
  });

  test("lets somebody correct their own word and no one else's", async () => {
    const { visitor, client, touchpointId, siteId } = await setUp("rating");
    const rate = (body: object) =>
      visitor.client.call("rateShared", { body: { ...rateBody, touchpointId, siteId, ...body } });

    await rate({ score: 4 });
    await rate({ score: 5 });

    await expect(rate({ raterName: "Anna", role: "expert", score: 0 })).rejects.toMatchObject({
      code: "conflict",
    });
    const { ratings } = await client.call("getCell", { params: { touchpointId, siteId } });
    expect(ratings.map(({ raterName, score }) => [raterName, score]).sort()).toEqual([
      ["Anna", 6],
      ["Nino", 5],
    ]);
  });

  test.each([
    { what: "no name", body: { raterName: "  " } },
    { what: "the role of the company itself", body: { role: "self" } },
    { what: "a Wow without a reason", body: { score: 9.5 } },
    { what: "a score past ten", body: { score: 11 } },
  ])("refuses $what with a sentence", async ({ body }) => {
    const { visitor, touchpointId, siteId } = await setUp("rating");

    const answer = await visitor.request("/api/shared/ratings", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...rateBody, touchpointId, siteId, ...body }),
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "not-valid", message: expect.stringMatching(/^body/) });
  });

  test("rates nothing in another audit of the same workspace", async () => {
    const { visitor, client } = await setUp("rating");
    const other = await client.call("createAudit", {
      body: { name: "Other", sites: [{ name: "Reed", url: "https://own.example/" }] },
    });
    const { sites, rows } = await client.call("getAudit", { params: { id: other.id } });

    await expect(
      visitor.client.call("rateShared", {
        body: { ...rateBody, touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id },
      }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("nothing else of the workspace", () => {
  const names = Object.keys(endpoints) as EndpointName[];

  test.each(["report", "rating"] as const)(
    "is reached by a link of the kind %s but by the endpoints that are open to it, and of its own audit alone",
    async (kind) => {
      const { visitor, client, audit, capture, touchpointId, siteId } = await setUp(kind);
      const other = await client.call("createAudit", { body: { name: "Another of ours" } });
      const ids: Record<string, string> = { touchpointId, siteId };
      const reached = new Set<EndpointName>();
      for (const name of names) {
        const { method, path, share = [], access, events }: Endpoint = endpoints[name];
        if (access === "public" || events !== undefined) continue;
        for (const id of [audit.id, other.id, capture.id, touchpointId, siteId]) {
          const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => ids[key] ?? id);
          const answer = await visitor.request(`${filled}?url=https://own.example/&kind=home&q=a`, {
            method: method.toUpperCase(),
            ...(method !== "get" && { headers: { "content-type": "application/json" }, body: "{}" }),
          });
          const isForeign = path.includes("{") && id === other.id;
          if (answer.status < 400) reached.add(name);
          if (isForeign || !share.includes(kind))
            expect([401, 403, 404], `${name} answers ${answer.status} to ${filled}`).toContain(answer.status);
          expect(await answer.text(), name).not.toContain("Another of ours");
        }
      }

      expect(reached).toContain("openShared");
      for (const name of reached) expect((endpoints[name] as Endpoint).share, name).toContain(kind);
    },
  );

  test("by a made-up token, or the link's token in another place", async () => {
    const { request, share } = await setUp("report");
    const tries = [
      { authorization: `Bearer ${share.token.slice(0, -1)}x` },
      { authorization: "Bearer tps_" },
      { authorization: `Basic ${share.token}` },
      { cookie: `token=${share.token}` },
      { "x-token": share.token },
    ];

    const statuses = await Promise.all(
      tries.map(async (headers) => (await request("/api/shared", { headers })).status),
    );

    // Without the link it is the server's own person who asks, and this answers to links alone.
    expect(statuses).toEqual([401, 401, 403, 403, 403]);
    expect((await request(`/api/shared?token=${share.token}`)).status).toBe(403);
  });
});

describe("the end of a link", () => {
  test("by its date", async () => {
    let now = Date.now();
    const { visitor } = await setUp("report", { days: 1, now: () => now });

    await visitor.client.call("openShared");
    now += DAY_MS;

    await expect(visitor.client.call("openShared")).rejects.toMatchObject({ status: 401 });
  });

  test("by being revoked, at once and for those who have it open; and it can be taken back", async () => {
    const { visitor, client, share, audit } = await setUp("report");
    const events = await readEvents(await visitor.request("/api/shared/events"));
    expect(await events.next()).toMatchObject({ event: "changed" });

    await client.call("revokeShare", { params: { id: share.id } });

    expect(await events.next()).toMatchObject({ event: "ended", data: { code: "signed-out" } });
    expect(await events.next()).toBeNull();
    await expect(visitor.client.call("openShared")).rejects.toMatchObject({ status: 401 });
    expect((await client.call("listShares", { params: { id: audit.id } })).items).toEqual([]);
    await client.call("restoreShare", { params: { id: share.id } });
    expect(await visitor.client.call("openShared")).toMatchObject({ kind: "report" });
  });

  test("with its audit", async () => {
    const { visitor, client, audit } = await setUp("report");

    await client.call("deleteAudit", { params: { id: audit.id } });

    await expect(visitor.client.call("openShared")).rejects.toMatchObject({ code: "not-found" });
  });
});

test("a link's token has 256 bits and is kept nowhere", async () => {
  const { share, database, client, audit } = await setUp("report");

  expect(share.token).toMatch(/^tps_[\w-]{43}$/);
  const { rows } = await database.client.execute("select * from shares");
  expect(JSON.stringify(rows)).not.toContain(share.token.slice(4));
  expect(JSON.stringify(await client.call("listShares", { params: { id: audit.id } }))).not.toContain(
    share.token.slice(4),
  );
});
