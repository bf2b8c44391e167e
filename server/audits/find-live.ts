import { and, eq, isNull } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { ScopedTable, WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";

/** A table whose rows can be put away and taken back. */
export type RestorableTable = ScopedTable & { id: SQLiteColumn; deletedAt: SQLiteColumn };

/** The row, unless it is not there or was put away. */
export async function findLive<Table extends RestorableTable>(
  scope: WorkspaceScope,
  table: Table,
  id: string,
  what: string,
) {
  const row = await scope.first(table, { where: and(eq(table.id, id), isNull(table.deletedAt)) });
  if (!row)
    throw new Problem(
      "not-found",
      `There is no such ${what}. It may have been put away; look in the list again.`,
    );
  return row;
}
