import { eq } from "drizzle-orm";
import type { Webhook } from "../../shared/api/webhooks.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhooks } from "../db/tables/index.ts";
import { presentWebhook } from "./present-webhook.ts";
import { makeWebhookSecret } from "./sign-message.ts";

export async function rollWebhookSecret(
  { scope }: Workbench,
  id: string,
): Promise<Webhook & { secret: string }> {
  const known = await findLive(scope, webhooks, id, "webhook");
  const secret = makeWebhookSecret();
  await scope.write(scope.update(webhooks, { secret }, eq(webhooks.id, id)));
  return { ...presentWebhook(known), secret };
}
