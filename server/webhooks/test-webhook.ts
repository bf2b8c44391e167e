import { eq } from "drizzle-orm";
import type { Delivery } from "../../shared/api/webhooks.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhookDeliveries, webhooks } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { presentDelivery } from "./present-webhook.ts";
import { deliveryId, queueDelivery } from "./queue-delivery.ts";

/** Queues a message that says nothing but that it came. */
export async function testWebhook(bench: Workbench, id: string): Promise<Delivery> {
  const { scope, now, newId } = bench;
  const { isOn } = await findLive(scope, webhooks, id, "webhook");
  if (!isOn) throw new Problem("conflict", "This webhook is turned off. Turn it on first.");
  const key = `test ${newId()}`;
  await scope.write(
    queueDelivery(bench, id, { key, type: "test", auditId: null, at: now(), data: { webhookId: id } }),
  );
  const row = await scope.first(webhookDeliveries, {
    where: eq(webhookDeliveries.id, deliveryId(id, key)),
  });
  return presentDelivery(row!);
}
