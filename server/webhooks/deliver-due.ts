import { and, asc, eq, gt, lt, lte, ne, or } from "drizzle-orm";
import type { DeliveryAttempt } from "../../shared/api/webhooks.ts";
import type { Workbench } from "../audits/workbench.ts";
import { webhookDeliveries, webhooks } from "../db/tables/index.ts";
import type { WebhookDeliveryRow } from "../db/tables/webhook-deliveries.ts";
import type { GuardedFetch } from "../lab/guarded-fetch.ts";
import { ANSWER_WITHIN_MS, postMessage } from "./post-message.ts";
import { signMessage } from "./sign-message.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Pauses between tries: a receiver that is being restarted misses nothing, one that is down for a day is still reached. */
export const BACK_OFF_MS: readonly number[] = [
  5_000,
  30_000,
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
];
/** Past the time that a try may take; a try that was cut by a kill is made again after it. */
const CLAIM_MS = ANSWER_WITHIN_MS + MINUTE_MS;
const AT_ONCE = 8;
const KEPT_MS = 30 * 24 * HOUR_MS;

type StoredDelivery = Omit<WebhookDeliveryRow, "workspaceId">;

export interface DeliveryOptions {
  fetch: GuardedFetch;
  backOffMs: readonly number[];
  answerWithinMs?: number;
  /** Webhooks that are being told something at the moment, in this process: each hears one thing at a time. */
  busy: Set<string>;
  signal: AbortSignal;
}

/** Tries what is due in a workspace: of each webhook the oldest. */
export async function deliverDue(bench: Workbench, options: DeliveryOptions): Promise<void> {
  const { scope, now } = bench;
  const isDue = and(
    eq(webhookDeliveries.state, "waiting"),
    or(
      lte(webhookDeliveries.dueAt, now()),
      // No pause is as long: the clock was put back since.
      gt(webhookDeliveries.dueAt, now() + Math.max(CLAIM_MS, ...options.backOffMs) + MINUTE_MS),
    ),
  );
  // Asked one by one, so that the backlog of one keeps none of the others waiting.
  const waiting = await scope.countBy(webhookDeliveries, "webhookId", isDue);
  const free = [...waiting.keys()].filter((webhookId) => !options.busy.has(webhookId)).slice(0, AT_ONCE);
  await Promise.all(
    free.map(async (webhookId) => {
      const oldest = await scope.first(webhookDeliveries, {
        where: and(isDue, eq(webhookDeliveries.webhookId, webhookId)),
        orderBy: [asc(webhookDeliveries.dueAt), asc(webhookDeliveries.createdAt), asc(webhookDeliveries.id)],
      });
      if (oldest && !options.busy.has(webhookId)) await deliver(bench, oldest, options);
    }),
  );
}

async function deliver(bench: Workbench, delivery: StoredDelivery, options: DeliveryOptions): Promise<void> {
  const { scope, now } = bench;
  const { fetch, backOffMs, busy, signal, answerWithinMs } = options;
  const { id, webhookId, body, dueAt } = delivery;
  busy.add(webhookId);
  try {
    const isIt = eq(webhookDeliveries.id, id);
    const isUnclaimed = and(
      isIt,
      eq(webhookDeliveries.state, "waiting"),
      eq(webhookDeliveries.dueAt, dueAt),
    )!;
    const [claimed] = await scope.write(
      scope.update(webhookDeliveries, { dueAt: now() + CLAIM_MS }, isUnclaimed),
    );
    if (claimed !== 1) return;
    const hook = await scope.first(webhooks, { where: eq(webhooks.id, webhookId) });
    if (!hook || hook.deletedAt !== null || !hook.isOn) {
      await scope.write(scope.update(webhookDeliveries, { state: "failed", endedAt: now() }, isIt));
      return;
    }
    const at = now();
    const { status, problem } = await postMessage(fetch, {
      url: hook.url,
      body,
      headers: signMessage(hook.secret, id, at, body),
      signal,
      ...(answerWithinMs !== undefined && { timeoutMs: answerWithinMs }),
    });
    // A server that stops has not tried: the next start does.
    if (signal.aborted) {
      await scope.write(scope.update(webhookDeliveries, { dueAt }, isIt));
      return;
    }
    const attempts = [...delivery.attempts, { at, status, problem }];
    const isGone = status === 410;
    await scope.write(
      scope.update(webhookDeliveries, outcome(attempts, isGone, backOffMs, now()), isIt),
      ...(isGone ? [scope.update(webhooks, { isOn: false }, eq(webhooks.id, webhookId))] : []),
    );
  } finally {
    busy.delete(webhookId);
  }
}

function outcome(
  attempts: DeliveryAttempt[],
  isGone: boolean,
  backOffMs: readonly number[],
  now: number,
): Partial<StoredDelivery> {
  if (attempts.at(-1)?.problem === null) return { attempts, state: "delivered", endedAt: now };
  const pause = backOffMs[attempts.length - 1];
  if (isGone || pause === undefined) return { attempts, state: "failed", endedAt: now };
  return { attempts, dueAt: now + pause };
}

/** The log is kept for a month. */
export async function forgetOldDeliveries({ scope, now }: Workbench): Promise<void> {
  const isOld = and(
    ne(webhookDeliveries.state, "waiting"),
    lt(webhookDeliveries.createdAt, now() - KEPT_MS),
  )!;
  await scope.write(scope.remove(webhookDeliveries, isOld));
}
