import { index, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, workspaceId } from "../columns.ts";

/** What a touchpoint brought in one month: calls, leads, sales, repeated purchases. */
export const touchpointNumbers = sqliteTable(
  "touchpoint_numbers",
  {
    workspaceId: workspaceId(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id").notNull(),
    /** Calendar month: 2026-11. */
    month: text("month").notNull(),
    calls: real("calls"),
    leads: real("leads"),
    sales: real("sales"),
    repeats: real("repeats"),
    /** The import that wrote it last; null once a person has. */
    importId: text("import_id"),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.touchpointId, table.month] }),
    // All numbers of an audit, month by month.
    index("touchpoint_numbers_audit").on(table.workspaceId, table.auditId, table.month),
  ],
);

export type TouchpointNumbersRow = typeof touchpointNumbers.$inferSelect;
