import type { AuditView, Row } from "../api/schemas.ts";
import { levelOf } from "../scoring/formula.ts";

/** The own site's weakest scored touchpoint, the most important first among equals, then the register's order. */
export function weakestTouchpoint(rows: readonly Row[], ownSiteId: string | null): AuditView["weakest"] {
  let weakest: { touchpointId: string; score: number; importance: number } | null = null;
  for (const { touchpoint, cells } of rows) {
    const score = cells.find(({ siteId }) => siteId === ownSiteId)?.score ?? null;
    if (score === null) continue;
    const { id, importance } = touchpoint;
    if (
      weakest === null ||
      score < weakest.score ||
      (score === weakest.score && importance > weakest.importance)
    ) {
      weakest = { touchpointId: id, score, importance };
    }
  }
  return (
    weakest && { touchpointId: weakest.touchpointId, score: weakest.score, level: levelOf(weakest.score) }
  );
}
