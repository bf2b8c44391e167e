import type { Row } from "../api/schemas.ts";
import { roundScore } from "../scoring/formula.ts";

export interface SiteIndex {
  /** Importance-weighted mean of the site's cells, 0–10; null while none is judged. */
  index: number | null;
  /** The same with nothing waived; absent where no waiver touches the site. */
  indexAsMeasured?: number | null;
  judged: number;
  of: number;
}

/** A touchpoint declared absent counts 0; one not yet judged counts nothing and shows in `judged` of `of`. */
export function siteIndex(rows: readonly Row[], siteId: string): SiteIndex {
  const cells = rows.flatMap(({ touchpoint, cells: all }) => {
    const cell = all.find((candidate) => candidate.siteId === siteId);
    return cell && cell.state !== "unjudged" ? [{ importance: touchpoint.importance, cell }] : [];
  });
  const isWaived = cells.some(({ cell }) => cell.asMeasured !== undefined);
  return {
    index: meanOf(cells.map(({ importance, cell }) => ({ importance, score: cell.score ?? 0 }))),
    ...(isWaived && {
      indexAsMeasured: meanOf(
        cells.map(({ importance, cell }) => ({ importance, score: cell.asMeasured ?? cell.score ?? 0 })),
      ),
    }),
    judged: cells.length,
    of: rows.length,
  };
}

function meanOf(judged: readonly { importance: number; score: number }[]): number | null {
  const weight = judged.reduce((sum, { importance }) => sum + importance, 0);
  if (weight === 0) return null;
  return roundScore(judged.reduce((sum, { importance, score }) => sum + importance * score, 0) / weight);
}
