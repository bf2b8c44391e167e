import { blob, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import { createdAt, deletedAt, id, workspaceId } from "../columns.ts";

/** A published report: what it said, under the rubric it said it by. Never edited. */
export const reports = sqliteTable(
  "reports",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    name: text("name").notNull(),
    language: text("language", { enum: wordLanguages }).notNull(),
    rubricVersion: integer("rubric_version").notNull(),
    rubricHash: text("rubric_hash").notNull(),
    /** SHA-256 of the content. */
    hash: text("hash").notNull(),
    /** Its content as JSON, gzip-compressed. */
    body: blob("body", { mode: "buffer" }).notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // An audit's reports, newest first.
    index("reports_audit").on(table.workspaceId, table.auditId, table.createdAt),
  ],
);

export type ReportRow = typeof reports.$inferSelect;
