import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type DeliveryAttempt, deliveryStates, webhookMessages } from "../../../shared/api/webhooks.ts";
import { createdAt, id, instant, workspaceId } from "../columns.ts";

/** What webhooks were or are to be told, with every try of it. */
export const webhookDeliveries = sqliteTable(
  "webhook_deliveries",
  {
    workspaceId: workspaceId(),
    /** The same for the same event and webhook, so that nothing is told twice. */
    id: id(),
    webhookId: text("webhook_id").notNull(),
    event: text("event", { enum: webhookMessages }).notNull(),
    /** Exactly what is signed and sent. */
    body: text("body").notNull(),
    state: text("state", { enum: deliveryStates }).notNull(),
    attempts: text("attempts", { mode: "json" }).$type<DeliveryAttempt[]>().notNull(),
    /** When it is tried next; whoever tries it puts it off first, so that no other process does. */
    dueAt: integer("due_at").notNull(),
    createdAt: createdAt(),
    endedAt: instant("ended_at"),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    // A webhook's log, newest first.
    index("webhook_deliveries_log").on(table.workspaceId, table.webhookId, table.createdAt),
    // What is to be tried now.
    index("webhook_deliveries_due").on(table.workspaceId, table.state, table.dueAt),
  ],
);

export type WebhookDeliveryRow = typeof webhookDeliveries.$inferSelect;
