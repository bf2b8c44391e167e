import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, id, instant, workspaceId } from "../columns.ts";

/** A file of numbers that was brought in, so that it can be taken back whole. */
export const numberImports = sqliteTable(
  "number_imports",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    rows: integer("rows").notNull(),
    /** null until all of it is in its place: of one that was broken off nothing is. */
    storedAt: instant("stored_at"),
    undoneAt: instant("undone_at"),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // Those of an audit that are let go with time.
    index("number_imports_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);
