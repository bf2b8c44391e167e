import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { changeFeedOf } from "./change-feed.ts";
import type { Database } from "./open-database.ts";
import { captures } from "./tables/captures.ts";
import { tricks } from "./tables/tricks.ts";
import { workspaces } from "./tables/workspaces.ts";

/** The one workspace of a server without accounts; the first owner's, where people sign in. */
export const LOCAL_WORKSPACE = "local";

/** Every table of the product: its rows belong to a workspace. */
export type ScopedTable = SQLiteTable & { workspaceId: SQLiteColumn };
type Row<Table extends ScopedTable> = Table["$inferSelect"];
type NewRow<Table extends ScopedTable> = Omit<Table["$inferInsert"], "workspaceId">;
type ColumnName<Table extends ScopedTable> = Exclude<keyof Row<Table>, "workspaceId"> & string;

export interface FindOptions<Table extends ScopedTable, Name extends ColumnName<Table>> {
  where?: SQL | undefined;
  orderBy?: (SQL | SQLiteColumn)[];
  limit?: number;
  /** All but the workspace when absent; name them where a table holds something heavy. */
  columns?: readonly Name[];
}

/** A write that has not been made yet: handed to `write`, which makes all of its writes or none. */
export interface PendingWrite {
  readonly statement: unknown;
  /** Told to those who watch the audit, once it is written. */
  readonly changes?: { auditId: string };
}

/**
 * The database as one workspace sees it. Verbs are given this and never the database itself, so every query has its
 * workspace from here and from nowhere else.
 */
export interface WorkspaceScope {
  readonly workspaceId: string;
  find<Table extends ScopedTable, Name extends ColumnName<Table> = ColumnName<Table>>(
    table: Table,
    options?: FindOptions<Table, Name>,
  ): Promise<Pick<Row<Table>, Name>[]>;
  first<Table extends ScopedTable, Name extends ColumnName<Table> = ColumnName<Table>>(
    table: Table,
    options?: FindOptions<Table, Name>,
  ): Promise<Pick<Row<Table>, Name> | undefined>;
  /** How many rows there are for each value of a column. */
  countBy<Table extends ScopedTable>(
    table: Table,
    column: ColumnName<Table>,
    where: SQL | undefined,
  ): Promise<Map<string, number>>;
  /** With `ifNew`, a row under a key that is already there is left as it is. */
  insert<Table extends ScopedTable>(
    table: Table,
    rows: NewRow<Table> | NewRow<Table>[],
    options?: { ifNew?: boolean },
  ): PendingWrite;
  /** Inserts, or changes the row that stands under the same unique columns. The columns of `key` need a unique index together with the workspace. */
  upsert<Table extends ScopedTable>(
    table: Table,
    row: NewRow<Table>,
    key: readonly ColumnName<Table>[],
  ): PendingWrite;
  /**
   * Inserts rows that the database makes itself out of another table's, without their passing through here. A row that stands under
   * the same key is changed as `over` says.
   */
  copy<Table extends ScopedTable, Source extends ScopedTable>(
    table: Table,
    from: Source,
    options: {
      columns: { [Name in ColumnName<Table>]: SQLiteColumn | SQL };
      where: SQL;
      over?: {
        key: readonly ColumnName<Table>[];
        set: { [Name in ColumnName<Table>]?: SQL };
        /** Which of the rows that stand there may be changed; all, when absent. */
        where?: SQL;
      };
    },
  ): PendingWrite;
  update<Table extends ScopedTable>(table: Table, change: Partial<NewRow<Table>>, where: SQL): PendingWrite;
  remove(table: ScopedTable, where: SQL): PendingWrite;
  /** Makes all of the writes in one transaction, or none; the numbers of rows they touched. */
  write(...writes: readonly PendingWrite[]): Promise<number[]>;
  /** Of these pictures those that no row names, of whatever workspace: equal ones of several are one file. */
  unnamedPictures(keys: readonly string[]): Promise<string[]>;
  /** Calls back after every write of this process that changes an audit of the workspace; answers how to stop. */
  watch(listener: (auditId: string) => void): () => void;
}

/** Every workspace there is, for work that nobody asks for: jobs taken up again, captures scored after an upgrade. */
export async function everyScope(db: Database): Promise<WorkspaceScope[]> {
  const rows = await db.select({ id: workspaces.workspaceId }).from(workspaces).orderBy(workspaces.createdAt);
  return rows.map(({ id }) => workspaceScope(db, id));
}

type Statement = Parameters<Database["batch"]>[0][number];

export function workspaceScope(db: Database, workspaceId: string): WorkspaceScope {
  const within = (table: ScopedTable, where: SQL | undefined) =>
    and(eq(table.workspaceId, workspaceId), where);
  // safe: only the functions below make pending writes, each from a Drizzle statement
  const statementOf = (write: PendingWrite) => write.statement as Statement;
  const own = <Table extends ScopedTable>(row: NewRow<Table>) => ({ ...row, workspaceId });

  const feed = changeFeedOf(db);
  const scope: WorkspaceScope = {
    workspaceId,
    watch: (listener) =>
      feed.watch((change) => {
        if (change.workspaceId === workspaceId) listener(change.auditId);
      }),
    async find(table, { where, orderBy = [], limit, columns } = {}) {
      const all = getTableColumns(table);
      const names = columns ?? Object.keys(all).filter((name) => name !== "workspaceId");
      const picked = Object.fromEntries(names.map((name) => [name, all[name]!]));
      const query = db
        .select(picked)
        .from(table as SQLiteTable)
        .where(within(table, where))
        .orderBy(...orderBy)
        .$dynamic();
      // safe: exactly the columns that the return type names are selected from the table
      return (await (limit === undefined ? query : query.limit(limit))) as never;
    },
    async first(table, options) {
      return (await scope.find(table, { ...options, limit: 1 }))[0];
    },
    async countBy(table, column, where) {
      const counted = getTableColumns(table)[column]!;
      const rows = await db
        .select({ value: counted, count: sql<number>`count(*)` })
        .from(table as SQLiteTable)
        .where(within(table, where))
        .groupBy(counted);
      return new Map(rows.map(({ value, count }) => [String(value), count]));
    },
    async unnamedPictures(keys) {
      const isNamed = async (key: string) => {
        const [capture, trick, logo] = await Promise.all([
          db
            .select({ key: captures.screenshotKey })
            .from(captures)
            .where(eq(captures.screenshotKey, key))
            .limit(1),
          db.select({ key: tricks.screenshotKey }).from(tricks).where(eq(tricks.screenshotKey, key)).limit(1),
          db.select({ key: workspaces.logoKey }).from(workspaces).where(eq(workspaces.logoKey, key)).limit(1),
        ]);
        return capture.length + trick.length + logo.length > 0;
      };
      const named = await Promise.all(keys.map(isNamed));
      return keys.filter((_, at) => !named[at]);
    },
    insert(table, rows, { ifNew = false } = {}) {
      const values = (Array.isArray(rows) ? rows : [rows]).map((row) => own(row));
      const query = db.insert(table as SQLiteTable).values(values);
      return { statement: ifNew ? query.onConflictDoNothing() : query };
    },
    upsert(table, row, key) {
      const all = getTableColumns(table);
      const target = [table.workspaceId, ...key.map((name) => all[name]!)];
      return {
        statement: db
          .insert(table as SQLiteTable)
          .values(own(row))
          .onConflictDoUpdate({ target: target as SQLiteColumn[], set: row }),
      };
    },
    copy(table, from, { columns, where, over }) {
      const all = getTableColumns(table);
      const given: Record<string, SQLiteColumn | SQL> = { ...columns };
      const named = Object.fromEntries(
        Object.entries(all).map(([name, column]) => {
          const value = name === "workspaceId" ? sql`${workspaceId}` : sql`${given[name]!}`;
          return [name, value.as(column.name)];
        }),
      );
      const rows = db
        .select(named)
        .from(from as SQLiteTable)
        .where(within(from, where));
      const query = db.insert(table as SQLiteTable).select(rows as never);
      if (!over) return { statement: query };
      const target = [table.workspaceId, ...over.key.map((name) => all[name]!)];
      return {
        statement: query.onConflictDoUpdate({
          target: target as SQLiteColumn[],
          set: over.set,
          ...(over.where && { setWhere: over.where }),
        }),
      };
    },
    update(table, change, where) {
      return {
        statement: db
          .update(table as SQLiteTable)
          .set(change)
          .where(within(table, where)),
      };
    },
    remove(table, where) {
      return { statement: db.delete(table).where(within(table, where)) };
    },
    async write(...writes) {
      const [first, ...rest] = writes.map(statementOf);
      if (!first) return [];
      const results = await db.batch([first, ...rest]);
      for (const { changes } of writes) if (changes) feed.tell({ workspaceId, ...changes });
      // safe: insert, update and delete without RETURNING answer a libSQL result set
      return (results as { rowsAffected: number }[]).map(({ rowsAffected }) => rowsAffected);
    },
  };
  return scope;
}
