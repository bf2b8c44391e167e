import { readdirSync } from "node:fs";
import { join } from "node:path";
import { count } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { applyRetention, purgeCapture } from "../../server/audits/purge-captures.ts";
import { scorecards, snapshots } from "../../server/db/tables/index.ts";
import type { ApiProblem, Client } from "../../shared/api/client.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";

const DAY_MS = 24 * 60 * 60_000;
const START = Date.parse("2026-01-01T00:00:00Z");

const stored = async ({ database, folder }: TestServer) => ({
  snapshots: (await database.db.select({ rows: count() }).from(snapshots))[0]?.rows,
  scorecards: (await database.db.select({ rows: count() }).from(scorecards))[0]?.rows,
  pictures: readdirSync(join(folder, "screenshots"), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  ).length,
});

const openAudit = (client: Client) =>
  client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });

describe("a capture that is deleted", () => {
  test("can be taken back, then deleted for good with all that was its own", async () => {
    const server = await makeServer();
    const { client } = server;
    const audit = await openAudit(client);
    const { id } = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/contact", { screenshot: PNG }),
    });
    const purge = () =>
      client.call("purgeCapture", { params: { id } }).then(
        () => "done",
        ({ code }: ApiProblem) => code,
      );

    expect(await purge()).toBe("conflict");
    await client.call("deleteCapture", { params: { id } });
    expect(
      (await client.call("listDeleted", { params: { id: audit.id } })).items.map((capture) => capture.id),
    ).toEqual([id]);
    await client.call("restoreCapture", { params: { id } });
    expect(await stored(server)).toEqual({ snapshots: 1, scorecards: 1, pictures: 1 });
    await client.call("deleteCapture", { params: { id } });

    expect(await purge()).toBe("done");
    expect(await stored(server)).toEqual({ snapshots: 0, scorecards: 0, pictures: 0 });
    expect(await purge()).toBe("not-found");
    expect((await client.call("listDeleted", { params: { id: audit.id } })).items).toEqual([]);
  });

  test("leaves the snapshot and the picture that another capture has as well", async () => {
    const server = await makeServer();
    const { client } = server;
    const audit = await openAudit(client);
    const take = async () =>
      client.call("createCapture", {
        body: await captureOf(audit.id, "https://own.example/contact", { screenshot: PNG }),
      });
    const [first, second] = [await take(), await take()];

    await client.call("deleteCapture", { params: { id: first.id } });
    await client.call("purgeCapture", { params: { id: first.id } });

    expect(await stored(server)).toEqual({ snapshots: 1, scorecards: 1, pictures: 1 });
    expect((await client.call("captureSnapshot", { params: { id: second.id } })).url).toBe(
      "https://own.example/contact",
    );
  });

  test("leaves the picture that a capture of another workspace has as well", async () => {
    const ours = await makeServer();
    const theirs = await makeServer({ folder: ours.folder, workspace: "theirs" });
    const take = async ({ client }: TestServer) => {
      const { id: auditId } = await openAudit(client);
      return client.call("createCapture", {
        body: await captureOf(auditId, "https://own.example/contact", { screenshot: PNG }),
      });
    };
    const [first, second] = [await take(ours), await take(theirs)];

    await ours.client.call("deleteCapture", { params: { id: first.id } });
    await ours.client.call("purgeCapture", { params: { id: first.id } });

    expect((await theirs.request(`/api/captures/${second.id}/screenshot`)).status).toBe(200);
  });

  test("leaves the snapshot and the picture to a capture that comes in at the same moment", async () => {
    const server = await makeServer();
    const { client, bench } = server;
    const audit = await openAudit(client);
    const take = async () =>
      client.call("createCapture", {
        body: await captureOf(audit.id, "https://own.example/contact", { screenshot: PNG }),
      });
    const { id } = await take();
    await client.call("deleteCapture", { params: { id } });
    const late: Promise<{ id: string }>[] = [];

    await purgeCapture(
      {
        ...bench,
        scope: {
          ...bench.scope,
          write: async (...writes) => {
            late.push(take());
            await late[0];
            return bench.scope.write(...writes);
          },
        },
      },
      id,
    );

    const kept = await late[0]!;
    expect(await client.call("captureSnapshot", { params: { id: kept.id } })).toMatchObject({
      url: "https://own.example/contact",
    });
    expect((await server.request(`/api/captures/${kept.id}/screenshot`)).status).toBe(200);
  });
});

describe("the rule of retention", () => {
  async function threeCaptures() {
    let today = 0;
    const server = await makeServer({ now: () => START + today * DAY_MS });
    const { client } = server;
    const audit = await openAudit(client);
    const take = async (day: number, path: string) => {
      today = day;
      return client.call("createCapture", {
        body: await captureOf(audit.id, `https://own.example/${path}`, { capturedAt: START + day * DAY_MS }),
      });
    };
    const old = await take(0, "contact");
    const latest = await take(10, "contact");
    const lonely = await take(0, "prices");
    return {
      ...server,
      ids: { old: old.id, latest: latest.id, lonely: lonely.id },
      onDay: (day: number) => {
        today = day;
      },
      left: async () =>
        (await client.call("listCaptures", { params: { id: audit.id }, query: {} })).items
          .map(({ id }) => id)
          .sort(),
    };
  }

  test("keeps everything until somebody says otherwise", async () => {
    const { bench, onDay, left, client } = await threeCaptures();
    onDay(4_000);

    expect(await applyRetention(bench)).toBe(0);
    expect(await left()).toHaveLength(3);
    expect(await client.call("getRetention")).toEqual({ captureDays: null, binDays: 30 });
  });

  test("lets old captures go, never the latest of a page; a preview deletes nothing", async () => {
    const { client, bench, ids, onDay, left } = await threeCaptures();
    const rule = { captureDays: 90, binDays: 30 };
    onDay(90);
    expect(await client.call("previewRetention", { body: rule })).toEqual({ captures: 0 });
    onDay(91);
    expect(await client.call("previewRetention", { body: rule })).toEqual({ captures: 1 });
    expect(await left()).toHaveLength(3);

    await client.call("putRetention", { body: rule });
    expect(await applyRetention(bench)).toBe(1);

    expect(await left()).toEqual([ids.latest, ids.lonely].sort());
  });

  test("empties the bin after its days", async () => {
    const { client, bench, ids, onDay } = await threeCaptures();
    await client.call("putRetention", { body: { captureDays: null, binDays: 7 } });
    onDay(20);
    await client.call("deleteCapture", { params: { id: ids.old } });

    onDay(27);
    expect(await applyRetention(bench)).toBe(0);
    onDay(28);
    expect(await applyRetention(bench)).toBe(1);
  });
});
