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
import { migrate, SNAPSHOT_VERSION } from "./versions/index.ts";

export { SNAPSHOT_VERSION };

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

/** Only pages that read like articles have one: its absence needs no reason. */
const OPTIONAL_PART: PartName = "main-text";

const currentSnapshot = z.object({
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

/** As the gatherer answers, before it is said where the page was read. */
export const gatheredSnapshot = currentSnapshot.omit({ conditions: true });

/** One page as one visitor's browser saw it: raw, serialisable, never edited. One of an older version is migrated when it is parsed. */
export const snapshot = z.preprocess(
  migrate,
  currentSnapshot.superRefine(({ parts, missing }, context) => {
    for (const name of partNames) {
      if (name === OPTIONAL_PART || parts[name] !== undefined || missing[name] !== undefined) continue;
      const message = "It is not there, and `missing` does not say why.";
      context.addIssue({ code: "custom", path: ["parts", name], message });
    }
  }),
);
export type Snapshot = z.infer<typeof snapshot>;
export type Parts = Snapshot["parts"];
