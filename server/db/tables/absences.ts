import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, workspaceId } from "../columns.ts";

export const absenceSources = ["person", "sweep"] as const;

/** A site that has no such touchpoint. A sweep's word gives way to any capture or rating; a person's stands until taken back. */
export const absences = sqliteTable(
  "absences",
  {
    workspaceId: workspaceId(),
    auditId: text("audit_id").notNull(),
    touchpointId: text("touchpoint_id").notNull(),
    siteId: text("site_id").notNull(),
    source: text("source", { enum: absenceSources }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.touchpointId, table.siteId] }),
    // The matrix of an audit.
    index("absences_audit").on(table.workspaceId, table.auditId),
  ],
);

export type AbsenceRow = typeof absences.$inferSelect;
