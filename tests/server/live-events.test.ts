import { describe, expect, test } from "vitest";
import { createAudit } from "../../server/audits/create-audit.ts";
import { readConfig } from "../../server/config.ts";
import { createLiveLines } from "../../server/live/live-lines.ts";
import { startServer } from "../../server/start-server.ts";
import { auditInput } from "../../shared/api/schemas.ts";
import { captureOf } from "./support/captures.ts";
import { startChildServer } from "./support/child-server.ts";
import { listedJobs } from "./support/listed-jobs.ts";
import { makeFolder, makeServer } from "./support/make-server.ts";
import { readEvents } from "./support/read-events.ts";

const setUp = async () => {
  const server = await makeServer();
  const audit = await server.client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const watch = (init?: RequestInit) =>
    server.request(`/api/audits/${audit.id}/events`, init).then(readEvents);
  return { ...server, audit, watch };
};

describe("an open audit", () => {
  test("is told of a capture, a rating, a changed name and a thing taken out, as they happen", async () => {
    const { client, audit, watch } = await setUp();
    const { sites, rows } = await client.call("getAudit", { params: { id: audit.id } });
    const events = await watch();
    const first = await events.next();
    const action = await client.call("createAction", { params: { id: audit.id }, body: { what: "Mend it" } });
    await events.next();

    const seen = [];
    for (const change of [
      async () => client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") }),
      async () =>
        client.call("rateCell", {
          params: { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id },
          body: { score: 5 },
        }),
      async () => client.call("updateAudit", { params: { id: audit.id }, body: { name: "Watches" } }),
      async () => client.call("deleteAction", { params: { id: action.id } }),
      async () => client.call("restoreAction", { params: { id: action.id } }),
    ]) {
      await change();
      seen.push(await events.next());
    }

    expect(events.headers.get("content-type")).toContain("text/event-stream");
    expect(first).toMatchObject({ event: "changed", data: { updatedAt: audit.updatedAt } });
    expect(seen.map((event) => event?.event)).toEqual([
      "changed",
      "changed",
      "changed",
      "changed",
      "changed",
    ]);
    expect(seen.at(-1)?.data).toEqual({
      updatedAt: (await client.call("getAudit", { params: { id: audit.id } })).audit.updatedAt,
    });
  });

  test("goes on from the last event after a break: what was missed is told, and what is known is not", async () => {
    const { client, audit, watch } = await setUp();
    const before = await watch();
    const known = (await before.next())!.id!;
    await before.close();

    const same = await watch({ headers: { "last-event-id": known } });
    const told = same.next();
    await client.call("updateAudit", { params: { id: audit.id }, body: { name: "Watches" } });
    const missed = await watch({ headers: { "last-event-id": known } });

    // The first that the one without a gap hears is the change itself.
    expect(await told).toMatchObject({ event: "changed" });
    expect((await told)?.id).not.toBe(known);
    expect((await missed.next())?.id).not.toBe(known);
  });

  test("says so when it is put away, and ends", async () => {
    const { client, audit, watch } = await setUp();
    const events = await watch();
    await events.next();

    await client.call("deleteAudit", { params: { id: audit.id } });
    await client
      .call("createAction", { params: { id: audit.id }, body: { what: "x" } })
      .catch(() => undefined);

    expect(await events.next()).toMatchObject({ event: "ended", data: { code: "not-found" } });
    expect(await events.next()).toBeNull();
  });

  test("of another workspace is not told of", async () => {
    const { folder, audit } = await setUp();
    const others = await makeServer({ folder, workspace: "theirs" });

    expect((await others.request(`/api/audits/${audit.id}/events`)).status).toBe(404);
  });
});

test("what another process writes is told too", { timeout: 120_000 }, async () => {
  const folder = makeFolder();
  const server = await startChildServer(folder);
  const audit = await server.client.call("createAudit", { body: { name: "Clocks" } });
  const events = await readEvents(await fetch(`${server.url}/api/audits/${audit.id}/events`));
  await events.next();

  const beside = await makeServer({ folder });
  await beside.client.call("updateAudit", { params: { id: audit.id }, body: { name: "Watches" } });

  expect(await events.next()).toMatchObject({ event: "changed" });
});

test("a server that stops ends what is open, and waits for nobody", async () => {
  const { TENPOINT_DATA, PORT } = { TENPOINT_DATA: makeFolder(), PORT: "0" };
  const server = await startServer(readConfig({ TENPOINT_DATA, PORT }), {
    version: "0.0.0",
    startJobs: async () => ({ ...listedJobs(), close: async () => undefined }),
    reportBug: (error) => expect.unreachable(String(error)),
  });
  const { id } = await createAudit(server.bench, auditInput.parse({ name: "Clocks" }));
  const events = await readEvents(await fetch(`${server.url}api/audits/${id}/events`));
  await events.next();

  const [last] = await Promise.all([events.next(), server.close()]);

  expect(last).toBeNull();
});

test("who asks for the headers alone takes no line from those who watch", async () => {
  const { audit, request, watch } = await setUp();

  const asked = [];
  for (let times = 0; times < 70; times += 1)
    asked.push((await request(`/api/audits/${audit.id}/events`, { method: "HEAD" })).status);

  expect(new Set(asked)).toEqual(new Set([200]));
  expect(await (await watch()).next()).toMatchObject({ event: "changed" });
});

describe("the number of open lines", () => {
  test("is bounded in all and for one audit, and a closed one makes room", () => {
    const lines = createLiveLines(3, 2);
    const [first] = [lines.open("a"), lines.open("a")];

    expect(() => lines.open("a")).toThrow(/Too many/);
    lines.open("b");
    expect(() => lines.open("c")).toThrow(/Too many/);
    first?.close();
    first?.close();
    lines.open("a");
    expect(() => lines.open("c")).toThrow(/Too many/);
  });
});
