import type { AuditView, Rating, Site, Touchpoint } from "../api/schemas.ts";
import { findLacks } from "./find-lacks.ts";
import type { JudgedPage } from "./judged-page.ts";
import { mergeCell } from "./merge-cell.ts";
import { mergeRow } from "./merge-row.ts";
import { siteIndex } from "./site-index.ts";
import { weakestTouchpoint } from "./weakest-touchpoint.ts";

export interface AuditSources {
  sites: readonly Site[];
  touchpoints: readonly Touchpoint[];
  /** The latest capture of each page. */
  pages: readonly JudgedPage[];
  ratings: readonly Pick<Rating, "touchpointId" | "siteId" | "score">[];
  absences: readonly { touchpointId: string; siteId: string; source: "person" | "sweep" }[];
}

export type MergedAudit = Pick<AuditView, "sites" | "rows" | "weakest" | "lacks">;

const cellKey = (touchpointId: string, siteId: string) => `${touchpointId} ${siteId}`;

/** Captures and ratings of all sites combined into the matrix, its findings and each site's index. */
export function mergeAudit({ sites, touchpoints, pages, ratings, absences }: AuditSources): MergedAudit {
  const ownSiteId = sites.find(({ isOwn }) => isOwn)?.id ?? null;
  const pagesOf = Map.groupBy(pages, ({ siteId }) => siteId);
  const ratingsOf = Map.groupBy(ratings, ({ touchpointId, siteId }) => cellKey(touchpointId, siteId));
  const absenceOf = new Map(
    absences.map(({ touchpointId, siteId, source }) => [cellKey(touchpointId, siteId), source]),
  );
  const mergedRows = touchpoints.map((touchpoint) => {
    const merged = sites.map(({ id: siteId }) => {
      const key = cellKey(touchpoint.id, siteId);
      return mergeCell(touchpoint, {
        siteId,
        pages: pagesOf.get(siteId) ?? [],
        ratings: ratingsOf.get(key) ?? [],
        absence: absenceOf.get(key) ?? null,
      });
    });
    return { row: mergeRow(touchpoint, merged, ownSiteId), merged };
  });
  const rows = mergedRows.map(({ row }) => row);
  return {
    sites: sites.map((site) => ({ ...site, ...siteIndex(rows, site.id) })),
    rows,
    weakest: weakestTouchpoint(rows, ownSiteId),
    lacks: findLacks(mergedRows, ownSiteId),
  };
}
