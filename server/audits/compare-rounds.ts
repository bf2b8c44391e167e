import { setImmediate as breathe } from "node:timers/promises";
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import type { CellChange, RoundCell, RoundComparison } from "../../shared/api/rounds.ts";
import type { ScoredBy, Touchpoint } from "../../shared/api/schemas.ts";
import { cellChange, indexParts, type PageMove } from "../../shared/audit/cell-change.ts";
import { explainChange, type ScoreChange } from "../../shared/audit/explain-change.ts";
import { roundCells, siteStandings } from "../../shared/audit/round-cells.ts";
import { movesBetween } from "../../shared/audit/trend.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { type Scorecard, scorecard as scorecardSchema } from "../../shared/scoring/scorecard.ts";
import { audits, captures, rounds, scorecards } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { findLive } from "./find-live.ts";
import { gunzipJson } from "./gzip-json.ts";
import { keptCaptures } from "./kept-captures.ts";
import { type LoadedAudit, loadAudits } from "./load-audits.ts";
import { presentRound } from "./present-round.ts";
import { roundBody } from "./round-body.ts";
import type { Workbench } from "./workbench.ts";

type RoundPage = RoundCell["pages"][number];

/** What moved since a round, the last one unless named, and why. */
export async function compareRounds(
  { scope }: Workbench,
  auditId: string,
  sinceId: string | undefined,
): Promise<RoundComparison> {
  await findLive(scope, audits, auditId, "audit");
  const loaded = (await loadAudits(scope, [auditId])).get(auditId)!;
  const now = siteStandings(loaded.merged);
  const since = sinceId
    ? await findLive(scope, rounds, sinceId, "round")
    : await scope.first(rounds, {
        where: and(eq(rounds.auditId, auditId), isNull(rounds.deletedAt)),
        orderBy: [desc(rounds.closedAt), desc(rounds.id)],
      });
  if (!since || since.auditId !== auditId)
    return { since: null, now, rubric: rubric(), changes: [], sites: [] };
  const { cells: before } = roundBody.parse(await gunzipJson(since.body));
  const after = roundCells(loaded.merged, loaded.sources.pages, keptCaptures(loaded.latest));
  const changes = await changesOf(scope, loaded, before, after);
  const importanceOf = new Map(loaded.touchpoints.map(({ id, importance }) => [id, importance]));
  return {
    since: presentRound(since),
    now,
    rubric: rubric(),
    changes,
    sites: loaded.merged.sites.map(({ id: siteId }) => {
      const { improved, worsened, judged, levelsUp, levelsDown } = movesBetween(before, after, siteId);
      return {
        siteId,
        improved: improved.length,
        worsened: worsened.length,
        judged,
        levelsUp: levelsUp.length,
        levelsDown: levelsDown.length,
        parts: indexParts(
          changes.filter((change) => change.siteId === siteId),
          importanceOf,
          {
            before: since.standings.find((standing) => standing.siteId === siteId)?.index ?? null,
            after: now.find((standing) => standing.siteId === siteId)?.index ?? null,
          },
        ),
      };
    }),
  };
}

const keyOf = ({ touchpointId, siteId }: Pick<RoundCell, "touchpointId" | "siteId">) =>
  `${touchpointId} ${siteId}`;

async function changesOf(
  scope: WorkspaceScope,
  { touchpoints }: Pick<LoadedAudit, "touchpoints">,
  before: readonly RoundCell[],
  after: readonly RoundCell[],
): Promise<CellChange[]> {
  const earlier = new Map(before.map((cell) => [keyOf(cell), cell]));
  const pairs = after.flatMap((cell) => {
    const was = earlier.get(keyOf(cell));
    return was && (was.state !== "unjudged" || cell.state !== "unjudged") ? [{ was, is: cell }] : [];
  });
  const moved = pairs.filter(({ was, is }) => was.score !== is.score || was.state !== is.state);
  const explain = await explainer(scope, moved);
  const registered = new Map<string, Touchpoint>(touchpoints.map((one) => [one.id, one]));
  const changes: CellChange[] = [];
  for (const { was, is } of pairs) {
    const scoredBy: ScoredBy = registered.get(is.touchpointId)?.scoredBy ?? { by: "people" };
    const isMoved = was.score !== is.score || was.state !== is.state;
    changes.push(cellChange(was, is, scoredBy, isMoved ? await movesOf(was, is, explain) : []));
  }
  return changes;
}

type Explain = (was: RoundPage, is: RoundPage, spread: number) => Promise<ScoreChange | null>;

async function movesOf(was: RoundCell, is: RoundCell, explain: Explain): Promise<PageMove[]> {
  const spread = Math.max(was.spread, is.spread);
  const gone = was.pages.filter(({ pageKey }) => !is.pages.some((page) => page.pageKey === pageKey));
  const here: PageMove[] = [];
  for (const page of is.pages) {
    const old = was.pages.find(({ pageKey }) => pageKey === page.pageKey);
    const change = old ? await explain(old, page, spread) : null;
    here.push({ captureId: page.captureId, change });
  }
  return [...gone.map(({ captureId }) => ({ captureId, change: null })), ...here];
}

/** Explains pairs of captures out of their stored scorecards: as published then, that snapshot by the rubric of now, and now. */
async function explainer(
  scope: WorkspaceScope,
  moved: readonly { was: RoundCell; is: RoundCell }[],
): Promise<Explain> {
  const olds = moved.flatMap(({ was }) => was.pages);
  const ids = [...new Set(olds.map(({ captureId }) => captureId))];
  const rows =
    ids.length === 0
      ? []
      : await scope.find(captures, { where: inArray(captures.id, ids), columns: ["id", "scorecardHash"] });
  const current = new Map(rows.map(({ id, scorecardHash }) => [id, scorecardHash]));
  const loaded = new Map<string, Scorecard | null>();
  const load = async (captureId: string, hash: string): Promise<Scorecard | null> => {
    const key = `${captureId} ${hash}`;
    const known = loaded.get(key);
    if (known !== undefined) return known;
    await breathe();
    const row = await scope.first(scorecards, {
      where: and(eq(scorecards.captureId, captureId), eq(scorecards.hash, hash)),
      columns: ["body"],
    });
    const scorecard = row ? (scorecardSchema.safeParse(await gunzipJson(row.body)).data ?? null) : null;
    loaded.set(key, scorecard);
    return scorecard;
  };
  return async (was, is, spread) => {
    const published = await load(was.captureId, was.scorecardHash);
    const rescored = await load(was.captureId, current.get(was.captureId) ?? was.scorecardHash);
    const later = await load(is.captureId, is.scorecardHash);
    return published && rescored && later
      ? explainChange({ published, rescored }, { scorecard: later }, spread)
      : null;
  };
}
