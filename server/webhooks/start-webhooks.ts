import type { Workbench } from "../audits/workbench.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { GuardedFetch } from "../lab/guarded-fetch.ts";
import { BACK_OFF_MS, deliverDue, forgetOldDeliveries } from "./deliver-due.ts";
import { type Told, tellWebhooks } from "./tell-webhooks.ts";

const EVERY_MS = 1_000;
const FORGET_EVERY_MS = 3_600_000;

export interface WebhookHost {
  /** Workspaces that have a webhook to tell. */
  scopes(): Promise<WorkspaceScope[]>;
  benchOf(scope: WorkspaceScope): Workbench;
  fetch: GuardedFetch;
  reportBug(error: unknown, work: string): void;
  backOffMs?: readonly number[];
  everyMs?: number;
  answerWithinMs?: number;
}

/** Tells webhooks what happens, beside the serving. All that is to be told stands in rows, so a kill loses nothing. */
export function startWebhooks(host: WebhookHost): { close(): Promise<void> } {
  const { everyMs = EVERY_MS, backOffMs = BACK_OFF_MS, fetch, answerWithinMs } = host;
  const stop = new AbortController();
  const busy = new Set<string>();
  const told: Told = { levels: new Map(), events: new Set() };
  const deliveries = new Set<Promise<void>>();
  let forgotAt = Number.NEGATIVE_INFINITY;

  const lookOnce = async () => {
    const isTimeToForget = performance.now() - forgotAt > FORGET_EVERY_MS;
    const report = (error: unknown) => host.reportBug(error, "telling webhooks");
    for (const scope of await host.scopes()) {
      const bench = host.benchOf(scope);
      // What fails in one workspace keeps nothing from the others, nor what is queued from being sent.
      await tellWebhooks(bench, told).catch(report);
      if (isTimeToForget) await forgetOldDeliveries(bench).catch(report);
      // A receiver that does not answer holds nobody else up.
      const delivering = deliverDue(bench, {
        fetch,
        backOffMs,
        busy,
        signal: stop.signal,
        ...(answerWithinMs !== undefined && { answerWithinMs }),
      })
        .catch(report)
        .finally(() => deliveries.delete(delivering));
      deliveries.add(delivering);
    }
    if (isTimeToForget) forgotAt = performance.now();
  };

  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const look = () => {
    looking = lookOnce()
      .catch((error: unknown) => host.reportBug(error, "telling webhooks"))
      .finally(() => {
        if (!stop.signal.aborted) timer = setTimeout(look, everyMs);
      });
  };
  look();

  return {
    async close() {
      stop.abort();
      clearTimeout(timer);
      await looking;
      clearTimeout(timer);
      await Promise.all(deliveries);
    },
  };
}
