import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, id, workspaceId } from "../columns.ts";

/** Fields that were written over: what stood there, so that it is seen and can be restored. */
export const edits = sqliteTable(
  "edits",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id").notNull(),
    field: text("field").notNull(),
    before: text("before", { mode: "json" }).$type<unknown>(),
    after: text("after", { mode: "json" }).$type<unknown>(),
    who: text("who").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // A touchpoint's changes, newest first.
    index("edits_touchpoint").on(table.workspaceId, table.touchpointId, table.createdAt),
  ],
);

export type EditRow = typeof edits.$inferSelect;
