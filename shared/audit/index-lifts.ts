import type { Rating, Touchpoint } from "../api/schemas.ts";
import { PASS_MARK } from "../checks/outcome.ts";
import { facets } from "../method/facets.ts";
import { levelOf, MACHINE_MAX, roundScore } from "../scoring/formula.ts";
import { type GroundOf, type Lift, liftsOf } from "../scoring/lifts.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { feed } from "./feed.ts";
import type { JudgedPage } from "./judged-page.ts";
import { mergeCell } from "./merge-cell.ts";

export interface OwnSources {
  touchpoints: readonly Touchpoint[];
  /** The own site's pages, the latest capture of each. */
  pages: readonly JudgedPage[];
  ratings: readonly Pick<Rating, "touchpointId" | "score">[];
  absences: readonly { touchpointId: string; source: "person" | "sweep" }[];
}

/** What mending one check on every page that fails it would add to the own index. */
export interface IndexLift {
  checkId: string;
  /** Points of the index, unrounded hundredths. */
  index: number;
  /** The touchpoint that gains the most by it. */
  touchpointId: string;
  /** Captures of the pages that fail it, the dearest first. */
  captureIds: string[];
}

/** Each failed check by what the index gains when it is mended: every page scored again with the fix assumed, then merged again. */
export const indexLifts = (sources: OwnSources, groundOf: GroundOf): IndexLift[] =>
  dearestFirst([...eachIndexLift(sources, groundOf)]);

/** The same a check at a time, in no order, for who has other things to do between two of them; null where nothing is gained. */
export function* eachIndexLift(sources: OwnSources, groundOf: GroundOf): Generator<IndexLift | null> {
  const { touchpoints, pages, ratings, absences } = sources;
  const liftsByPage = new Map(pages.map((page) => [page, failedLifts(page, groundOf)]));
  const ratingsOf = Map.groupBy(ratings, ({ touchpointId }) => touchpointId);
  const absenceOf = new Map(absences.map(({ touchpointId, source }) => [touchpointId, source]));
  const cellOf = (touchpoint: Touchpoint, shown: readonly JudgedPage[]) =>
    mergeCell(touchpoint, {
      siteId: "",
      pages: shown,
      ratings: ratingsOf.get(touchpoint.id) ?? [],
      absence: absenceOf.get(touchpoint.id) ?? null,
    });
  const cells = touchpoints.map((touchpoint) => ({ touchpoint, merged: cellOf(touchpoint, pages) }));
  const judged = cells.filter(({ merged }) => merged.cell.state !== "unjudged");
  const weight = judged.reduce((sum, { touchpoint }) => sum + touchpoint.importance, 0);
  if (weight === 0) return;
  const checkIds = new Set([...liftsByPage.values()].flatMap((lifts) => [...lifts.keys()]));
  for (const checkId of checkIds) yield liftOf(checkId);

  function liftOf(checkId: string): IndexLift | null {
    const failing = pages
      .flatMap((page) => {
        const lift = liftsByPage.get(page)?.get(checkId);
        return lift ? [{ page, lift }] : [];
      })
      .sort((a, b) => b.lift.page - a.lift.page);
    const changed = new Map(failing.map(({ page, lift }) => [page, mended(page, lift)]));
    // What is mended stands where it stood: the pages that feed a touchpoint stay the same ones.
    const after = (fed: readonly JudgedPage[]) => fed.map((page) => changed.get(page) ?? page);
    const gains = judged
      .filter(
        ({ touchpoint, merged }) =>
          isMadeOf(touchpoint, checkId) && merged.pages.some((page) => changed.has(page)),
      )
      .map(({ touchpoint, merged }) => ({
        touchpoint,
        gain:
          ((cellOf(touchpoint, after(merged.pages)).cell.score ?? 0) - (merged.cell.score ?? 0)) *
          touchpoint.importance,
      }));
    const best = gains.reduce<(typeof gains)[number] | null>(
      (most, one) => (most === null || one.gain > most.gain ? one : most),
      null,
    );
    const index = gains.reduce((sum, { gain }) => sum + gain, 0) / weight;
    if (!best || Math.round(index * 100) <= 0) return null;
    const captureIds = failing.map(({ page }) => page.captureId);
    return { checkId, index, touchpointId: best.touchpoint.id, captureIds };
  }
}

export const dearestFirst = (lifts: readonly (IndexLift | null)[]): IndexLift[] =>
  lifts
    .filter((lift) => lift !== null)
    .sort((a, b) => b.index - a.index || b.captureIds.length - a.captureIds.length || order(a, b));

/** What mending a check on a page that feeds the touchpoint adds to what the page is worth there; null where the check is no part of it. */
export function gainAs(
  touchpoint: Pick<Touchpoint, "id" | "scoredBy">,
  page: JudgedPage,
  lift: Lift,
): number | null {
  if (!isMadeOf(touchpoint, lift.checkId)) return null;
  return roundScore((feed(touchpoint, mended(page, lift)) ?? 0) - (feed(touchpoint, page) ?? 0));
}

/** Whether a check can move the touchpoint at all. */
function isMadeOf({ scoredBy }: Pick<Touchpoint, "scoredBy">, checkId: string): boolean {
  if (scoredBy.by === "checks") return scoredBy.checks.includes(checkId);
  if (scoredBy.by === "facets") return scoredBy.facets.some((facet) => checkId.startsWith(`${facet}/`));
  return true;
}

const order = (a: IndexLift, b: IndexLift) => (a.checkId < b.checkId ? -1 : 1);

function failedLifts(page: JudgedPage, groundOf: GroundOf): Map<string, Lift> {
  const failed = new Set(page.verdict.checks.filter(({ score }) => score < PASS_MARK).map(({ id }) => id));
  return new Map(
    liftsOf(scorecardOf(page), groundOf)
      // What rests on another failed check cannot be mended before that one.
      .filter(({ checkId }) => failed.has(checkId) && !failed.has(groundOf(checkId) ?? ""))
      .map((lift) => [lift.checkId, lift]),
  );
}

/** The page as if the check had earned all its points. */
function mended(page: JudgedPage, lift: Lift): JudgedPage {
  const { verdict, score } = page;
  const facet = verdict.facets[lift.facet];
  return {
    ...page,
    score: score === null ? null : raise(score, lift.page),
    verdict: {
      ...verdict,
      facets: {
        ...verdict.facets,
        ...(facet && {
          [lift.facet]: {
            ...facet,
            score: facet.score === null ? null : raise(facet.score, lift.facetPoints),
          },
        }),
      },
      checks: verdict.checks.map((check) => (check.id === lift.checkId ? { ...check, score: 1 } : check)),
    },
  };
}

const raise = (score: number, by: number) => Math.min(MACHINE_MAX, roundScore(score + by));

/** As much of a scorecard as its verdict keeps; what was not decided earns and costs nothing. */
function scorecardOf({ verdict, kind, score, url }: JudgedPage): Scorecard {
  return {
    rubric: { version: 1, hash: "" },
    snapshotHash: "",
    context: {},
    conditions: {
      viewport: [1, 1],
      device: verdict.device,
      source: "lab",
      moment: "settled",
      transport: "network",
      consent: "none",
      signedIn: verdict.signedIn,
    },
    url,
    status: null,
    kind,
    kindConfidence: 1,
    language: "",
    score,
    level: score === null ? null : levelOf(score),
    coverage: { decided: verdict.checks.length, total: verdict.checks.length },
    weakestFacet: null,
    facets: Object.fromEntries(
      facets.flatMap((name) => {
        const facet = verdict.facets[name];
        if (!facet) return [];
        const decided = verdict.checks.filter(({ id }) => id.startsWith(`${name}/`)).length;
        const level = facet.score === null ? null : levelOf(facet.score);
        return [[name, { ...facet, level, decided, total: decided }]];
      }),
    ),
    checks: verdict.checks.map(({ id, class: kano, weight, score: earned }) => ({
      id,
      class: kano,
      weight,
      outcome: "scored" as const,
      score: earned,
      reason: null,
      evidence: [],
    })),
  };
}
