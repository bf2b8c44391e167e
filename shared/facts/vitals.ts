import type { Snapshot } from "../snapshot/index.ts";
import type { Timing } from "../snapshot/layout.ts";

type Vital = "lcpMs" | "clsThousandths" | "longTasksMs" | "ttfbMs" | "transferBytes";

/** Measures that paints decide: worthless where the tab was in the background. */
const PAINTED: ReadonlySet<Vital> = new Set<Vital>(["lcpMs", "clsThousandths", "longTasksMs"]);

/** A timing of this visit, or why it says nothing. */
export function vital({ conditions, parts }: Snapshot, name: Vital): { value: number } | { reason: string } {
  if (conditions.transport === "file") return { reason: "opened-from-file" };
  const timing: Timing | undefined = parts.timing;
  if (!timing) return { reason: "not-measured" };
  if (conditions.moment === "early" && name !== "ttfbMs") return { reason: "asked-too-early" };
  if (timing.startedHidden && PAINTED.has(name)) return { reason: "loaded-in-background" };
  // A page where nothing moved has no entry of a shift.
  const value = timing[name] ?? (name === "clsThousandths" && timing.lcpMs !== undefined ? 0 : undefined);
  return value === undefined ? { reason: "not-measured" } : { value };
}
