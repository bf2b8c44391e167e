import * as z from "zod";
import { checkClasses } from "../checks/define-check.ts";
import { pageContext } from "../facts/page-context.ts";
import { facets } from "../method/facets.ts";
import { pageKinds } from "../method/page-kinds.ts";
import { conditions } from "../snapshot/conditions.ts";
import { levels } from "./formula.ts";

const score = z.number().min(0).max(9).nullable();
const level = z.enum(levels).nullable();

export const rubricStamp = z.object({ version: z.int().positive(), hash: z.string() });
export type RubricStamp = z.infer<typeof rubricStamp>;

export const evidence = z.object({
  path: z.string().optional(),
  text: z.string().optional(),
  note: z.string().optional(),
});

export const checkResult = z.object({
  id: z.string(),
  class: z.enum(checkClasses),
  weight: z.int().min(1).max(5),
  outcome: z.enum(["scored", "not-applicable", "cannot-tell", "broken"]),
  score: z.number().min(0).max(1).nullable(),
  /** Why it could not be told or what broke; null otherwise. */
  reason: z.string().nullable(),
  evidence: z.array(evidence),
});
export type CheckResult = z.infer<typeof checkResult>;

export const facetResult = z.object({ score, level, decided: z.int(), total: z.int(), weight: z.number() });
export type FacetResult = z.infer<typeof facetResult>;

/** Whether unlike circumstances could explain a difference between two scorecards. */
export const scorecardConditions = conditions.extend({
  /** A consent dialogue stood over the page. */
  consent: z.enum(["shown", "none"]),
  signedIn: z.boolean(),
});

/** What a page is worth: a function of snapshot, rubric and context, the same bytes wherever it is computed. */
export const scorecard = z.object({
  rubric: rubricStamp,
  snapshotHash: z.string(),
  context: pageContext,
  conditions: scorecardConditions,
  url: z.string(),
  status: z.int().nullable(),
  kind: z.enum(pageKinds),
  /** 0 to 1; 1 when a person said so. */
  kindConfidence: z.number(),
  language: z.string(),
  score,
  level,
  coverage: z.object({ decided: z.int(), total: z.int() }),
  weakestFacet: z.enum(facets).nullable(),
  facets: z.partialRecord(z.enum(facets), facetResult),
  checks: z.array(checkResult),
});
export type Scorecard = z.infer<typeof scorecard>;
