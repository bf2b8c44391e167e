import * as z from "zod";
import { facets } from "../method/facets.ts";
import { levels } from "../scoring/formula.ts";
import { byId, define } from "./endpoint.ts";
import { id, instant, lack } from "./schemas.ts";

const points = z.number().nullable();
const level = z.enum(levels).nullable();
const standingSide = z.object({ siteId: id, name: z.string(), score: points, level });

/** The own site beside its best rival at one touchpoint. */
export const standing = z.object({
  touchpoint: z.object({ id, name: z.string() }),
  own: standingSide.nullable(),
  /** The rival with the highest score here; null while none is judged. */
  rival: standingSide.nullable(),
  /** Own minus the best rival's. */
  gap: points,
  standing: z.enum(["ahead", "behind", "tie", "unknown"]),
  /** Facets that either side was judged on, and the best of the whole audit on each. */
  facets: z.array(
    z.object({
      facet: z.enum(facets),
      own: points,
      rival: points,
      best: z.object({ siteId: id, score: z.number() }).nullable(),
    }),
  ),
  /** What rivals have here and the own site lacks, the heaviest first. */
  lacks: z.array(lack),
  /** The two were read under other conditions. */
  unlike: z.boolean(),
});
export type Standing = z.infer<typeof standing>;

/** Where a page stands in an audit, and what was known of it before. */
export const pageStanding = z.object({
  siteId: id.nullable(),
  /** null where the audit has no touchpoint that the page is. */
  standing: standing.nullable(),
  /** The page's latest capture; null where there is none. */
  last: z.object({ id, capturedAt: instant, score: points, level, snapshotHash: z.string() }).nullable(),
});
export type PageStanding = z.infer<typeof pageStanding>;

export const standingQuery = z.object({
  url: z.string().min(1).max(4_000),
  kind: z.string().max(40),
  /** Where a person said so; otherwise the address and the page kind tell. */
  siteId: id.optional(),
  touchpointId: id.optional(),
});
export type StandingQuery = z.infer<typeof standingQuery>;

export const standingEndpoints = define({
  getStanding: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/standing",
    summary: "A page's touchpoint: the own site beside its best rival, and the page's latest capture.",
    params: byId,
    query: standingQuery,
    response: pageStanding,
  },
});
