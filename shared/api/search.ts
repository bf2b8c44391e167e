import * as z from "zod";
import { define, list } from "./endpoint.ts";
import { id } from "./schemas.ts";

export const foundKinds = ["audit", "site", "touchpoint", "capture", "action", "trick"] as const;

export const found = z.object({
  kind: z.enum(foundKinds),
  id,
  auditId: id,
  title: z.string(),
  /** Name of the audit, or the address of a page. */
  under: z.string(),
  /** Only of an action that repeats its check's own words: which check, and which of them, so that any language can tell it. */
  told: z.object({ checkId: z.string(), words: z.enum(["title", "fix"]) }).optional(),
});
export type Found = z.infer<typeof found>;

export const searchEndpoints = define({
  search: {
    method: "get",
    access: "viewer",
    path: "/api/search",
    summary: "Audits, sites, touchpoints, captures, actions and tricks by their words.",
    query: z.object({ q: z.string().trim().min(2).max(100) }),
    response: list(found),
  },
});
