import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Touchpoint } from "../../shared/api/schemas.ts";
import { feed } from "../../shared/audit/feed.ts";
import type { JudgedPage } from "../../shared/audit/judged-page.ts";
import { type CheckReading, settleAction } from "../../shared/audit/settle-action.ts";
import { PASS_MARK } from "../../shared/checks/outcome.ts";
import type { ActionRow } from "../db/tables/actions.ts";
import { actions, sites, touchpoints } from "../db/tables/index.ts";
import { latestCaptures } from "./latest-captures.ts";
import type { StoredCapture } from "./latest-of-pages.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { presentTouchpoint } from "./present.ts";
import { toJudgedPages } from "./to-judged-pages.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

type StoredAction = Omit<ActionRow, "workspaceId">;

/**
 * Closes and reopens the actions of an audit that were opened from a check, by what the latest captures of the own site say.
 * Called after anything that gives the own site another latest capture.
 */
export async function settleActions(bench: Workbench, auditId: string): Promise<void> {
  const { scope, now } = bench;
  const open = await scope.find(actions, {
    where: and(eq(actions.auditId, auditId), isNotNull(actions.checkId), isNull(actions.deletedAt)),
  });
  if (open.length === 0) return;
  const own = await scope.find(sites, {
    where: and(eq(sites.auditId, auditId), eq(sites.isOwn, true), isNull(sites.deletedAt)),
    columns: ["id"],
  });
  const [register, rows] = await Promise.all([
    scope.find(touchpoints, { where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)) }),
    latestCaptures(scope, [auditId]),
  ]);
  const ownIds = new Set(own.map(({ id }) => id));
  const latest = rows.filter(({ siteId }) => siteId !== null && ownIds.has(siteId));
  const pages = toJudgedPages(latest, await loadVerdicts(scope, latest), register);
  const places = new Map(register.map((row) => [row.id, presentTouchpoint(row)]));
  const changes = open.flatMap((action) => {
    const settled = settleAction(action, readingsOf(action, pages, latest, places));
    if (!settled) return [];
    const columns =
      settled.state === "done"
        ? {
            state: "done" as const,
            closedAt: now(),
            proofId: settled.captureId,
            provedAt: settled.capturedAt,
            relapseId: null,
          }
        : {
            state: "open" as const,
            step: "todo" as const,
            closedAt: null,
            proofId: null,
            provedAt: null,
            relapseId: settled.captureId,
          };
    return [scope.update(actions, columns, eq(actions.id, action.id))];
  });
  if (changes.length > 0) await scope.write(...changes, touchAudit(bench, auditId));
}

/** How the pages that the action is about stand on its check; a page on which it was not decided says nothing. */
function readingsOf(
  { checkId, touchpointId, pageKey }: StoredAction,
  pages: readonly JudgedPage[],
  latest: readonly StoredCapture[],
  places: ReadonlyMap<string, Touchpoint>,
): CheckReading[] {
  const touchpoint = touchpointId === null ? undefined : places.get(touchpointId);
  const keyOf = new Map(latest.map((capture) => [capture.id, capture.pageKey]));
  const isMeant = (page: JudgedPage) => {
    if (pageKey !== null) return keyOf.get(page.captureId) === pageKey;
    return touchpoint === undefined || feed(touchpoint, page) !== null;
  };
  return pages.filter(isMeant).flatMap(({ captureId, capturedAt, verdict }) => {
    const check = verdict.checks.find(({ id }) => id === checkId);
    return check ? [{ captureId, capturedAt, passes: check.score >= PASS_MARK }] : [];
  });
}
