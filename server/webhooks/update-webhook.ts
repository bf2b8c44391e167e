import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { endpoints } from "../../shared/api/endpoints.ts";
import type { Webhook } from "../../shared/api/webhooks.ts";
import { findLive } from "../audits/find-live.ts";
import { said } from "../audits/said.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhooks } from "../db/tables/index.ts";
import { presentWebhook } from "./present-webhook.ts";
import { startHearing } from "./start-hearing.ts";

export async function updateWebhook(
  bench: Workbench,
  id: string,
  input: z.output<typeof endpoints.updateWebhook.body>,
): Promise<Webhook> {
  const { scope } = bench;
  const known = await findLive(scope, webhooks, id, "webhook");
  const change = said(input);
  const isTurnedOn = input.isOn === true && !known.isOn;
  const hearsMore = input.events?.some((event) => !known.events.includes(event)) ?? false;
  const heard = isTurnedOn || hearsMore ? await startHearing(bench, input.events ?? known.events) : undefined;
  const columns = { ...change, ...heard };
  if (Object.keys(columns).length > 0)
    await scope.write(scope.update(webhooks, columns, eq(webhooks.id, id)));
  return presentWebhook(await findLive(scope, webhooks, id, "webhook"));
}
