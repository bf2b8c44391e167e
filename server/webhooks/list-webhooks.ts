import { asc, isNull } from "drizzle-orm";
import type { Webhook } from "../../shared/api/webhooks.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhooks } from "../db/tables/index.ts";
import { presentWebhook } from "./present-webhook.ts";

export async function listWebhooks({ scope }: Workbench): Promise<Webhook[]> {
  const rows = await scope.find(webhooks, {
    where: isNull(webhooks.deletedAt),
    orderBy: [asc(webhooks.createdAt), asc(webhooks.id)],
  });
  return rows.map(presentWebhook);
}
