import * as z from "zod";
import { byId, define, list } from "./endpoint.ts";
import { page, pageQuery } from "./pages.ts";
import { id, instant } from "./schemas.ts";

/** What a webhook can be told of: a capture was stored, a cell's level changed, an action was closed. */
export const webhookEvents = ["capture.created", "level.changed", "action.closed"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];
/** Everything that is ever sent; `test` only when somebody asks for it. */
export const webhookMessages = [...webhookEvents, "test"] as const;
export type WebhookMessage = (typeof webhookMessages)[number];

export const deliveryStates = ["waiting", "delivered", "failed"] as const;

export const webhookInput = z.object({
  url: z.url({ protocol: /^https?$/, error: "Give the whole address, with https://." }).max(1_000),
  events: z.array(z.enum(webhookEvents)).min(1, "Choose at least one event."),
  /** null: all audits of the workspace. */
  auditId: id.nullable().default(null),
});

export const webhook = z.object({
  id,
  url: z.string(),
  events: z.array(z.enum(webhookEvents)),
  auditId: id.nullable(),
  isOn: z.boolean(),
  createdAt: instant,
});
export type Webhook = z.infer<typeof webhook>;

export const deliveryAttempt = z.object({
  at: instant,
  /** null where no answer came. */
  status: z.int().nullable(),
  /** A sentence on why it does not count as delivered; null where it does. */
  problem: z.string().nullable(),
});
export type DeliveryAttempt = z.infer<typeof deliveryAttempt>;

export const delivery = z.object({
  id,
  webhookId: id,
  event: z.enum(webhookMessages),
  state: z.enum(deliveryStates),
  attempts: z.array(deliveryAttempt),
  /** When it is tried next; null once it is over. */
  dueAt: instant.nullable(),
  createdAt: instant,
  /** As it is sent. */
  body: z.string(),
});
export type Delivery = z.infer<typeof delivery>;

/** Shown this once; it is what signatures are checked with. */
const withSecret = webhook.extend({ secret: z.string() });

export const webhookEndpoints = define({
  listWebhooks: {
    method: "get",
    access: "editor",
    path: "/api/webhooks",
    summary: "The workspace's webhooks.",
    response: list(webhook),
  },
  createWebhook: {
    method: "post",
    access: "editor",
    path: "/api/webhooks",
    summary:
      "Has an address told of what happens. The answer holds the secret that signs what is sent, this once.",
    body: webhookInput,
    response: withSecret,
  },
  updateWebhook: {
    method: "patch",
    access: "editor",
    path: "/api/webhooks/{id}",
    summary: "Changes a webhook, or turns it off and on; what happened while it was off is not told.",
    params: byId,
    body: z.object({
      url: webhookInput.shape.url.optional(),
      events: webhookInput.shape.events.optional(),
      isOn: z.boolean().optional(),
    }),
    response: webhook,
  },
  deleteWebhook: {
    method: "delete",
    access: "editor",
    path: "/api/webhooks/{id}",
    summary: "Takes a webhook out; it can be restored.",
    params: byId,
  },
  restoreWebhook: {
    method: "post",
    access: "editor",
    path: "/api/webhooks/{id}/restore",
    summary: "Takes a webhook back.",
    params: byId,
    response: webhook,
  },
  rollWebhookSecret: {
    method: "post",
    access: "editor",
    path: "/api/webhooks/{id}/secret",
    summary: "Makes a new secret, shown this once; the old one signs nothing more.",
    params: byId,
    response: withSecret,
  },
  testWebhook: {
    method: "post",
    access: "editor",
    path: "/api/webhooks/{id}/test",
    summary: "Sends a message of the type `test`.",
    params: byId,
    response: delivery,
  },
  listDeliveries: {
    method: "get",
    access: "editor",
    path: "/api/webhooks/{id}/deliveries",
    summary: "What a webhook was told, newest first, with every try.",
    params: byId,
    query: pageQuery,
    response: page(delivery),
  },
  retryDelivery: {
    method: "post",
    access: "editor",
    path: "/api/deliveries/{id}/retry",
    summary: "Tries a delivery again now.",
    params: byId,
    response: delivery,
  },
});
