import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import { createdAt, id, workspaceId } from "../columns.ts";

/** A secret address under which a calendar program reads an audit's plan. */
export const calendarFeeds = sqliteTable(
  "calendar_feeds",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    /** SHA-256 of the secret; the secret itself stands in the address alone. */
    secretHash: text("secret_hash").notNull(),
    language: text("language", { enum: wordLanguages }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // The feeds of an audit.
    index("calendar_feeds_audit").on(table.workspaceId, table.auditId),
  ],
);
