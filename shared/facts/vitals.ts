import type { Snapshot } from "../snapshot/index.ts";
import type { Timing } from "../snapshot/layout.ts";
import { splitAddress } from "./page.ts";

type Vital = "lcpMs" | "clsThousandths" | "longTasksMs" | "ttfbMs" | "transferBytes";

/** Measures that paints decide: worthless where the tab was in the background. */
const PAINTED: ReadonlySet<Vital> = new Set<Vital>(["lcpMs", "clsThousandths", "longTasksMs"]);

/** Measures that a network between server and visitor decides. */
const NETWORKED: ReadonlySet<Vital> = new Set<Vital>(["lcpMs", "ttfbMs"]);

/** Hosts of the reader's own machine or house: no visitor's network lies between. */
const NEARBY =
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})(?::\d+)?$/;

export const isNearby = (host: string) => NEARBY.test(host);

/** A timing of this visit, or why it says nothing. */
export function vital(
  { conditions, parts, url }: Snapshot,
  name: Vital,
): { value: number } | { reason: string } {
  if (conditions.transport === "file") return { reason: "opened-from-file" };
  const timing: Timing | undefined = parts.timing;
  if (!timing) return { reason: "not-measured" };
  if (NETWORKED.has(name) && !timing.simulated && isNearby(splitAddress(url).host))
    return { reason: "served-nearby" };
  if (conditions.moment === "early" && name !== "ttfbMs") return { reason: "asked-too-early" };
  if (timing.startedHidden && PAINTED.has(name)) return { reason: "loaded-in-background" };
  // A page where nothing moved has no entry of a shift.
  const value = timing[name] ?? (name === "clsThousandths" && timing.lcpMs !== undefined ? 0 : undefined);
  return value === undefined ? { reason: "not-measured" } : { value };
}
