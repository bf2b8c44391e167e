import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Endpoint } from "../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/api/endpoints.ts";
import { captureOf } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const json = (body: unknown, key?: string, method = "POST"): RequestInit => ({
  method,
  headers: { "content-type": "application/json", ...(key !== undefined && { "idempotency-key": key }) },
  body: JSON.stringify(body),
});

const DAY_MS = 86_400_000;

describe("an idempotency key", () => {
  test("answers the same request as the first time, and does it once", async () => {
    const { request, client } = await makeServer();
    const key = randomUUID();

    const answers = [];
    for (let time = 0; time < 3; time++)
      answers.push(await request("/api/audits", json({ name: "Clocks" }, key)));

    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ headers }) => headers.get("idempotency-replayed"))).toEqual([null, "true", "true"]);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    expect((await client.call("listAudits")).items).toHaveLength(1);
  });

  test.each([
    { what: "another body", path: "/api/audits", body: { name: "Watches" } },
    {
      what: "another endpoint",
      path: "/api/webhooks",
      body: { url: "https://example.com/", events: ["capture.created"] },
    },
  ])("with $what is a conflict", async ({ path, body }) => {
    const { request } = await makeServer();
    const key = randomUUID();
    await request("/api/audits", json({ name: "Clocks" }, key));

    const answer = await request(path, json(body, key));

    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: "conflict" });
  });

  test("of many requests at once lets one through", async () => {
    const { request, client } = await makeServer();
    const key = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 12 }, () => request("/api/audits", json({ name: "Clocks" }, key))),
    );

    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect((await client.call("listAudits")).items).toHaveLength(1);
  });

  test("is kept for a day, and for its own workspace", async () => {
    let now = 1_700_000_000_000;
    const server = await makeServer({ now: () => now });
    const others = await makeServer({ folder: server.folder, workspace: "theirs", now: () => now });
    const key = randomUUID();
    const send = async ({ request }: typeof server) =>
      (await (await request("/api/audits", json({ name: "Clocks" }, key))).json()) as { id: string };

    const first = await send(server);
    const theirs = await send(others);
    now += DAY_MS - 1;
    const sameDay = await send(server);
    now += 2;
    const nextDay = await send(server);

    expect(sameDay.id).toBe(first.id);
    expect(new Set([first.id, theirs.id, nextDay.id]).size).toBe(3);
  });

  test("of a request that failed can be used again", async () => {
    const { request } = await makeServer();
    const audit = (await (await request("/api/audits", json({ name: "Clocks" }))).json()) as { id: string };
    const key = randomUUID();
    await request(`/api/audits/${audit.id}`, { method: "DELETE" });
    const path = `/api/audits/${audit.id}/actions`;

    const refused = await request(path, json({ what: "Mend it" }, key));
    await request(`/api/audits/${audit.id}/restore`, { method: "POST" });
    const done = await request(path, json({ what: "Mend it" }, key));

    expect([refused.status, done.status]).toEqual([404, 200]);
  });

  test("works for answers without a body too", async () => {
    const { request, client } = await makeServer();
    const { id } = await client.call("createAudit", { body: { name: "Clocks" } });
    const key = randomUUID();
    const remove = () =>
      request(`/api/audits/${id}`, { method: "DELETE", headers: { "idempotency-key": key } });

    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
    expect((await request(`/api/audits/${id}`, { method: "DELETE" })).status).toBe(404);
  });

  test.each(["short", "with a space", "é".repeat(10), "x".repeat(201)])("%s is none", async (key) => {
    const { request, client } = await makeServer();

    const { status } = await request("/api/audits", json({ name: "Clocks" }, key));

    expect(status).toBe(400);
    expect((await client.call("listAudits")).items).toEqual([]);
  });

  test("leaves no secret of an answer in the database", async () => {
    const { request, database } = await makeServer();
    const key = randomUUID();
    const answer = await request(
      "/api/webhooks",
      json({ url: "https://example.com/", events: ["capture.created"] }, key),
    );
    const { secret } = (await answer.json()) as { secret: string };

    const { rows } = await database.client.execute("select * from idempotency_keys");

    expect(rows).toHaveLength(1);
    const kept = Buffer.concat(
      Object.values(rows[0]!).map((value) =>
        Buffer.from(value instanceof ArrayBuffer ? new Uint8Array(value) : String(value)),
      ),
    );
    expect(kept.includes(secret)).toBe(false);
    expect(kept.includes(key)).toBe(false);
  });

  test("is taken by every write of the API", () => {
    const writes = (Object.keys(endpoints) as EndpointName[])
      .map((name): Endpoint => endpoints[name])
      .filter(({ method }) => method !== "get");

    expect(writes.filter(({ file, events }) => file !== undefined || events !== undefined)).toEqual([]);
  });
});

describe("an audit's ETag", () => {
  const setUp = async () => {
    const server = await makeServer();
    const { id } = await server.client.call("createAudit", {
      body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
    });
    const get = (headers: Record<string, string> = {}) => server.request(`/api/audits/${id}`, { headers });
    const rename = (name: string, etag: string) =>
      server.request(`/api/audits/${id}`, {
        method: "PATCH",
        headers: { "content-type": "application/json", "if-match": etag },
        body: JSON.stringify({ name }),
      });
    return { ...server, id, get, rename, etag: (await get()).headers.get("etag")! };
  };

  test("spares the answer to whom it is known, until anything in it changes", async () => {
    const { client, id, get, etag } = await setUp();

    const known = await get({ "if-none-match": `"other", W/${etag}` });
    await client.call("createCapture", { body: await captureOf(id, "https://own.example/") });
    const changed = await get({ "if-none-match": etag });

    expect(known.status).toBe(304);
    expect(await known.text()).toBe("");
    expect(known.headers.get("etag")).toBe(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  test("keeps a change from falling on what is no longer there, and shows what is", async () => {
    const { client, id, rename, etag } = await setUp();
    await client.call("updateAudit", { params: { id }, body: { trade: "clock repair" } });

    const refused = await rename("Watches", etag);
    const told = (await refused.json()) as {
      code: string;
      message: string;
      current: { audit: { trade: string } };
    };

    expect(refused.status).toBe(412);
    expect(told).toMatchObject({
      code: "changed-meanwhile",
      current: { audit: { name: "Clocks", trade: "clock repair" } },
    });
  });

  test.each([{ given: "its own" }, { given: "*" }])(
    "lets a change through that is given $given",
    async ({ given }) => {
      const { client, id, rename, etag } = await setUp();

      const done = await rename("Watches", given === "*" ? "*" : etag);

      expect(done.status).toBe(200);
      expect((await client.call("getAudit", { params: { id } })).audit.name).toBe("Watches");
    },
  );
});

describe("long lists", () => {
  test("of audits and captures come a page at a time, without gaps or doubles, whatever is added meanwhile", async () => {
    let now = 1_700_000_000_000;
    const { client } = await makeServer({ now: () => now });
    for (let index = 0; index < 5; index++) {
      if (index % 2 === 0) now += 1;
      await client.call("createAudit", { body: { name: `Audit ${index}` } });
    }
    const { id } = (await client.call("listAudits")).items[0]!;
    for (let index = 0; index < 5; index++) {
      const capturedAt = 1_600_000_000_000 + Math.floor(index / 2);
      await client.call("createCapture", {
        body: await captureOf(id, `https://own.example/${index}`, { capturedAt }),
      });
    }
    const walk = async (
      page: (cursor: string | undefined) => Promise<{ items: { id: string }[]; nextCursor: string | null }>,
    ) => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { items, nextCursor } = await page(cursor);
        seen.push(...items.map((item) => item.id));
        cursor = nextCursor ?? undefined;
      } while (cursor !== undefined);
      return seen;
    };
    const query = (cursor: string | undefined) => ({ limit: 2, ...(cursor !== undefined && { cursor }) });

    const audits = await walk((cursor) => client.call("listAudits", { query: query(cursor) }));
    const captures = await walk(async (cursor) => {
      now += 1;
      await client.call("createCapture", {
        body: await captureOf(id, "https://own.example/new", { capturedAt: now }),
      });
      return client.call("listCaptures", { params: { id }, query: query(cursor) });
    });

    expect(audits).toHaveLength(5);
    expect((await client.all("listAudits", { query: { limit: 2 } })).map((audit) => audit.id)).toEqual(
      audits,
    );
    expect(new Set(audits).size).toBe(5);
    // The one that stood there when the walk began, and the five older ones.
    expect(captures).toHaveLength(6);
    expect(new Set(captures).size).toBe(6);
  });

  test.each(["x", "WzEsMl0", "bnVsbA"])("refuse %s as a cursor, which is nobody's bug", async (cursor) => {
    const { request, bugs } = await makeServer();

    const answer = await request(`/api/audits?cursor=${cursor}`);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ message: expect.stringMatching(/^query\.cursor: /) });
    expect(bugs).toEqual([]);
  });
});
