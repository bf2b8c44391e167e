import { and, desc, eq } from "drizzle-orm";
import type * as z from "zod";
import type { pageQuery } from "../../shared/api/pages.ts";
import type { Delivery } from "../../shared/api/webhooks.ts";
import { findLive } from "../audits/find-live.ts";
import { after, type Page, toPage } from "../audits/page-of.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhookDeliveries, webhooks } from "../db/tables/index.ts";
import { presentDelivery } from "./present-webhook.ts";

/** A webhook's log, newest first. */
export async function listDeliveries(
  { scope }: Workbench,
  id: string,
  { cursor, limit }: z.output<typeof pageQuery>,
): Promise<Page<Delivery>> {
  await findLive(scope, webhooks, id, "webhook");
  const { createdAt, id: key, webhookId } = webhookDeliveries;
  const rows = await scope.find(webhookDeliveries, {
    where: and(eq(webhookId, id), after(cursor, createdAt, key)),
    orderBy: [desc(createdAt), desc(key)],
    limit: limit + 1,
  });
  const { items, nextCursor } = toPage(rows, limit, (row) => [row.createdAt, row.id]);
  return { items: items.map(presentDelivery), nextCursor };
}
