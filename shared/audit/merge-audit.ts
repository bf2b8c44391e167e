import type { AuditView, Rating, Site, Touchpoint, Waiver } from "../api/schemas.ts";
import type { GroundOf } from "../scoring/lifts.ts";
import { findLacks } from "./find-lacks.ts";
import type { JudgedPage } from "./judged-page.ts";
import { type CellSources, type MergedCell, mergeCell } from "./merge-cell.ts";
import { mergeRow } from "./merge-row.ts";
import { setAsideOn } from "./set-aside.ts";
import { siteIndex } from "./site-index.ts";
import { weakestTouchpoint } from "./weakest-touchpoint.ts";

export interface AuditSources {
  sites: readonly Site[];
  touchpoints: readonly Touchpoint[];
  /** The latest capture of each page. */
  pages: readonly JudgedPage[];
  ratings: readonly Pick<Rating, "touchpointId" | "siteId" | "score">[];
  absences: readonly { touchpointId: string; siteId: string; source: "person" | "sweep" }[];
  /** Checks that are said to be wrong somewhere, and what tells which check one rests on. */
  waivers?: readonly Waiver[];
  groundOf?: GroundOf;
}

export type MergedAudit = Pick<AuditView, "sites" | "rows" | "weakest" | "lacks">;

const cellKey = (touchpointId: string, siteId: string) => `${touchpointId} ${siteId}`;

/** What a sweep found nowhere is no site's fault: its word on absence counts only where some site has the touchpoint. */
function mergeCells(touchpoint: Touchpoint, sources: readonly CellSources[]): MergedCell[] {
  const merged = sources.map((cell) => mergeCell(touchpoint, cell));
  if (merged.some(({ cell }) => cell.state === "scored")) return merged;
  return sources.map((cell) =>
    mergeCell(touchpoint, { ...cell, absence: cell.absence === "person" ? "person" : null }),
  );
}

/** Captures and ratings of all sites combined into the matrix, its findings and each site's index. */
export function mergeAudit(sources: AuditSources): MergedAudit {
  const { sites, touchpoints, ratings, absences, waivers = [], groundOf = () => undefined } = sources;
  const pages =
    waivers.length === 0 ? sources.pages : sources.pages.map((page) => setAsideOn(page, waivers, groundOf));
  const ownSiteId = sites.find(({ isOwn }) => isOwn)?.id ?? null;
  const pagesOf = Map.groupBy(pages, ({ siteId }) => siteId);
  const ratingsOf = Map.groupBy(ratings, ({ touchpointId, siteId }) => cellKey(touchpointId, siteId));
  const absenceOf = new Map(
    absences.map(({ touchpointId, siteId, source }) => [cellKey(touchpointId, siteId), source]),
  );
  const mergedRows = touchpoints.map((touchpoint) => {
    const cells = sites.map(({ id: siteId }) => {
      const key = cellKey(touchpoint.id, siteId);
      return {
        siteId,
        pages: pagesOf.get(siteId) ?? [],
        ratings: ratingsOf.get(key) ?? [],
        absence: absenceOf.get(key) ?? null,
      };
    });
    const merged = mergeCells(touchpoint, cells);
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
