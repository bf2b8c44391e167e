import type { Rect, Shown } from "../../snapshot/geometry.ts";
import type { Channel } from "../channels.ts";
import type { Facts } from "../facts.ts";

export type Place = Pick<Channel, "element" | "path" | "region" | "isSeen" | "isFirstScreen">;

/** Where something stands, as a channel tells it. */
export function placeOf(
  facts: Facts,
  { element, rect, shown }: { element: number; rect?: Rect | undefined; shown?: Shown },
): Place {
  const height = facts.snapshot.conditions.viewport[1];
  // A reveal on scroll starts transparent; within the first viewport nothing reveals it.
  const isSeen = shown === undefined || (shown === "transparent" && rect !== undefined && rect[1] >= height);
  return {
    element,
    path: facts.tree.path(element),
    region: facts.tree.region(element),
    isSeen,
    isFirstScreen: isSeen && rect !== undefined && rect[1] < height && rect[1] + rect[3] > 0,
  };
}

/** Place of what has no element. */
export const nowhere: Place = { element: -1, path: "", region: "main", isSeen: false, isFirstScreen: false };
