import type { Caller, ShareVisitor } from "../auth/caller.ts";
import { nameOf } from "../auth/name-of.ts";
import { watchAudit } from "../live/watch-audit.ts";
import { Problem } from "../problem.ts";
import { createShare } from "../shares/create-share.ts";
import { listShares } from "../shares/list-shares.ts";
import { openShared } from "../shares/open-shared.ts";
import { rateShared } from "../shares/rate-shared.ts";
import { restoreShare } from "../shares/restore-share.ts";
import { revokeShare } from "../shares/revoke-share.ts";
import type { RouteContext, Routes } from "./route.ts";

export const shareRoutes = {
  listShares: async ({ bench }, { params }) => ({ items: await listShares(bench, params.id) }),
  createShare: ({ bench, caller }, { params, body }) => createShare(bench, params.id, body, nameOf(caller)),
  revokeShare: ({ bench }, { params }) => revokeShare(bench, params.id),
  restoreShare: ({ bench }, { params }) => restoreShare(bench, params.id),
  openShared: ({ bench, caller }, { query }) =>
    openShared(bench, visitorOf(caller), { isCounted: query.again !== "true" }),
  rateShared: ({ bench, caller }, { body }) => rateShared(bench, visitorOf(caller), body),
  watchShared: (context) => watch(context, visitorOf(context.caller).auditId),
  watchAudit: (context, { params }) => watch(context, params.id),
} satisfies Routes;

const watch = ({ bench, request, lines, checkRight }: RouteContext, auditId: string) =>
  watchAudit(bench, { auditId, lastEventId: request.headers.get("last-event-id"), lines, checkRight });

function visitorOf(caller: Caller): ShareVisitor {
  if (caller?.kind === "share") return caller;
  throw new Problem(
    "not-allowed",
    "This answers to share links only: give a link's token as `Authorization: Bearer tps_…`.",
  );
}
