import * as z from "zod";

/** The head and what the document says of itself. */
export const documentPart = z.object({
  title: z.string(),
  titleCount: z.int(),
  lang: z.string().optional(),
  dir: z.string().optional(),
  charset: z.string(),
  contentType: z.string(),
  quirks: z.boolean(),
  base: z.string().optional(),
  htmlClass: z.string().optional(),
  /** [name, property, itemprop or http-equiv in lower case; content], in order. */
  metas: z.array(z.tuple([z.string(), z.string()])),
  /** `<link>`: rel in lower case, absolute href, and the attribute that tells them apart (hreflang, sizes, media, type). */
  relations: z.array(
    z.object({
      rel: z.string(),
      href: z.string(),
      hreflang: z.string().optional(),
      sizes: z.string().optional(),
      type: z.string().optional(),
    }),
  ),
  /** Raw text of each `application/ld+json` script. */
  jsonLd: z.array(z.string()),
  /** Microdata: [itemtype without the schema.org address, itemprop, value]. */
  microdata: z.array(z.tuple([z.string(), z.string(), z.string()])),
});
export type DocumentPart = z.infer<typeof documentPart>;

/** What the Performance API says of the answer; steady between reloads, unlike `timing`. */
export const response = z.object({
  /** HTTP status; absent when the browser does not tell. */
  status: z.int().optional(),
  redirects: z.int(),
  /** A service worker answered, so the status may be its own. */
  worker: z.boolean().optional(),
});
export type ResponsePart = z.infer<typeof response>;

export const scripts = z.object({
  /** Addresses of external scripts, without query, in order. */
  sources: z.array(z.string()),
  /** Hosts named inside inline scripts, sorted. */
  mentioned: z.array(z.string()),
  /** Hosts the page loaded anything from (Performance API), sorted. */
  hosts: z.array(z.string()),
  inlineCount: z.int(),
});
export type Scripts = z.infer<typeof scripts>;
