import type { Client, InArgs, InStatement, InValue, Transaction } from "@libsql/client";

const ROWS_AT_ONCE = 200;
/** Written by the migrations, which have run on both sides. */
const KEPT_BY_MIGRATIONS = "__drizzle_migrations";
/** Tables of a restoring that is under way, or was cut off. */
const STAGED = "restoring_";

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The product's own tables, each behind those that its rows refer to. */
export async function tableNames(client: Client | Transaction): Promise<string[]> {
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'libsql\\_%' escape '\\' order by name",
  );
  const names = rows
    .map(({ name }) => String(name))
    .filter((name) => name !== KEPT_BY_MIGRATIONS && !name.startsWith(STAGED));
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
  for (const table of tables) total += await copyTable(from, to, write, { table, into: table });
  return total;
}

/**
 * The same for a database on another machine, where no transaction may last as long as the copying: the rows are brought beside
 * those that are there, and take their place all at once. Whatever ends it before leaves everything as it was.
 */
export async function copyRowsBeside(from: Client, to: Client): Promise<number> {
  const tables = await tableNames(to);
  const write: WriteAll = (statements) => to.batch(statements, "write");
  const staged = (table: string) => `${STAGED}${table}`;
  const clear = tables.map((table) => `drop table if exists ${quoted(staged(table))}`);
  await write(clear);
  try {
    await write(
      tables.map(
        (table) => `create table ${quoted(staged(table))} as select * from ${quoted(table)} where 0`,
      ),
    );
    let total = 0;
    const moves: string[] = [];
    for (const table of tables) {
      total += await copyTable(from, to, write, { table, into: staged(table) });
      const columns = (await columnsOf(to, table)).join(", ");
      moves.push(
        `insert into ${quoted(table)} (${columns}) select ${columns} from ${quoted(staged(table))} order by rowid`,
      );
    }
    const deletions = tables.toReversed().map((table) => `delete from ${quoted(table)}`);
    await write([...deletions, ...moves, ...clear]);
    return total;
  } catch (error) {
    await write(clear).catch(() => undefined);
    throw error;
  }
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.execute(`pragma table_info(${quoted(table)})`);
  return rows.map(({ name }) => quoted(String(name)));
}

async function copyTable(
  from: Client,
  to: Client,
  write: WriteAll,
  { table, into }: { table: string; into: string },
): Promise<number> {
  const columns = await columnsOf(to, table);
  const sql = `insert into ${quoted(into)} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`;
  let total = 0;
  let last: InValue = 0;
  for (;;) {
    const { rows }: { rows: unknown[] } = await from.execute({
      sql: `select rowid as row_number, ${columns.join(", ")} from ${quoted(table)} where rowid > ? order by rowid limit ${ROWS_AT_ONCE}`,
      args: [last],
    });
    // safe: the driver's rows can be read by position
    const values = rows.map((row) => Array.from(row as ArrayLike<InValue>));
    if (values.length === 0) return total;
    last = values.at(-1)![0]!;
    total += values.length;
    await write(values.map(([, ...args]) => ({ sql, args: args as InArgs })));
  }
}
