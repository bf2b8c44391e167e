import * as z from "zod";
import { raterRoles } from "../method/axes.ts";
import { byId, define, list, shareKinds } from "./endpoint.ts";
import { auditView, id, instant, name, rating, ratingInput, row, site, touchpoint } from "./schemas.ts";

const DAY_MAX = 365;

export const shareInput = z.object({
  kind: z.enum(shareKinds),
  /** For whom the link is, so that it can be told from others and revoked. */
  name,
  /** Days that it opens for. */
  days: z.int().min(1).max(DAY_MAX).default(30),
});

export const share = z.object({
  id,
  auditId: id,
  kind: z.enum(shareKinds),
  name: z.string(),
  createdBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
  opens: z.int(),
  openedAt: instant.nullable(),
});
export type Share = z.infer<typeof share>;

/** What every link shows of its audit. */
const sharedHead = z.object({
  name: z.string(),
  language: z.string(),
  updatedAt: instant,
  /** When the link stops opening. */
  expiresAt: instant,
});

/** The matrix to read, without what the team keeps to itself: who answers for a touchpoint, its standard and metric. */
const sharedReport = z.object({
  kind: z.literal("report"),
  audit: sharedHead,
  sites: auditView.shape.sites,
  rows: z.array(row),
  weakest: auditView.shape.weakest,
  lastCaptureAt: instant.nullable(),
});
export type SharedReport = z.infer<typeof sharedReport>;

/** What can be rated; how it was rated so far is not shown, so that nobody rates by others. */
const sharedRating = z.object({
  kind: z.literal("rating"),
  audit: sharedHead,
  sites: z.array(site.pick({ id: true, name: true, homeUrl: true, isOwn: true, position: true })),
  touchpoints: z.array(touchpoint.pick({ id: true, name: true, catalogueKey: true, stages: true })),
});
export type SharedRating = z.infer<typeof sharedRating>;

export const sharedView = z.discriminatedUnion("kind", [sharedReport, sharedRating]);
export type SharedView = z.infer<typeof sharedView>;

/** Those who rate by a link are somebody else by definition. */
export const visitorRoles = raterRoles.filter((role) => role !== "self");

/** Something in the audit was changed; `updatedAt` is what a reading of it then says. */
export const auditChange = z.object({ updatedAt: instant });
export type AuditChange = z.infer<typeof auditChange>;

export const shareEndpoints = define({
  listShares: {
    method: "get",
    access: "editor",
    path: "/api/audits/{id}/shares",
    summary: "An audit's share links, newest first; those that were revoked are left out.",
    params: byId,
    response: list(share),
  },
  createShare: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/shares",
    summary: "Makes a link to one audit, to read it or to rate it. The answer holds its token, this once.",
    params: byId,
    body: shareInput,
    response: share.extend({ token: z.string() }),
  },
  revokeShare: {
    method: "delete",
    access: "editor",
    path: "/api/shares/{id}",
    summary: "Closes a link at once, for those too who have it open; it can be restored.",
    params: byId,
  },
  restoreShare: {
    method: "post",
    access: "editor",
    path: "/api/shares/{id}/restore",
    summary: "Opens a revoked link again, until it expires.",
    params: byId,
    response: share,
  },
  openShared: {
    method: "get",
    access: "viewer",
    share: ["report", "rating"],
    limit: "share",
    path: "/api/shared",
    summary:
      "What a share link opens. Give the link's token as `Authorization: Bearer`. `again` is not counted as an opening.",
    query: z.object({ again: z.enum(["true", "false"]).optional() }),
    response: sharedView,
  },
  rateShared: {
    method: "post",
    access: "rater",
    share: ["rating"],
    limit: "share",
    path: "/api/shared/ratings",
    summary: "Rates one touchpoint of one site by a share link; the same name and role may correct theirs.",
    body: ratingInput.and(
      z.object({
        touchpointId: id,
        siteId: id,
        role: z.enum(visitorRoles),
        raterName: z.string().trim().normalize().min(1, "Say who you are.").max(120),
      }),
    ),
    response: rating,
  },
  watchShared: {
    method: "get",
    access: "viewer",
    share: ["report", "rating"],
    limit: "share",
    path: "/api/shared/events",
    summary: "Tells of every change of the shared audit as it happens, and of the link's end.",
    events: auditChange,
  },
  watchAudit: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/events",
    summary:
      "Tells of every change of an audit as it happens (server-sent events). `Last-Event-ID` continues after a break.",
    params: byId,
    events: auditChange,
  },
});
