import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { reminderKinds } from "../../../shared/api/re-audits.ts";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import { createdAt, day, deletedAt, id, workspaceId } from "../columns.ts";

/** Where an audit's reminders go. */
export const reminders = sqliteTable(
  "reminders",
  {
    workspaceId: workspaceId(),
    id: id(),
    auditId: text("audit_id").notNull(),
    kind: text("kind", { enum: reminderKinds }).notNull(),
    /** An e-mail address, or the address of a webhook. */
    address: text("address").notNull(),
    /** Telegram's chat. */
    chat: text("chat"),
    language: text("language", { enum: wordLanguages }).notNull(),
    /** Day on which it was last sent, so that a day has one at most. */
    sentOn: day("sent_on"),
    /** What went wrong the last time; null when it went well. */
    problem: text("problem"),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // The reminders of an audit.
    index("reminders_audit").on(table.workspaceId, table.auditId),
  ],
);

export type ReminderRow = typeof reminders.$inferSelect;
