import * as z from "zod";
import { raterRoles } from "../method/axes.ts";
import { byId, define } from "./endpoint.ts";
import { id, rating } from "./schemas.ts";

/** One rater's score in a disagreement; the machine is one of them. */
export const ratedBy = z.object({
  role: z.enum([...raterRoles, "machine"]),
  name: z.string(),
  score: z.number(),
  reason: z.string(),
});

export const ratingsView = z.object({
  ratings: z.array(rating),
  /** Pairs of raters of the same cell, and how many of them are less than two points apart. */
  agreement: z.object({ pairs: z.int(), agreeing: z.int() }),
  /** Cells whose raters are two points or more apart, the widest first: for a talk. */
  disagreements: z.array(
    z.object({ touchpointId: id, siteId: id, range: z.number(), raters: z.array(ratedBy) }),
  ),
  raters: z.array(
    z.object({
      name: z.string(),
      role: z.enum(raterRoles),
      count: z.int(),
      median: z.number(),
      /** How far above (or below) the other raters of the same cells, by the median; null where nobody else rated. */
      lean: z.number().nullable(),
      /** Gave one and the same score to everything, five times or more. */
      isFlat: z.boolean(),
    }),
  ),
});
export type RatingsView = z.infer<typeof ratingsView>;

export const ratingEndpoints = define({
  listRatings: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/ratings",
    summary: "All ratings of an audit: how far raters agree, and where they do not.",
    params: byId,
    response: ratingsView,
  },
});
