import { DEFAULT_SPREAD } from "../../shared/scoring/formula.ts";

export interface Gap {
  /** In points, to one decimal; null where one of the two is not judged. */
  points: number | null;
  /** Scores closer than the spread are a tie. */
  side: "behind" | "even" | "ahead";
}

/** How far the own score stands from the rival's. */
export function gapOf(own: number | null, rival: number | null): Gap {
  if (own === null || rival === null) return { points: null, side: "even" };
  const tenths = Math.round((own - rival) * 10);
  const points = tenths / 10;
  if (Math.abs(tenths) < DEFAULT_SPREAD * 10) return { points, side: "even" };
  return { points, side: tenths > 0 ? "ahead" : "behind" };
}
