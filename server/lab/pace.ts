import { setTimeout as wait } from "node:timers/promises";

/** Keeps requests to one host apart. */
export interface Pace {
  /** Waits for the host's turn; the one after it comes `gapMs` later. */
  turn(host: string, gapMs: number, signal?: AbortSignal): Promise<void>;
}

export function createPace(): Pace {
  const next = new Map<string, number>();
  return {
    async turn(host, gapMs, signal) {
      const now = performance.now();
      const at = Math.max(now, next.get(host) ?? 0);
      next.set(host, at + gapMs);
      if (at > now) await wait(at - now, undefined, signal && { signal });
    },
  };
}
