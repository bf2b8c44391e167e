import { and, asc, eq, isNull } from "drizzle-orm";
import type { Capture, CaptureSummary } from "../../shared/api/schemas.ts";
import { setAside, waivedOn } from "../../shared/audit/set-aside.ts";
import { type Scorecard, scorecard as scorecardSchema } from "../../shared/scoring/scorecard.ts";
import { captures, lighthouseRuns, scorecards, touchpoints } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import { groundOf } from "./ground-of.ts";
import { gunzipJson } from "./gzip-json.ts";
import { loadWaivers } from "./list-waivers.ts";
import { presentCapture } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** A capture with its current scorecard. */
export async function getCapture(
  { scope }: Workbench,
  id: string,
  { evenPutAway = false } = {},
): Promise<Capture> {
  const row = evenPutAway
    ? await scope.first(captures, { where: eq(captures.id, id) })
    : await findLive(scope, captures, id, "capture");
  if (!row) throw new Problem("not-found", "There is no such capture.");
  const [register, published, lighthouse] = await Promise.all([
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, row.auditId), isNull(touchpoints.deletedAt)),
      orderBy: [asc(touchpoints.position), asc(touchpoints.id)],
    }),
    row.scorecardHash === null
      ? undefined
      : scope.first(scorecards, {
          where: and(eq(scorecards.captureId, id), eq(scorecards.hash, row.scorecardHash)),
          columns: ["body"],
        }),
    scope.first(lighthouseRuns, {
      where: eq(lighthouseRuns.captureId, id),
      columns: ["categories", "fetchedAt"],
    }),
  ]);
  const scorecard = published ? scorecardSchema.parse(await gunzipJson(published.body)) : null;
  const summary = presentCapture(row, register);
  return {
    ...summary,
    scorecard,
    waived: scorecard && (await waivedOf(scope, summary, scorecard)),
    scorecardHash: row.scorecardHash,
    snapshotHash: row.snapshotHash,
    context: row.context,
    conditions: scorecard?.conditions ?? null,
    lighthouse: lighthouse ?? null,
  };
}

async function waivedOf(
  scope: WorkspaceScope,
  page: CaptureSummary,
  scorecard: Scorecard,
): Promise<Capture["waived"]> {
  const waivers = await loadWaivers(scope, page.auditId);
  const onPage = waivers.filter((waiver) => waivedOn([waiver], page).length > 0);
  const score = setAside(
    scorecard,
    onPage.map(({ checkId }) => checkId),
    groundOf,
  );
  if (!score) return null;
  const gone = new Set(score.setAside);
  return { ...score, waivers: onPage.filter(({ checkId }) => gone.has(checkId)) };
}
