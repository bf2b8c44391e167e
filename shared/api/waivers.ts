import * as z from "zod";
import { pageKinds } from "../method/page-kinds.ts";
import { byId, define, list } from "./endpoint.ts";
import { id, name, waiver } from "./schemas.ts";

const said = { checkId: z.string().min(3).max(120), who: name, why: z.string().trim().min(3).max(2_000) };

/** Where the check is wrong: on one page (of a kind), on a site, in the whole audit. */
export const waiverInput = z.discriminatedUnion("scope", [
  z.object({
    scope: z.literal("page"),
    url: z.string().min(1).max(4_000),
    kind: z.enum(pageKinds).default("other"),
    ...said,
  }),
  z.object({ scope: z.literal("site"), siteId: id, ...said }),
  z.object({ scope: z.literal("audit"), ...said }),
]);

export const waiverEndpoints = define({
  listWaivers: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/waivers",
    summary: "Checks that are said to be wrong here: by whom, and why.",
    params: byId,
    response: list(waiver),
  },
  createWaiver: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/waivers",
    summary: "Sets a check aside on a page, a site or the whole audit; the score is then shown both ways.",
    params: byId,
    body: waiverInput,
    response: waiver,
  },
  deleteWaiver: {
    method: "delete",
    access: "editor",
    path: "/api/waivers/{id}",
    summary: "Lets a check count again; it can be restored.",
    params: byId,
  },
  restoreWaiver: {
    method: "post",
    access: "editor",
    path: "/api/waivers/{id}/restore",
    summary: "Takes a waiver back.",
    params: byId,
    response: waiver,
  },
});
