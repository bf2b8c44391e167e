import type { Client, InArgs, InStatement, InValue, Transaction } from "@libsql/client";

const ROWS_AT_ONCE = 200;
/** Written by the migrations, which have run on both sides. */
const KEPT_BY_MIGRATIONS = "__drizzle_migrations";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The product's own tables, each behind those that its rows refer to. */
export async function tableNames(client: Client | Transaction): Promise<string[]> {
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'libsql\\_%' escape '\\' order by name",
  );
  const names = rows.map(({ name }) => String(name)).filter((name) => name !== KEPT_BY_MIGRATIONS);
  const ordered = new Set<string>();
  const place = async (name: string) => {
    for (const parent of await referredTo(client, name))
      if (parent !== name && !ordered.has(parent)) await place(parent);
    ordered.add(name);
  };
  for (const name of names) await place(name);
  return [...ordered];
}

async function referredTo(client: Client | Transaction, table: string): Promise<string[]> {
  const { rows } = await client.execute(`pragma foreign_key_list(${quoted(table)})`);
  return rows.map((row) => String(row.table));
}

export async function rowCount(client: Client | Transaction, table: string): Promise<number> {
  const { rows } = await client.execute(`select count(*) as total from ${quoted(table)}`);
  return Number(rows[0]?.total ?? 0);
}

export type WriteAll = (statements: InStatement[]) => Promise<unknown>;

/** Puts all rows of one database in the place of another's; both have the same tables. Answers how many rows there are. */
export async function copyRows(from: Client, to: Client, write: WriteAll): Promise<number> {
  const tables = await tableNames(to);
  await write(tables.toReversed().map((table) => `delete from ${quoted(table)}`));
  let total = 0;
  for (const table of tables) {
    const { rows: columnRows } = await to.execute(`pragma table_info(${quoted(table)})`);
    const columns = columnRows.map(({ name }) => quoted(String(name)));
    const sql = `insert into ${quoted(table)} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`;
    let last: InValue = 0;
    for (;;) {
      const { rows }: { rows: unknown[] } = await from.execute({
        sql: `select rowid as row_number, ${columns.join(", ")} from ${quoted(table)} where rowid > ? order by rowid limit ${ROWS_AT_ONCE}`,
        args: [last],
      });
      // safe: the driver's rows can be read by position
      const values = rows.map((row) => Array.from(row as ArrayLike<InValue>));
      if (values.length === 0) break;
      last = values.at(-1)![0]!;
      total += values.length;
      await write(values.map(([, ...args]) => ({ sql, args: args as InArgs })));
    }
  }
  return total;
}
