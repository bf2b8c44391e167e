import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { WebhookEvent } from "../../../shared/api/webhooks.ts";
import { createdAt, deletedAt, id, instant, workspaceId } from "../columns.ts";

/** Addresses of other programs that are told what happens. */
export const webhooks = sqliteTable(
  "webhooks",
  {
    workspaceId: workspaceId(),
    id: id(),
    /** null: all audits. */
    auditId: text("audit_id"),
    url: text("url").notNull(),
    events: text("events", { mode: "json" }).$type<WebhookEvent[]>().notNull(),
    /** Signs what is sent, so it is kept as it is; shown once, when it is made. */
    secret: text("secret").notNull(),
    isOn: integer("is_on", { mode: "boolean" }).notNull(),
    /** Everything that happened before has been told. */
    toldUntil: instant("told_until").notNull(),
    createdAt: createdAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // Those that are on, to be told.
    index("webhooks_on").on(table.workspaceId, table.isOn),
  ],
);

export type WebhookRow = typeof webhooks.$inferSelect;
