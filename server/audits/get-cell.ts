import { setImmediate as breathe } from "node:timers/promises";
import { and, desc, eq } from "drizzle-orm";
import type { CallOutput } from "../../shared/api/client.ts";
import { type CaptureSummary, replacedRating } from "../../shared/api/schemas.ts";
import { feed } from "../../shared/audit/feed.ts";
import { edits, ratings } from "../db/tables/index.ts";
import { type CellKey, findCell } from "./find-cell.ts";
import { loadAudits } from "./load-audits.ts";
import { loadVerdicts } from "./load-verdicts.ts";
import { presentCapture, presentRating } from "./present.ts";
import { replacedIn } from "./rate-cell.ts";
import { siteCaptures } from "./site-captures.ts";
import { createSlices } from "./slices.ts";
import { toJudgedPages } from "./to-judged-pages.ts";
import type { Workbench } from "./workbench.ts";

const REPLACED_SHOWN = 20;

/** What a cell's score is made of: every capture that feeds it, newest first, and people's ratings. */
export async function getCell({ scope }: Workbench, key: CellKey): Promise<CallOutput<"getCell">> {
  const { touchpoint, site } = await findCell(scope, key);
  const { touchpointId, siteId } = key;
  const { touchpoints, merged } = (await loadAudits(scope, [site.auditId])).get(site.auditId)!;
  const ofSite = await siteCaptures(scope, site.auditId, siteId);
  await breathe();
  const verdicts = await loadVerdicts(scope, ofSite);
  await breathe();
  const ratingRows = await scope.find(ratings, {
    where: and(eq(ratings.touchpointId, touchpointId), eq(ratings.siteId, siteId)),
    orderBy: [desc(ratings.createdAt), ratings.id],
  });
  const editRows = await scope.find(edits, {
    where: and(eq(edits.touchpointId, touchpointId), eq(edits.field, replacedIn(siteId))),
    orderBy: [desc(edits.createdAt), edits.id],
    limit: REPLACED_SHOWN,
  });
  await breathe();
  const slices = createSlices();
  const feeding = new Set<string>();
  for (const page of toJudgedPages(ofSite, verdicts, touchpoints)) {
    if (feed(touchpoint, page) !== null) feeding.add(page.captureId);
    await slices.give();
  }
  const cell = merged.rows
    .find((row) => row.touchpoint.id === touchpointId)
    ?.cells.find((one) => one.siteId === siteId);
  const captures: CaptureSummary[] = [];
  for (const capture of ofSite) {
    if (feeding.has(capture.id)) captures.push(presentCapture(capture, touchpoints));
    await slices.give();
  }
  return {
    captures,
    ratings: ratingRows.map(presentRating),
    replaced: editRows.map(({ before }) => replacedRating.parse(before)),
    absent: cell?.state === "absent",
  };
}
