import { type Delivery, delivery, type Webhook, webhook } from "../../shared/api/webhooks.ts";
import type { WebhookDeliveryRow } from "../db/tables/webhook-deliveries.ts";
import type { WebhookRow } from "../db/tables/webhooks.ts";

/** Without its secret. */
export const presentWebhook = (row: Omit<WebhookRow, "workspaceId">): Webhook => webhook.parse(row);

export const presentDelivery = (row: Omit<WebhookDeliveryRow, "workspaceId">): Delivery =>
  delivery.parse({ ...row, dueAt: row.state === "waiting" ? row.dueAt : null });
