import { createHash } from "node:crypto";
import type { WebhookMessage } from "../../shared/api/webhooks.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhookDeliveries } from "../db/tables/index.ts";
import type { PendingWrite } from "../db/workspace-scope.ts";

export interface HappenedEvent {
  /** The same for the same event, however often it is found. */
  key: string;
  type: WebhookMessage;
  auditId: string | null;
  at: number;
  data: object;
}

/** What is sent of an event, and to which webhook; written once however often it is asked for. */
export function queueDelivery(
  { scope, now }: Workbench,
  webhookId: string,
  { key, type, at, data }: HappenedEvent,
): PendingWrite {
  const row = {
    id: deliveryId(webhookId, key),
    webhookId,
    event: type,
    body: JSON.stringify({ type, timestamp: new Date(at).toISOString(), data }),
    state: "waiting" as const,
    attempts: [],
    dueAt: now(),
    createdAt: now(),
    endedAt: null,
  };
  return scope.insert(webhookDeliveries, row, { ifNew: true });
}

export const deliveryId = (webhookId: string, key: string): string =>
  `msg_${createHash("sha256").update(`${webhookId}\n${key}`).digest("base64url").slice(0, 32)}`;
