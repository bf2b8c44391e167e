import * as z from "zod";

/** Attribute values of few elements, keyed by element index. */
const sparse = z.record(z.string().regex(/^\d+$/), z.string());

/**
 * The skeleton of the page: every element another part refers to, and all its ancestors, as columns of equal length,
 * ancestors first, document order. Row 0 is `<html>`.
 */
export const elements = z
  .object({
    /** Index of the parent; -1 for the root. A shadow root's or a frame's children have the host as parent. */
    parent: z.array(z.int().min(-1)),
    tag: z.array(z.string()),
    /** Place among siblings of the same tag, from 1. */
    nth: z.array(z.int().positive()),
    id: sparse,
    class: sparse,
    role: sparse,
    /** aria-label. */
    label: sparse,
    lang: sparse,
    /** Elements that begin another tree below their parent: `shadow` or `frame`. */
    boundary: z.record(z.string().regex(/^\d+$/), z.enum(["shadow", "frame"])),
    /** Elements where something hidden begins, with how it is hidden. */
    hidden: z.record(z.string().regex(/^\d+$/), z.enum(["hidden", "transparent", "offscreen", "clipped"])),
  })
  .refine(
    ({ parent, tag, nth }) =>
      parent.length === tag.length &&
      nth.length === tag.length &&
      parent.every((index, row) => index < row && (row === 0) === (index === -1)),
    "elements: columns differ in length or a parent stands after its child",
  );

export type Elements = z.infer<typeof elements>;
