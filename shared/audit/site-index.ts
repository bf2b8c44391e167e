import type { Row } from "../api/schemas.ts";
import { roundScore } from "../scoring/formula.ts";

export interface SiteIndex {
  /** Importance-weighted mean of the site's cells, 0–10; null while none is judged. */
  index: number | null;
  judged: number;
  of: number;
}

/** A touchpoint declared absent counts 0; one not yet judged counts nothing and shows in `judged` of `of`. */
export function siteIndex(rows: readonly Row[], siteId: string): SiteIndex {
  const judged = rows.flatMap(({ touchpoint, cells }) => {
    const cell = cells.find((candidate) => candidate.siteId === siteId);
    if (!cell || cell.state === "unjudged") return [];
    return [{ importance: touchpoint.importance, score: cell.score ?? 0 }];
  });
  const weight = judged.reduce((sum, { importance }) => sum + importance, 0);
  const index =
    weight === 0
      ? null
      : roundScore(judged.reduce((sum, { importance, score }) => sum + importance * score, 0) / weight);
  return { index, judged: judged.length, of: rows.length };
}
