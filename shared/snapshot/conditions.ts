import * as z from "zod";

export const snapshotSources = ["extension", "lab", "cli"] as const;
export const devices = ["phone", "tablet", "desktop"] as const;

/** Under what circumstances the page was read. Unlike conditions in one comparison are marked. */
export const conditions = z.object({
  source: z.enum(snapshotSources),
  device: z.enum(devices),
  viewport: z.tuple([z.int().positive(), z.int().positive()]),
  /** `early`: before the load event; `loaded`: within three seconds after it; `settled`: later. */
  moment: z.enum(["early", "loaded", "settled"]),
  /** `file`: opened from disk, so no server answered and no time means anything. */
  transport: z.enum(["network", "file"]),
  /** Day of the visit in UTC, `2026-11-22`: what is fresh and what is past is judged by it. */
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});
export type Conditions = z.infer<typeof conditions>;
