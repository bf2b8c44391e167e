import { eq } from "drizzle-orm";
import type { Delivery } from "../../shared/api/webhooks.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhookDeliveries, webhooks } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { presentDelivery } from "./present-webhook.ts";

/** Makes a delivery due now, whatever came of it before. */
export async function retryDelivery({ scope, now }: Workbench, id: string): Promise<Delivery> {
  const find = () => scope.first(webhookDeliveries, { where: eq(webhookDeliveries.id, id) });
  const known = await find();
  if (!known) throw new Problem("not-found", "There is no such delivery. The log is kept for a month.");
  const { isOn } = await findLive(scope, webhooks, known.webhookId, "webhook");
  if (!isOn) throw new Problem("conflict", "This webhook is turned off. Turn it on first.");
  await scope.write(
    scope.update(
      webhookDeliveries,
      { state: "waiting", dueAt: now(), endedAt: null },
      eq(webhookDeliveries.id, id),
    ),
  );
  return presentDelivery((await find())!);
}
