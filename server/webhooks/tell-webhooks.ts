import { and, asc, eq, gte, isNull } from "drizzle-orm";
import type { WebhookEvent } from "../../shared/api/webhooks.ts";
import { presentAction, presentCapture } from "../audits/present.ts";
import type { Workbench } from "../audits/workbench.ts";
import { actions, audits, captures, touchpoints, webhooks } from "../db/tables/index.ts";
import type { WebhookRow } from "../db/tables/webhooks.ts";
import type { PendingWrite } from "../db/workspace-scope.ts";
import { type HappenedEvent, queueDelivery } from "./queue-delivery.ts";
import { readLevels } from "./read-levels.ts";

/** What was written up to so long ago is looked at again: another machine's clock may be behind, and its write may have taken a while. */
const LOOK_BACK_MS = 60_000;
/** How far the mark of a webhook may fall behind where nothing happens. */
const RESTED_MS = 600_000;

/** For a webhook that is to hear only of what happens from now on. */
export const toldUntilNow = (now: number): number => now + LOOK_BACK_MS;

type StoredWebhook = Omit<WebhookRow, "workspaceId">;

/** What this process has seen already, so that a workspace at rest costs next to nothing. */
export interface Told {
  /** When each audit was last looked through for changed levels. */
  levels: Map<string, number>;
  events: Set<string>;
}
const REMEMBERED_EVENTS = 10_000;

/**
 * Finds what has happened in a workspace since its webhooks were last told, whoever wrote it, and queues it for each of them
 * once. Done again after a kill it finds the same and doubles nothing.
 */
export async function tellWebhooks(bench: Workbench, told: Told): Promise<void> {
  const { scope } = bench;
  const now = bench.now();
  const hooks = (
    await scope.find(webhooks, { where: and(eq(webhooks.isOn, true), isNull(webhooks.deletedAt)) })
  ).map((hook) => ({
    ...hook,
    // A mark that is further ahead was set before the clock was put back, and would keep the webhook deaf until then.
    toldUntil: hook.toldUntil > toldUntilNow(now) + LOOK_BACK_MS ? now - 1 : hook.toldUntil,
  }));
  if (hooks.length === 0) return;
  const since = Math.min(...hooks.map(({ toldUntil }) => toldUntil)) - LOOK_BACK_MS;
  const wanted = new Set(hooks.flatMap(({ events }) => events));
  const found = [
    ...(wanted.has("capture.created") ? await newCaptures(bench, since) : []),
    ...(wanted.has("action.closed") ? await closedActions(bench, since) : []),
  ].filter(({ key }) => !told.events.has(key));
  const late = hooks.filter(
    ({ toldUntil }) => toldUntil < now && (found.length > 0 || now - toldUntil > RESTED_MS),
  );
  await scope.write(
    ...found.flatMap((event) => queueFor(bench, hooks, event)),
    ...late.map(({ id }) => scope.update(webhooks, { toldUntil: now }, eq(webhooks.id, id))),
  );
  if (told.events.size > REMEMBERED_EVENTS) told.events.clear();
  for (const { key } of found) told.events.add(key);
  if (wanted.has("level.changed")) await tellLevels(bench, hooks, since, told.levels);
}

function queueFor(bench: Workbench, hooks: readonly StoredWebhook[], event: HappenedEvent): PendingWrite[] {
  return hooks
    .filter(
      ({ events, auditId, toldUntil }) =>
        // safe: only events that were wanted are looked for
        events.includes(event.type as WebhookEvent) &&
        (auditId === null || auditId === event.auditId) &&
        event.at >= toldUntil - LOOK_BACK_MS,
    )
    .map(({ id }) => queueDelivery(bench, id, event));
}

async function newCaptures({ scope }: Workbench, since: number): Promise<HappenedEvent[]> {
  const rows = await scope.find(captures, {
    where: and(gte(captures.createdAt, since), isNull(captures.deletedAt)),
    orderBy: [asc(captures.createdAt), asc(captures.id)],
  });
  const auditIds = [...new Set(rows.map(({ auditId }) => auditId))];
  const registers = new Map(
    await Promise.all(
      auditIds.map(async (auditId) => {
        const where = and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt));
        const orderBy = [touchpoints.position, touchpoints.id];
        return [auditId, await scope.find(touchpoints, { where, orderBy })] as const;
      }),
    ),
  );
  return rows.map((row) => ({
    key: `capture ${row.id}`,
    type: "capture.created",
    auditId: row.auditId,
    at: row.createdAt,
    data: { auditId: row.auditId, capture: presentCapture(row, registers.get(row.auditId) ?? []) },
  }));
}

async function closedActions({ scope }: Workbench, since: number): Promise<HappenedEvent[]> {
  const rows = await scope.find(actions, {
    where: and(eq(actions.state, "done"), gte(actions.closedAt, since), isNull(actions.deletedAt)),
    orderBy: [asc(actions.closedAt), asc(actions.id)],
  });
  return rows.map((row) => ({
    key: `action ${row.id} ${row.closedAt}`,
    type: "action.closed",
    auditId: row.auditId,
    at: row.closedAt ?? row.createdAt,
    data: { auditId: row.auditId, action: presentAction(row) },
  }));
}

/** A change is queued and remembered in one transaction, so that it is told once. */
async function tellLevels(
  bench: Workbench,
  hooks: readonly StoredWebhook[],
  since: number,
  seen: Told["levels"],
): Promise<void> {
  const { scope } = bench;
  const changed = await scope.find(audits, {
    where: and(gte(audits.updatedAt, since), isNull(audits.deletedAt)),
    orderBy: [asc(audits.updatedAt)],
  });
  for (const audit of changed) {
    if (seen.get(audit.id) === audit.updatedAt) continue;
    const { loaded, changes, writes } = await readLevels(scope, audit.id);
    const events = changes.map(({ touchpointId, siteId, before, after, score }): HappenedEvent => {
      const site = loaded.sites.find(({ id }) => id === siteId);
      const touchpoint = loaded.touchpoints.find(({ id }) => id === touchpointId);
      return {
        key: `level ${touchpointId} ${siteId} ${before} ${after} ${audit.updatedAt}`,
        type: "level.changed",
        auditId: audit.id,
        at: bench.now(),
        data: {
          auditId: audit.id,
          audit: audit.name,
          touchpoint: { id: touchpointId, name: touchpoint?.name },
          site: { id: siteId, name: site?.name, isOwn: site?.isOwn },
          before,
          after,
          score,
        },
      };
    });
    await scope.write(...events.flatMap((event) => queueFor(bench, hooks, event)), ...writes);
    seen.set(audit.id, audit.updatedAt);
  }
}

/** Remembers the levels of every audit as they are, so that a new webhook is told of their next change. */
export async function noteLevels({ scope }: Workbench): Promise<void> {
  const all = await scope.find(audits, { where: isNull(audits.deletedAt), columns: ["id"] });
  for (const { id } of all) await scope.write(...(await readLevels(scope, id)).writes);
}
