import * as z from "zod";
import { elementIndex, rect, shown } from "./geometry.ts";

export const medium = z.object({
  element: elementIndex,
  kind: z.enum(["img", "svg", "video", "audio", "canvas", "object", "background"]),
  /** Absolute address; `data:` and long ones are cut. */
  src: z.string().optional(),
  /** null when the attribute is absent. */
  alt: z.string().nullable().optional(),
  /** Intrinsic width and height. */
  natural: z.tuple([z.int(), z.int()]).optional(),
  /** How it is fitted into its box (`object-fit`); `fill` stretches. */
  fit: z.string().optional(),
  /** Finished loading without a picture to show. */
  broken: z.boolean().optional(),
  /** Not finished (lazy, or still loading). */
  pending: z.boolean().optional(),
  lazy: z.boolean().optional(),
  autoplay: z.boolean().optional(),
  muted: z.boolean().optional(),
  poster: z.boolean().optional(),
  rect: rect.optional(),
  shown,
});
export type Medium = z.infer<typeof medium>;
export const media = z.array(medium);

export const frame = z.object({
  element: elementIndex,
  /** Absolute address without token-like query values; empty for srcdoc and about:blank. */
  src: z.string(),
  title: z.string().optional(),
  /** False when its document is another origin's and was not read. */
  read: z.boolean(),
  rect: rect.optional(),
  shown,
});
export type Frame = z.infer<typeof frame>;
export const frames = z.array(frame);
