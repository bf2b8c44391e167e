import * as z from "zod";
import { byId, define, list } from "./endpoint.ts";
import { id, instant, touchpoint } from "./schemas.ts";

/** A touchpoint that was retired or merged into another; everything it holds is kept. */
export const retiredTouchpoint = touchpoint.extend({
  retiredAt: instant,
  /** The touchpoint it was merged into. */
  mergedInto: id.nullable(),
  /** What it still holds: captures put on it, and people's ratings. */
  captures: z.int(),
  ratings: z.int(),
});
export type RetiredTouchpoint = z.infer<typeof retiredTouchpoint>;

/** A field that was written over: what stood there, who wrote what instead, and when. */
export const edit = z.object({
  id,
  touchpointId: id,
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  who: z.string(),
  createdAt: instant,
});
export type Edit = z.infer<typeof edit>;

export const registerEndpoints = define({
  listRetired: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/retired",
    summary: "Touchpoints that were retired or merged, last first.",
    params: byId,
    response: list(retiredTouchpoint),
  },
  mergeTouchpoint: {
    method: "post",
    access: "editor",
    path: "/api/touchpoints/{id}/merge",
    summary: "Merges a touchpoint into another, with all it holds; restoring it takes that back.",
    params: byId,
    body: z.object({ into: id }),
    response: touchpoint,
  },
  listEdits: {
    method: "get",
    access: "viewer",
    path: "/api/touchpoints/{id}/edits",
    summary: "What was written over in a touchpoint, last first.",
    params: byId,
    response: list(edit),
  },
  restoreEdit: {
    method: "post",
    access: "editor",
    path: "/api/edits/{id}/restore",
    summary: "Puts back what stood in a field before it was written over.",
    params: byId,
    response: touchpoint,
  },
});
