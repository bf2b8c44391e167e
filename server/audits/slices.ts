import { setImmediate as turn } from "node:timers/promises";

/** What one piece of work may hold the event loop for. */
const SLICE_MS = 8;

export interface Slices {
  /** Gives others their turn where the work has held the loop for a slice; costs nothing otherwise. */
  give(): Promise<void>;
}

/** For long work that is asked for while people wait for other answers: `give` between any two steps of it. */
export function createSlices(): Slices {
  let from = performance.now();
  return {
    async give() {
      if (performance.now() - from < SLICE_MS) return;
      await turn();
      from = performance.now();
    },
  };
}
