import * as z from "zod";
import { elementIndex, rect, shown } from "./geometry.ts";

/** An element that floats over the page: fixed, sticky, an open dialog. */
export const overlay = z.object({
  element: elementIndex,
  position: z.enum(["fixed", "sticky", "dialog"]),
  rect: rect,
  /** True where it is what a click at the middle of the viewport would meet. */
  onTop: z.boolean().optional(),
  modal: z.boolean().optional(),
  shown,
});
export type Overlay = z.infer<typeof overlay>;

export const layout = z.object({
  /** Width and height of the whole page. */
  page: z.tuple([z.int(), z.int()]),
  scrollY: z.int(),
  /** Sideways scrolling is possible. */
  scrollsSideways: z.boolean(),
  overlays: z.array(overlay),
  /** External style sheets asked for, and those that arrived. */
  styleSheets: z.object({ linked: z.int(), loaded: z.int(), inline: z.int(), rules: z.int() }),
  /** `rrggbb` of the page's background. */
  background: z.string().nullable(),
  /** Media features its readable style sheets ask about: dark, reduced-motion, narrow, print. */
  mediaFeatures: z.array(z.string()),
});
export type Layout = z.infer<typeof layout>;

/** Belongs to the moment of one visit; absent for files. All in whole milliseconds, cls in thousandths. */
export const timing = z.object({
  ttfbMs: z.int().optional(),
  fcpMs: z.int().optional(),
  lcpMs: z.int().optional(),
  lcpElement: elementIndex.optional(),
  clsThousandths: z.int().optional(),
  longTasksMs: z.int().optional(),
  loadMs: z.int().optional(),
  /** Time since navigation when this was read. */
  momentMs: z.int(),
  transferBytes: z.int().optional(),
  requests: z.int().optional(),
  /** Computed for a slow phone's network by Lighthouse, so that it holds wherever the page was served from. */
  simulated: z.boolean().optional(),
  /** The tab was in the background while loading, so paints were late. */
  startedHidden: z.boolean().optional(),
});
export type Timing = z.infer<typeof timing>;
