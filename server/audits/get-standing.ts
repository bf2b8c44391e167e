import type { PageStanding, StandingQuery } from "../../shared/api/standing.ts";
import { pageKeyOf } from "../../shared/audit/page-key.ts";
import { placeOnSites, touchpointsOfKind } from "../../shared/audit/place.ts";
import { standingAt } from "../../shared/audit/standing-at.ts";
import { type PageKind, pageKinds } from "../../shared/method/page-kinds.ts";
import { audits } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { loadAudits } from "./load-audits.ts";
import type { Workbench } from "./workbench.ts";

/** Where a page stands in an audit: its touchpoint beside the best rival's, and the page's latest capture. */
export async function getStanding(
  { scope }: Workbench,
  auditId: string,
  { url, kind, siteId, touchpointId }: StandingQuery,
): Promise<PageStanding> {
  await findLive(scope, audits, auditId, "audit");
  const { sources, latest } = (await loadAudits(scope, [auditId])).get(auditId)!;
  const { sites, touchpoints } = sources;
  const known: PageKind = pageKinds.find((name) => name === kind) ?? "other";
  const pageKey = pageKeyOf(url, known);
  const placed = placeOnSites(url, sites);
  const site = sites.find(({ id }) => id === siteId) ?? (placed.length === 1 ? placed[0] : undefined);
  const last = latest.find(
    (capture) => capture.pageKey === pageKey && (site === undefined || capture.siteId === site.id),
  );
  const given = touchpointId ?? last?.touchpointId;
  const touchpoint = touchpoints.find(({ id }) => id === given) ?? touchpointsOfKind(known, touchpoints)[0];
  return {
    siteId: site?.id ?? null,
    standing: touchpoint ? standingAt(sources, touchpoint) : null,
    last: last
      ? {
          id: last.id,
          capturedAt: last.capturedAt,
          score: last.score,
          level: last.level,
          snapshotHash: last.snapshotHash,
        }
      : null,
  };
}
