import type { Row } from "../../../shared/api/schemas.ts";
import { cellOf } from "./matrix-rows.ts";

export interface IndexPart {
  row: Row;
  score: number;
  /** Share of all the judged importance, 0 to 1. */
  share: number;
}

/** What a site's index is made of, heaviest first: an absent touchpoint counts 0, an unjudged one counts nothing. */
export function indexParts(rows: readonly Row[], siteId: string): IndexPart[] {
  const judged = rows.flatMap((row) => {
    const cell = cellOf(row, siteId);
    return cell && cell.state !== "unjudged" ? [{ row, score: cell.score ?? 0 }] : [];
  });
  const total = judged.reduce((sum, { row }) => sum + row.touchpoint.importance, 0);
  return judged
    .map((part) => ({ ...part, share: part.row.touchpoint.importance / total }))
    .sort((a, b) => b.share - a.share || a.score - b.score);
}
