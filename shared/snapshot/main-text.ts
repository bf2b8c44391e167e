import * as z from "zod";

/** What @mozilla/readability found, on pages that read like articles. */
export const mainText = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  excerpt: z.string().nullable(),
  siteName: z.string().nullable(),
  publishedTime: z.string().nullable(),
  /** Paragraphs joined by newlines. */
  text: z.string(),
});
export type MainText = z.infer<typeof mainText>;
