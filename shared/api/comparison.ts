import * as z from "zod";
import { checkClasses } from "../checks/define-check.ts";
import { facets } from "../method/facets.ts";
import { levels } from "../scoring/formula.ts";
import { byId, define } from "./endpoint.ts";
import { captureSummary, id } from "./schemas.ts";

const side = z.object({
  score: z.number().nullable(),
  /** Pages that were judged on it. */
  pages: z.int(),
  worst: z.object({ captureId: id, url: z.string(), score: z.number() }).nullable(),
});
const levelled = side.extend({ level: z.enum(levels).nullable() });
const pair = z.object({
  ours: levelled,
  theirs: levelled,
  gap: z.number().nullable(),
  standing: z.enum(["ahead", "behind", "tie", "unknown"]),
});
const checkPair = z.object({
  id: z.string(),
  facet: z.enum(facets),
  class: z.enum(checkClasses),
  weight: z.int(),
  ours: side,
  theirs: side,
  passedBy: z.enum(["both", "ours", "theirs", "neither", "unknown"]),
  worth: z.number(),
});

/** Two sites facet by facet and check by check: what they have that we lack, and the reverse. */
export const comparison = z.object({
  page: pair,
  facets: z.array(pair.extend({ facet: z.enum(facets) })),
  checks: z.array(checkPair),
  theyHave: z.array(checkPair),
  weHave: z.array(checkPair),
  unlike: z.boolean(),
  /** The latest captures of both, for their screenshots. */
  ours: z.array(captureSummary),
  theirs: z.array(captureSummary),
});
export type Comparison = z.infer<typeof comparison>;

export const comparisonEndpoints = define({
  compareSites: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/comparison",
    summary: "Two sites side by side, as a whole or on one touchpoint.",
    params: byId,
    query: z.object({ ours: id, theirs: id, touchpointId: id.optional() }),
    response: comparison,
  },
});
