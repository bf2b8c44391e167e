import { and, desc, eq, isNull } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import { feed } from "../../shared/audit/feed.ts";
import { mergeCell } from "../../shared/audit/merge-cell.ts";
import { absences, captures, ratings, touchpoints } from "../db/tables/index.ts";
import { type CellKey, findCell } from "./find-cell.ts";
import { latestOfPages } from "./latest-of-pages.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { presentCapture, presentRating } from "./present.ts";
import { toJudgedPages } from "./to-judged-pages.ts";
import type { Workbench } from "./workbench.ts";

/** What a cell's score is made of: every capture that feeds it, newest first, and people's ratings. */
export async function getCell({ scope }: Workbench, key: CellKey): Promise<CallOutput<"getCell">> {
  const { touchpoint, site } = await findCell(scope, key);
  const { touchpointId, siteId } = key;
  const [register, captureRows, ratingRows, absence] = await Promise.all([
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, site.auditId), isNull(touchpoints.deletedAt)),
      orderBy: [touchpoints.position],
    }),
    scope.find(captures, {
      where: and(eq(captures.auditId, site.auditId), eq(captures.siteId, siteId), isNull(captures.deletedAt)),
      orderBy: [desc(captures.capturedAt), captures.id],
    }),
    scope.find(ratings, {
      where: and(eq(ratings.touchpointId, touchpointId), eq(ratings.siteId, siteId)),
      orderBy: [desc(ratings.createdAt), ratings.id],
    }),
    scope.first(absences, {
      where: and(eq(absences.touchpointId, touchpointId), eq(absences.siteId, siteId)),
    }),
  ]);
  const verdicts = await loadVerdicts(scope, captureRows);
  const judged = toJudgedPages(captureRows, verdicts, register);
  const feeding = new Set(
    judged.filter((page) => feed(touchpoint, page) !== null).map(({ captureId }) => captureId),
  );
  const latest = new Set(latestOfPages(captureRows).map(({ id }) => id));
  const { cell } = mergeCell(touchpoint, {
    siteId,
    pages: judged.filter(({ captureId }) => latest.has(captureId)),
    ratings: ratingRows,
    absence: absence?.source ?? null,
  });
  return {
    captures: captureRows
      .filter(({ id }) => feeding.has(id))
      .map((capture) => presentCapture(capture, register)),
    ratings: ratingRows.map(presentRating),
    absent: cell.state === "absent",
  };
}
