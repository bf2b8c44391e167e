import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { webhooks } from "../db/tables/index.ts";
import { createWebhook } from "../webhooks/create-webhook.ts";
import { listDeliveries } from "../webhooks/list-deliveries.ts";
import { listWebhooks } from "../webhooks/list-webhooks.ts";
import { presentWebhook } from "../webhooks/present-webhook.ts";
import { retryDelivery } from "../webhooks/retry-delivery.ts";
import { rollWebhookSecret } from "../webhooks/roll-webhook-secret.ts";
import { testWebhook } from "../webhooks/test-webhook.ts";
import { updateWebhook } from "../webhooks/update-webhook.ts";
import type { Routes } from "./route.ts";

export const webhookRoutes = {
  listWebhooks: async ({ bench }) => ({ items: await listWebhooks(bench) }),
  createWebhook: ({ bench }, { body }) => createWebhook(bench, body),
  updateWebhook: ({ bench }, { params, body }) => updateWebhook(bench, params.id, body),
  deleteWebhook: ({ bench }, { params }) => putAway(bench, webhooks, params.id, "webhook"),
  restoreWebhook: async ({ bench }, { params }) =>
    presentWebhook(await restore(bench, webhooks, params.id, "webhook")),
  rollWebhookSecret: ({ bench }, { params }) => rollWebhookSecret(bench, params.id),
  testWebhook: ({ bench }, { params }) => testWebhook(bench, params.id),
  listDeliveries: ({ bench }, { params, query }) => listDeliveries(bench, params.id, query),
  retryDelivery: ({ bench }, { params }) => retryDelivery(bench, params.id),
} satisfies Routes;
