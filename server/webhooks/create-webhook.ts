import { isNull } from "drizzle-orm";
import type * as z from "zod";
import type { Webhook, webhookInput } from "../../shared/api/webhooks.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { audits, webhooks } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { presentWebhook } from "./present-webhook.ts";
import { makeWebhookSecret } from "./sign-message.ts";
import { startHearing } from "./start-hearing.ts";

const WEBHOOKS_MAX = 20;

/** The one answer that holds the secret. */
export async function createWebhook(
  bench: Workbench,
  input: z.output<typeof webhookInput>,
): Promise<Webhook & { secret: string }> {
  const { scope, now, newId } = bench;
  if (input.auditId !== null) await findLive(scope, audits, input.auditId, "audit");
  const live = await scope.find(webhooks, { where: isNull(webhooks.deletedAt), columns: ["id"] });
  if (live.length >= WEBHOOKS_MAX)
    throw new Problem("conflict", `There are ${WEBHOOKS_MAX} webhooks already. Take one out first.`);
  const secret = makeWebhookSecret();
  const row = {
    id: newId(),
    ...input,
    secret,
    isOn: true,
    ...(await startHearing(bench, input.events)),
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(scope.insert(webhooks, row));
  return { ...presentWebhook(row), secret };
}
