import * as z from "zod";
import { elementIndex, rect, shown } from "./geometry.ts";

/** How a run of text looks. Blocks share styles, so a page has a dozen or two. */
export const textStyle = z.object({
  /** First font family that the page asks for. */
  family: z.string(),
  sizePx: z.number(),
  weight: z.int(),
  /** `rrggbb` of the text. */
  color: z.string(),
  /** `rrggbb` of what lies behind it; null when that is a picture, a gradient or half transparent. */
  background: z.string().nullable(),
  align: z.enum(["left", "center", "right", "justify"]),
});
export type TextStyle = z.infer<typeof textStyle>;

/** One run of text as a reader takes it in: inline elements joined, `<br>` kept as a newline, in document order. */
export const block = z.object({
  element: elementIndex,
  text: z.string(),
  /** Index into `styles`. */
  style: z.int().nonnegative(),
  rect: rect.optional(),
  shown,
  /** Characters of `text` that stand inside links. */
  linked: z.int().positive().optional(),
  /** `rrggbb` of the darkest and the lightest that may lie behind a headline over a picture or a gradient. */
  behind: z.tuple([z.string(), z.string()]).optional(),
  /** `rrggbb` that such a headline's letters have where they are half transparent or something veils them. */
  inked: z.string().optional(),
});
export type Block = z.infer<typeof block>;

export const blocks = z.object({ styles: z.array(textStyle), rows: z.array(block) });
export type Blocks = z.infer<typeof blocks>;
