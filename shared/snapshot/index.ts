import * as z from "zod";
import { blocks } from "./blocks.ts";
import { conditions } from "./conditions.ts";
import { documentPart, response, scripts } from "./document.ts";
import { elements } from "./elements.ts";
import { controls, forms } from "./forms.ts";
import { layout, timing } from "./layout.ts";
import { links } from "./links.ts";
import { mainText } from "./main-text.ts";
import { frames, media } from "./media.ts";
import { surfaces } from "./surfaces.ts";

/** Raised by a breaking change only; `versions/` then gains a step from the version before. */
export const SNAPSHOT_VERSION = 1;

const partSchemas = {
  document: documentPart,
  response,
  elements,
  blocks,
  links,
  forms,
  controls,
  media,
  frames,
  scripts,
  layout,
  surfaces,
  timing,
  "main-text": mainText,
};

export const partNames = Object.keys(partSchemas) as PartName[];
export type PartName = keyof typeof partSchemas;

/** One page as one visitor's browser saw it: raw, serialisable, never edited. */
export const snapshot = z.object({
  version: z.literal(SNAPSHOT_VERSION),
  /** Address of the page without token-like query values. */
  url: z.string(),
  conditions,
  parts: z.object(partSchemas).partial(),
  /** Why a part is absent, by part. */
  missing: z.record(z.string(), z.string()),
  /** What was left out because the page was too large: rows or characters kept, of how many. */
  cut: z.array(z.object({ part: z.string(), kept: z.int(), of: z.int() })),
});
export type Snapshot = z.infer<typeof snapshot>;
export type Parts = Snapshot["parts"];
