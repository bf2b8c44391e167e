import { setTimeout as wait } from "node:timers/promises";

/** Keeps requests to one host apart. */
export interface Pace {
  /** Waits for the host's turn. */
  turn(host: string, signal?: AbortSignal): Promise<void>;
}

export function createPace(gapMs: number): Pace {
  const next = new Map<string, number>();
  return {
    async turn(host, signal) {
      const now = performance.now();
      const at = Math.max(now, next.get(host) ?? 0);
      next.set(host, at + gapMs);
      if (at > now) await wait(at - now, undefined, signal && { signal });
    },
  };
}
