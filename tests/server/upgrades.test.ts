import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Client, createClient, type InValue } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { describe, expect, test } from "vitest";
import { copyRows, rowCount, tableNames } from "../../server/backup/copy-rows.ts";
import { openDatabase } from "../../server/db/open-database.ts";
import { makeFolder, makeServer } from "./support/make-server.ts";

const MIGRATIONS = fileURLToPath(new URL("../../server/db/migrations/", import.meta.url));

interface Journal {
  entries: { idx: number; tag: string }[];
}
const journal: Journal = JSON.parse(readFileSync(join(MIGRATIONS, "meta/_journal.json"), "utf8"));

/** A database as the server was that had the first so many migrations. */
async function databaseOf(folder: string, migrations: number): Promise<Client> {
  const kept = join(folder, "migrations");
  mkdirSync(join(kept, "meta"), { recursive: true });
  for (const { tag } of journal.entries.slice(0, migrations))
    cpSync(join(MIGRATIONS, `${tag}.sql`), join(kept, `${tag}.sql`));
  const earlier = { ...journal, entries: journal.entries.slice(0, migrations) };
  writeFileSync(join(kept, "meta/_journal.json"), JSON.stringify(earlier));
  const client = createClient({ url: `file:${join(folder, "tenpoint.db")}` });
  await migrate(drizzle(client), { migrationsFolder: kept });
  return client;
}

/** Rows that the server of today must still understand, by what their tables had from the first migration on. */
const known: Record<string, Record<string, InValue>> = {
  audits: {
    workspace_id: "local",
    id: "audit-0001",
    name: "Kept",
    language: "en",
    created_at: 1,
    updated_at: 2,
  },
  sites: {
    workspace_id: "local",
    id: "site-00001",
    audit_id: "audit-0001",
    name: "Reed",
    is_own: 1,
    home_url: "https://own.example/",
    patterns: '["own.example"]',
    position: 0,
    created_at: 1,
  },
  touchpoints: {
    workspace_id: "local",
    id: "touchpoint-1",
    audit_id: "audit-0001",
    name: "The window",
    basket: "internal-offline",
    carrier: "offline",
    subject: "business",
    contact: "direct",
    attention: "long",
    life: "repeated",
    stages: '["awareness"]',
    scored_by: '{"by":"people"}',
    importance: 7,
    position: 0,
    created_at: 1,
  },
  ratings: {
    workspace_id: "local",
    id: "rating-0001",
    audit_id: "audit-0001",
    touchpoint_id: "touchpoint-1",
    site_id: "site-00001",
    score: 8.5,
    role: "expert",
    rater_name: "Anna",
    reason: "Clean",
    created_at: 1,
  },
  actions: {
    workspace_id: "local",
    id: "action-0001",
    audit_id: "audit-0001",
    kind: "fix",
    what: "Mend it",
    who: "Olga",
    state: "open",
    created_at: 1,
  },
};

/** Puts one row into every table: the known ones as above, the others with something of the right type in every column. */
async function fill(client: Client): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of await tableNames(client)) {
    const { rows } = await client.execute(`pragma table_info("${table}")`);
    const { rows: references } = await client.execute(`pragma foreign_key_list("${table}")`);
    const targetOf = new Map(references.map(({ from, to }) => [String(from), String(to)]));
    const row: Record<string, InValue> = {};
    for (const { name, type, notnull, dflt_value } of rows) {
      const column = String(name);
      const given = known[table]?.[column];
      if (given !== undefined) row[column] = given;
      else if (!known[table] || (notnull === 1 && dflt_value === null))
        row[column] = somethingOf(String(type), targetOf.get(column) ?? column);
    }
    const names = Object.keys(row);
    await client.execute({
      sql: `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")}) values (${names.map(() => "?").join(", ")})`,
      args: Object.values(row),
    });
    counts.set(table, await rowCount(client, table));
  }
  return counts;
}

/** In a workspace of its own, which nothing of the test reads. */
function somethingOf(type: string, column: string): InValue {
  if (/int/i.test(type)) return 1;
  if (/real/i.test(type)) return 1.5;
  if (/blob/i.test(type)) return new Uint8Array([1]);
  return column === "workspace_id" ? "elsewhere" : `"${column}"`;
}

describe("a database of every earlier version, with rows in every table", () => {
  test.each(journal.entries)("$tag is brought up to date with every row", async ({ idx }) => {
    const folder = makeFolder();
    const earlier = await databaseOf(folder, idx + 1);
    const before = await fill(earlier);
    earlier.close();

    const { client, database } = await makeServer({ folder });

    for (const [table, count] of before)
      expect(await rowCount(database.client, table), table).toBeGreaterThanOrEqual(count);
    expect((await client.call("listAudits")).items).toMatchObject([
      { id: "audit-0001", name: "Kept", openActions: 1 },
    ]);
    const view = await client.call("getAudit", { params: { id: "audit-0001" } });
    expect(view.rows).toMatchObject([
      { touchpoint: { name: "The window", importance: 7 }, cells: [{ score: 8.5, ratings: 1 }] },
    ]);
    expect(view.actions).toMatchObject([{ what: "Mend it", who: "Olga", state: "open" }]);
    expect(await columnsOf(database.client)).toEqual(await columnsOf((await freshDatabase()).client));
  });

  test("and every migration of the journal has its file, and every file its place", () => {
    const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith(".sql"));

    expect(files.sort()).toEqual(journal.entries.map(({ tag }) => `${tag}.sql`).sort());
  });
});

async function freshDatabase() {
  return openDatabase(`file:${join(makeFolder(), "tenpoint.db")}`);
}

async function columnsOf(client: Client): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of await tableNames(client)) {
    const { rows } = await client.execute(`pragma table_info("${table}")`);
    all[table] = rows.map(({ name, type, notnull }) => `${name} ${type} ${notnull}`).sort();
  }
  return all;
}

test("rows are copied between databases as they are, in the right columns", async () => {
  const [folder, other] = [makeFolder(), makeFolder()];
  const { database } = await makeServer({ folder });
  await fill(database.client);
  const target = await openDatabase(`file:${join(other, "tenpoint.db")}`);

  await copyRows(database.client, target.client, (statements) => target.client.batch(statements, "write"));

  for (const table of await tableNames(database.client)) {
    const all = `select * from "${table}" order by 1, 2`;
    expect((await target.client.execute(all)).rows, table).toEqual((await database.client.execute(all)).rows);
  }
  target.close();
});
