/** How one page of the own site stood on the action's check when it was last captured. */
export interface CheckReading {
  captureId: string;
  capturedAt: number;
  passes: boolean;
}

export interface OpenedFromCheck {
  state: "open" | "done";
  createdAt: number;
  /** The capture that closed it was taken then; null while nothing has. */
  provedAt: number | null;
}

export interface Settlement {
  state: "open" | "done";
  /** The capture that decided it. */
  captureId: string;
  capturedAt: number;
}

/**
 * What fresh captures make of an action that was opened from a check: it closes when every page passes and at least one was read
 * after the action was opened, and opens again when a page that was read after the proof fails. null: it stays as it is.
 */
export function settleAction(action: OpenedFromCheck, latest: readonly CheckReading[]): Settlement | null {
  if (action.state === "done") {
    const since = action.provedAt ?? action.createdAt;
    const broken = newest(latest.filter(({ passes, capturedAt }) => !passes && capturedAt > since));
    return broken && settled("open", broken);
  }
  if (latest.some(({ passes }) => !passes)) return null;
  const proof = newest(latest.filter(({ capturedAt }) => capturedAt > action.createdAt));
  return proof && settled("done", proof);
}

const newest = (readings: readonly CheckReading[]) =>
  readings.reduce<CheckReading | null>(
    (last, reading) => (last === null || reading.capturedAt > last.capturedAt ? reading : last),
    null,
  );

const settled = (state: Settlement["state"], { captureId, capturedAt }: CheckReading): Settlement => ({
  state,
  captureId,
  capturedAt,
});
