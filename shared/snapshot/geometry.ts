import * as z from "zod";

/** Left, top, width, height in whole CSS pixels of the page (not of the viewport). */
export const rect = z.tuple([z.int(), z.int(), z.int(), z.int()]);
export type Rect = z.infer<typeof rect>;

/**
 * Whether a visitor sees it without doing anything. Absent means seen.
 * `hidden`: not rendered (closed menu, modal, tab). `transparent`: laid out at opacity 0 (a reveal on scroll, usually).
 * `offscreen`: rendered where scrolling never reaches. `clipped`: shrunk to a pixel or less (a "visually hidden" label).
 */
export const shown = z.enum(["hidden", "transparent", "offscreen", "clipped"]).optional();
export type Shown = z.infer<typeof shown>;

/** Row of the `elements` part. */
export const elementIndex = z.int().nonnegative();
