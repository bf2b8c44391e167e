import { setImmediate as breathe } from "node:timers/promises";
import { and, asc, inArray, isNull } from "drizzle-orm";
import type { Action, Site, Touchpoint } from "../../shared/api/schemas.ts";
import { type AuditSources, type MergedAudit, mergeAudit } from "../../shared/audit/merge-audit.ts";
import { absences, actions, ratings, sites, touchpoints, waivers } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { groundOf } from "./ground-of.ts";
import { latestCaptures } from "./latest-captures.ts";
import type { StoredCapture } from "./latest-of-pages.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { presentAction, presentSite, presentTouchpoint, presentWaiver } from "./present.ts";
import { toJudgedPages } from "./to-judged-pages.ts";

/** Everything in an audit, and what it merges into. */
export interface LoadedAudit {
  sites: Site[];
  touchpoints: Touchpoint[];
  actions: Action[];
  /** The latest capture of each page and site, of live sites or of none yet, newest first. */
  latest: StoredCapture[];
  /** What the merge was made of. */
  sources: AuditSources & Pick<LoadedAudit, "sites" | "touchpoints">;
  merged: MergedAudit;
}

/**
 * Loads several audits by a fixed number of queries, however many there are; snapshots and whole scorecards stay where they are.
 * A database in a file answers at once, so between reading and merging others are given their turn.
 */
export async function loadAudits(
  scope: WorkspaceScope,
  auditIds: readonly string[],
): Promise<Map<string, LoadedAudit>> {
  const ids = [...auditIds];
  const [siteRows, touchpointRows, captureRows, ratingRows, absenceRows, actionRows, waiverRows] =
    await Promise.all([
      scope.find(sites, {
        where: and(inArray(sites.auditId, ids), isNull(sites.deletedAt)),
        orderBy: [asc(sites.position), asc(sites.id)],
      }),
      scope.find(touchpoints, {
        where: and(inArray(touchpoints.auditId, ids), isNull(touchpoints.deletedAt)),
        orderBy: [asc(touchpoints.position), asc(touchpoints.id)],
      }),
      latestCaptures(scope, ids),
      scope.find(ratings, { where: inArray(ratings.auditId, ids) }),
      scope.find(absences, { where: inArray(absences.auditId, ids) }),
      scope.find(actions, {
        where: and(inArray(actions.auditId, ids), isNull(actions.deletedAt)),
        orderBy: [asc(actions.createdAt), asc(actions.id)],
      }),
      scope.find(waivers, { where: and(inArray(waivers.auditId, ids), isNull(waivers.deletedAt)) }),
    ]);
  const liveSites = new Set(siteRows.map(({ id }) => id));
  const shown = captureRows.filter((capture) => capture.siteId === null || liveSites.has(capture.siteId));
  await breathe();
  const verdicts = await loadVerdicts(scope, shown);
  const of = <Row extends { auditId: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, ({ auditId }) => auditId);
  const [sitesOf, touchpointsOf, latestOf, ratingsOf, absencesOf, actionsOf, waiversOf] = [
    of(siteRows),
    of(touchpointRows),
    of(shown),
    of(ratingRows),
    of(absenceRows),
    of(actionRows),
    of(waiverRows),
  ] as const;
  const loaded = new Map<string, LoadedAudit>();
  for (const id of ids) {
    await breathe();
    loaded.set(id, loadedOf(id));
  }
  return loaded;

  function loadedOf(id: string): LoadedAudit {
    const auditSites = (sitesOf.get(id) ?? []).map(presentSite);
    const auditTouchpoints = (touchpointsOf.get(id) ?? []).map(presentTouchpoint);
    const auditLatest = latestOf.get(id) ?? [];
    const sources = {
      sites: auditSites,
      touchpoints: auditTouchpoints,
      pages: toJudgedPages(auditLatest, verdicts, auditTouchpoints),
      ratings: ratingsOf.get(id) ?? [],
      absences: absencesOf.get(id) ?? [],
      waivers: (waiversOf.get(id) ?? []).map(presentWaiver),
      groundOf,
    };
    return {
      sites: auditSites,
      touchpoints: auditTouchpoints,
      actions: (actionsOf.get(id) ?? []).map(presentAction),
      latest: auditLatest,
      sources,
      merged: mergeAudit(sources),
    };
  }
}
