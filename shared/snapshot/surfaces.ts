import * as z from "zod";
import { elementIndex, rect } from "./geometry.ts";

/** A box on or near the first screen that stands out from what it lies on. Absent `fill`: only its border or shadow tells it apart. */
export const surface = z.object({
  element: elementIndex,
  rect,
  /** `rrggbb`; null when it is a picture, a gradient or half transparent. */
  fill: z.string().nullable().optional(),
  /** Has a border or a shadow. */
  edged: z.literal(true).optional(),
});
export type Surface = z.infer<typeof surface>;
export const surfaces = z.array(surface);
