import * as z from "zod";
import { wordLanguages } from "../checks/define-check.ts";
import { byId, define, list } from "./endpoint.ts";
import { id, instant } from "./schemas.ts";

/** What mending one check wherever the own site fails it would add to its index. */
export const fixLift = z.object({
  checkId: z.string(),
  /** Points of the index. */
  index: z.number(),
  /** The touchpoint that gains the most by it. */
  touchpointId: id,
  /** Captures of the pages that fail it, the dearest first. */
  captureIds: z.array(id),
});
export type FixLift = z.infer<typeof fixLift>;

/** A secret address under which a calendar program reads the plan. */
export const calendarFeed = z.object({ id, language: z.enum(wordLanguages), createdAt: instant });
export type CalendarFeed = z.infer<typeof calendarFeed>;

export const planEndpoints = define({
  listLifts: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/lifts",
    summary: "The own site's failed checks by what the index gains when they are mended.",
    params: byId,
    query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(3) }),
    response: list(fixLift),
  },
  listFeeds: {
    method: "get",
    access: "editor",
    path: "/api/audits/{id}/feeds",
    summary: "Calendar feeds of an audit's plan.",
    params: byId,
    response: list(calendarFeed),
  },
  createFeed: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/feeds",
    summary: "Makes a secret address for calendar programs; it is told this once.",
    params: byId,
    body: z.object({ language: z.enum(wordLanguages).default("en") }),
    response: calendarFeed.extend({ path: z.string() }),
  },
  deleteFeed: {
    method: "delete",
    access: "editor",
    path: "/api/feeds/{id}",
    summary: "Closes a calendar feed for good.",
    params: byId,
  },
  readFeed: {
    method: "get",
    access: "public",
    path: "/api/calendars/{token}",
    summary: "The plan as a calendar, for whoever has the secret address.",
    params: z.object({ token: z.string().min(20).max(300) }),
    file: "text/calendar",
  },
});
