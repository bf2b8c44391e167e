import { and, desc, eq } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import { feed } from "../../shared/audit/feed.ts";
import { ratings } from "../db/tables/index.ts";
import { type CellKey, findCell } from "./find-cell.ts";
import { loadAudits } from "./load-audits.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { presentCapture, presentRating } from "./present.ts";
import { toJudgedPages } from "./to-judged-pages.ts";
import type { Workbench } from "./workbench.ts";

/** What a cell's score is made of: every capture that feeds it, newest first, and people's ratings. */
export async function getCell({ scope }: Workbench, key: CellKey): Promise<CallOutput<"getCell">> {
  const { touchpoint, site } = await findCell(scope, key);
  const { touchpointId, siteId } = key;
  const { captures, touchpoints, merged } = (await loadAudits(scope, [site.auditId])).get(site.auditId)!;
  const ofSite = captures.filter((capture) => capture.siteId === siteId);
  const [verdicts, ratingRows] = await Promise.all([
    loadVerdicts(scope, ofSite),
    scope.find(ratings, {
      where: and(eq(ratings.touchpointId, touchpointId), eq(ratings.siteId, siteId)),
      orderBy: [desc(ratings.createdAt), ratings.id],
    }),
  ]);
  const judged = toJudgedPages(ofSite, verdicts, touchpoints);
  const feeding = new Set(
    judged.filter((page) => feed(touchpoint, page) !== null).map(({ captureId }) => captureId),
  );
  const cell = merged.rows
    .find((row) => row.touchpoint.id === touchpointId)
    ?.cells.find((one) => one.siteId === siteId);
  return {
    captures: ofSite
      .filter(({ id }) => feeding.has(id))
      .map((capture) => presentCapture(capture, touchpoints)),
    ratings: ratingRows.map(presentRating),
    absent: cell?.state === "absent",
  };
}
