import * as z from "zod";
import { byId, define, list } from "./endpoint.ts";
import { captureSummary, instant } from "./schemas.ts";

/** How long captures are kept. */
export const retentionRule = z.object({
  /** Days after which a capture that is not the latest of its page is deleted for good; null keeps all. */
  captureDays: z.int().min(1).max(3_650).nullable(),
  /** Days for which what was deleted can be taken back. */
  binDays: z.int().min(1).max(365),
});
export type RetentionRule = z.infer<typeof retentionRule>;

export const deletedCapture = captureSummary.extend({ deletedAt: instant });

export const retentionEndpoints = define({
  getRetention: {
    method: "get",
    access: "viewer",
    path: "/api/retention",
    summary: "How long the workspace keeps captures.",
    response: retentionRule,
  },
  putRetention: {
    method: "put",
    access: "owner",
    path: "/api/retention",
    summary: "Changes how long captures are kept.",
    body: retentionRule,
    response: retentionRule,
  },
  previewRetention: {
    method: "post",
    access: "owner",
    path: "/api/retention/preview",
    summary: "How many captures a rule would delete for good today; deletes nothing.",
    body: retentionRule,
    response: z.object({ captures: z.int() }),
  },
  listDeleted: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/deleted-captures",
    summary: "Captures that were deleted and can still be taken back, last first.",
    params: byId,
    response: list(deletedCapture),
  },
  purgeCapture: {
    method: "post",
    access: "editor",
    path: "/api/captures/{id}/purge",
    summary: "Deletes a deleted capture for good: snapshot, scorecards and screenshot.",
    params: byId,
  },
});
