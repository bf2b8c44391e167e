import { and, eq, isNull } from "drizzle-orm";
import type { WebhookEvent } from "../../shared/api/webhooks.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhooks } from "../db/tables/index.ts";
import { noteLevels, toldUntilNow } from "./tell-webhooks.ts";

/** From now on a webhook hears of what happens, and of nothing before. */
export async function startHearing(
  bench: Workbench,
  events: readonly WebhookEvent[],
): Promise<{ toldUntil: number }> {
  if (events.includes("level.changed")) {
    const hearing = await bench.scope.find(webhooks, {
      where: and(eq(webhooks.isOn, true), isNull(webhooks.deletedAt)),
      columns: ["events"],
    });
    // Where somebody hears of levels already, the levels are known, and what has just changed must still be told.
    if (!hearing.some((hook) => hook.events.includes("level.changed"))) await noteLevels(bench);
  }
  return { toldUntil: toldUntilNow(bench.now()) };
}
