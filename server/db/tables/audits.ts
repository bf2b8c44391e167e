import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, day, deletedAt, id, instant, workspaceId } from "../columns.ts";

/** One own site beside its rivals, in one language and trade. */
export const audits = sqliteTable(
  "audits",
  {
    workspaceId: workspaceId(),
    id: id(),
    name: text("name").notNull(),
    language: text("language").notNull(),
    country: text("country"),
    trade: text("trade"),
    nextAuditOn: day("next_audit_on"),
    createdAt: createdAt(),
    /** Of the audit or of anything in it. */
    updatedAt: instant("updated_at").notNull(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // The list of audits, last changed first.
    index("audits_updated").on(table.workspaceId, table.updatedAt),
  ],
);

export type AuditRow = typeof audits.$inferSelect;
