import { join } from "node:path";
import { createClient } from "@libsql/client";
import { describe, expect, test } from "vitest";
import { writeArchive } from "../../server/backup/backup-archive.ts";
import { openDatabase } from "../../server/db/open-database.ts";
import { runCommand } from "../support/run-command.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { startChildServer } from "./support/child-server.ts";
import { hasLibsqlServer, startLibsqlServer } from "./support/libsql-server.ts";
import { makeFolder } from "./support/make-server.ts";

/** The walk of a newcomer: an audit, a capture twice, a rating, an action, what comes of them, and a thing put away. */
async function walk({ client }: Awaited<ReturnType<typeof startChildServer>>) {
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Tick", url: "https://rival.example/" },
      ],
    },
  });
  const body = await captureOf(audit.id, "https://own.example/", { screenshot: PNG });
  const [first, again] = [
    await client.call("createCapture", { body }),
    await client.call("createCapture", { body }),
  ];
  const { sites, rows } = await client.call("getAudit", { params: { id: audit.id } });
  const cell = { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id };
  await client.call("rateCell", { params: cell, body: { score: 8, raterName: "Anna" } });
  const action = await client.call("createAction", { params: { id: audit.id }, body: { what: "Mend it" } });
  await client.call("updateAction", { params: { id: action.id }, body: { state: "done" } });
  await client.call("deleteSite", { params: { id: sites[1]!.id } });
  await client.call("restoreSite", { params: { id: sites[1]!.id } });
  return { audit, first, again };
}

describe.runIf(hasLibsqlServer)("on a libSQL server, by DATABASE_URL", () => {
  test("the server's main walk, two servers on one database, and a backup brought home", {
    timeout: 120_000,
  }, async () => {
    const [folder, home] = [makeFolder(), makeFolder()];
    const DATABASE_URL = await startLibsqlServer(folder);
    const server = await startChildServer(folder, { DATABASE_URL });
    const beside = await startChildServer(folder, { DATABASE_URL });

    const { audit, first, again } = await walk(server);
    const params = { id: audit.id };
    const view = await server.client.call("getAudit", { params });
    const file = join(home, "backup.tar.gz");
    const env = { TENPOINT_DATA: folder, DATABASE_URL };
    const written = await runCommand(["backup", file], { env });
    const restored = await runCommand(["restore", file], { env: { TENPOINT_DATA: home, DATABASE_URL: "" } });
    const other = await startLibsqlServer(makeFolder());
    const moved = await runCommand(["restore", file], {
      env: { TENPOINT_DATA: makeFolder(), DATABASE_URL: other },
    });

    expect(again).toEqual(first);
    expect(first.score).not.toBeNull();
    expect(view.sites).toHaveLength(2);
    expect(view.actions).toMatchObject([{ what: "Mend it", state: "done" }]);
    expect(await beside.client.call("getAudit", { params })).toEqual(view);
    expect([written.code, restored.code, moved.code], [...restored.told, ...moved.told].join()).toEqual([
      0, 0, 0,
    ]);
    const atHome = await startChildServer(home);
    expect(await atHome.client.call("getAudit", { params })).toEqual(view);
    const elsewhere = await startChildServer(makeFolder(), { DATABASE_URL: other });
    expect(await elsewhere.client.call("getAudit", { params })).toEqual(view);
  });

  test("a backup that cannot be put in place leaves what is there as it was", {
    timeout: 120_000,
  }, async () => {
    const [folder, home] = [makeFolder(), makeFolder()];
    const DATABASE_URL = await startLibsqlServer(folder);
    const server = await startChildServer(folder, { DATABASE_URL });
    const { audit } = await walk(server);
    const before = await server.client.call("getAudit", { params: { id: audit.id } });
    const spoilt = join(home, "spoilt.tar.gz");
    await spoil(home);
    await writeArchive(
      spoilt,
      { version: "0.0.0", createdAt: "2026-11-22" },
      { database: join(home, "tenpoint.db"), screenshots: join(home, "screenshots") },
    );

    const restored = await runCommand(["restore", spoilt, "--replace"], {
      env: { TENPOINT_DATA: folder, DATABASE_URL },
    });

    expect(restored).toMatchObject({ code: 1, told: [expect.stringMatching(/what was there stands/)] });
    expect(await server.client.call("getAudit", { params: { id: audit.id } })).toEqual(before);
    const client = createClient({ url: DATABASE_URL });
    const { rows } = await client.execute("select name from sqlite_master where name like 'restoring%'");
    client.close();
    expect(rows).toEqual([]);
  });
});

/** A database with a row that no other takes: its table has lost its rules. */
async function spoil(folder: string): Promise<void> {
  const { client, close } = await openDatabase(`file:${join(folder, "tenpoint.db")}`);
  await client.executeMultiple(`
    create table loose as select * from webhooks;
    drop table webhooks;
    alter table loose rename to webhooks;
    insert into webhooks (id) values ('of nobody');
    pragma wal_checkpoint(truncate);
    pragma journal_mode = delete;`);
  close();
}
