import { setTimeout as wait } from "node:timers/promises";
import { applyRetention } from "../audits/purge-captures.ts";
import type { Workbench } from "../audits/workbench.ts";

const DAY_MS = 24 * 60 * 60_000;

/** Lets go, at the start and once a day, what each workspace's rule of retention lets go; ends with the signal. */
export async function keepRetention(
  benches: () => Promise<Workbench[]>,
  signal: AbortSignal,
  onProblem: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    for (const bench of await benches().catch(() => [])) {
      if (signal.aborted) return;
      await applyRetention(bench).catch(onProblem);
    }
    await wait(DAY_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
