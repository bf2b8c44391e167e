import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runCommand } from "../support/run-command.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { startChildServer } from "./support/child-server.ts";
import { makeFolder, makeServer } from "./support/make-server.ts";

const inFolder = (folder: string) => ({ env: { TENPOINT_DATA: folder, DATABASE_URL: "" } });

/** A server with something of most kinds in it. */
async function filledServer(folder: string) {
  const server = await makeServer({ folder });
  const { client } = server;
  const audit = await client.call("createAudit", {
    body: { name: "Часы и ходики 🕰", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const body = await captureOf(audit.id, "https://own.example/", { screenshot: PNG });
  await client.call("createCapture", { body });
  const { sites, rows } = await client.call("getAudit", { params: { id: audit.id } });
  const cell = { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id };
  await client.call("rateCell", { params: cell, body: { score: 9.5, raterName: "Anna", reason: "Wow" } });
  await client.call("createAction", { params: { id: audit.id }, body: { what: "Mend it", who: "Olga" } });
  await client.call("createWebhook", { body: { url: "https://example.com/", events: ["capture.created"] } });
  return { ...server, audit, capture: body };
}

const everythingOf = async (folder: string, auditId: string, captureId: string) => {
  const { client, request } = await makeServer({ folder });
  return {
    view: await client.call("getAudit", { params: { id: auditId } }),
    capture: await client.call("getCapture", { params: { id: captureId } }),
    snapshot: await client.call("captureSnapshot", { params: { id: captureId } }),
    screenshot: Buffer.from(
      await (await request(`/api/captures/${captureId}/screenshot`)).arrayBuffer(),
    ).toString("hex"),
    webhooks: await client.call("listWebhooks"),
  };
};

describe("a backup", () => {
  test("brings everything back after the original was destroyed", async () => {
    const [folder, away] = [makeFolder(), makeFolder()];
    const { audit, capture, database } = await filledServer(folder);
    const before = await everythingOf(folder, audit.id, capture.id);
    const file = join(away, "sub", "backup.tar.gz");

    const written = await runCommand(["backup", file], inFolder(folder));
    database.close();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const restored = await runCommand(["restore", file], inFolder(folder));

    expect([written.code, restored.code], restored.told.join()).toEqual([0, 0]);
    expect(restored.told.join()).toMatch(/is in place: \d+ rows/);
    expect(await everythingOf(folder, audit.id, capture.id)).toEqual(before);
    expect(readdirSync(join(away, "sub"))).toEqual(["backup.tar.gz"]);
  });

  test("is whole although the server writes all the while, and misses no screenshot that it names", {
    timeout: 120_000,
  }, async () => {
    const [folder, other, away] = [makeFolder(), makeFolder(), makeFolder()];
    const server = await startChildServer(folder);
    const { id } = await server.client.call("createAudit", { body: { name: "Busy" } });
    let isOver = false;
    let sent = 0;
    const sending = (async () => {
      while (!isOver) {
        const screenshot = `${PNG.slice(0, 22)}${Buffer.concat([Buffer.from(PNG.slice(22), "base64"), Buffer.from(String(sent))]).toString("base64")}`;
        await server.client.call("createCapture", {
          body: await captureOf(id, `https://own.example/${sent}`, { screenshot }),
        });
        sent += 1;
      }
    })();
    const file = join(away, "backup.tar.gz");

    const written = await runCommand(["backup", file], inFolder(folder));
    isOver = true;
    await sending;
    const restored = await runCommand(["restore", file], inFolder(other));

    expect([written.code, restored.code]).toEqual([0, 0]);
    const { client, request } = await makeServer({ folder: other });
    const { items } = await client.call("listCaptures", { params: { id }, query: { limit: 200 } });
    expect(items.length).toBeLessThanOrEqual(sent);
    for (const capture of items)
      expect((await request(`/api/captures/${capture.id}/screenshot`)).status).toBe(200);
  });

  test("is restored under a running server, which then shows it", { timeout: 120_000 }, async () => {
    const [folder, away] = [makeFolder(), makeFolder()];
    const file = join(away, "backup.tar.gz");
    const server = await startChildServer(folder);
    await server.client.call("createAudit", { body: { name: "As it was" } });
    await runCommand(["backup", file], inFolder(folder));
    await server.client.call("createAudit", { body: { name: "Made later" } });

    const refused = await runCommand(["restore", file], inFolder(folder));
    const during = (await server.client.call("listAudits")).items.map(({ name }) => name);
    const restored = await runCommand(["restore", file, "--replace"], inFolder(folder));

    expect([refused.code, restored.code]).toEqual([1, 0]);
    expect(refused.told.join()).toMatch(/--replace/);
    expect(during).toEqual(["Made later", "As it was"]);
    expect((await server.client.call("listAudits")).items.map(({ name }) => name)).toEqual(["As it was"]);
    await server.client.call("createAudit", { body: { name: "And goes on" } });
    expect((await server.client.call("listAudits")).items).toHaveLength(2);
  });
});

describe("what cannot be restored is said, and changes nothing", () => {
  test.each([
    { what: "no file", content: undefined, told: /There is no file/ },
    { what: "a text", content: Buffer.from("hello"), told: /not a backup/ },
    { what: "a compressed text", content: gzipSync("hello"), told: /not a backup/ },
    { what: "an empty archive", content: gzipSync(Buffer.alloc(1_024)), told: /not a backup/ },
  ])("$what", async ({ content, told }) => {
    const [folder, away] = [makeFolder(), makeFolder()];
    await filledServer(folder);
    const file = join(away, "backup.tar.gz");
    if (content) writeFileSync(file, content);

    const restored = await runCommand(["restore", file, "--replace"], inFolder(folder));

    expect(restored.code).toBe(1);
    expect(restored.told.join()).toMatch(told);
    expect((await (await makeServer({ folder })).client.call("listAudits")).items).toHaveLength(1);
  });

  test("a backup that was cut short", async () => {
    const [folder, away] = [makeFolder(), makeFolder()];
    await filledServer(folder);
    const file = join(away, "backup.tar.gz");
    await runCommand(["backup", file], inFolder(folder));
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 400));

    const restored = await runCommand(["restore", file, "--replace"], inFolder(folder));

    expect(restored.code).toBe(1);
    expect((await (await makeServer({ folder })).client.call("listAudits")).items).toHaveLength(1);
  });

  test("one of a newer Tenpoint", async () => {
    const [folder, other, away] = [makeFolder(), makeFolder(), makeFolder()];
    const file = join(away, "backup.tar.gz");
    const { client, database } = await makeServer({ folder });
    await client.call("createAudit", { body: { name: "From the future" } });
    await database.client.execute(
      "insert into __drizzle_migrations (hash, created_at) values ('from the future', 99999999999999)",
    );
    await runCommand(["backup", file], inFolder(folder));

    const restored = await runCommand(["restore", file], inFolder(other));

    expect(restored.code).toBe(1);
    expect(restored.told.join()).toMatch(/newer Tenpoint/);
  });

  test.each([[["backup"]], [["backup", "a", "b"]], [["restore"]], [["restore", "--all", "x"]]])(
    "%s is not understood",
    async (args) => {
      const folder = makeFolder();

      const { code, told } = await runCommand(args, inFolder(folder));

      expect(code).toBe(2);
      expect(told.join()).not.toBe("");
      expect(existsSync(join(folder, "tenpoint.db"))).toBe(false);
    },
  );
});
