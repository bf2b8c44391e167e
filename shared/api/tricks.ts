import * as z from "zod";
import { byId, changeOf, define, list } from "./endpoint.ts";
import { id, instant } from "./schemas.ts";

/** Something a rival does that is worth taking (S3), with the page it was seen on. */
export const trick = z.object({
  id,
  auditId: id,
  touchpointId: id.nullable(),
  siteId: id.nullable(),
  captureId: id.nullable(),
  checkId: z.string().nullable(),
  what: z.string(),
  note: z.string(),
  url: z.string().nullable(),
  hasScreenshot: z.boolean(),
  createdAt: instant,
});
export type Trick = z.infer<typeof trick>;

export const trickInput = z.object({
  touchpointId: id.nullable().default(null),
  siteId: id.nullable().default(null),
  /** The capture it was seen on: its screenshot is kept with the trick, for longer than the capture. */
  captureId: id.nullable().default(null),
  checkId: z.string().max(120).nullable().default(null),
  what: z.string().trim().min(1).max(500),
  note: z.string().trim().max(2_000).default(""),
});

export const trickEndpoints = define({
  listTricks: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/tricks",
    summary: "Tricks worth taking from rivals, newest first.",
    params: byId,
    response: list(trick),
  },
  createTrick: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/tricks",
    summary: "Keeps something a rival does, with the screenshot of the capture it was seen on.",
    params: byId,
    body: trickInput,
    response: trick,
  },
  updateTrick: {
    method: "patch",
    access: "editor",
    path: "/api/tricks/{id}",
    summary: "Changes a trick; its screenshot stays.",
    params: byId,
    body: changeOf(trickInput.omit({ captureId: true, siteId: true })),
    response: trick,
  },
  deleteTrick: {
    method: "delete",
    access: "editor",
    path: "/api/tricks/{id}",
    summary: "Puts a trick away; it can be restored.",
    params: byId,
  },
  restoreTrick: {
    method: "post",
    access: "editor",
    path: "/api/tricks/{id}/restore",
    summary: "Takes a trick back.",
    params: byId,
    response: trick,
  },
  trickScreenshot: {
    method: "get",
    access: "viewer",
    path: "/api/tricks/{id}/screenshot",
    summary: "The page that the trick was seen on.",
    params: byId,
    file: "image/*",
  },
});
