import type { Cell, Rating, Touchpoint } from "../api/schemas.ts";
import { DEFAULT_SPREAD, levelOf, roundScore } from "../scoring/formula.ts";
import { feed } from "./feed.ts";
import type { JudgedPage } from "./judged-page.ts";
import { median } from "./median.ts";

/** Raters this far apart do not agree. */
export const DISAGREEMENT = 2;

export interface CellSources {
  siteId: string;
  /** The site's pages, one capture each. */
  pages: readonly JudgedPage[];
  /** People's scores of this cell. */
  ratings: readonly Pick<Rating, "score">[];
  absence: "person" | "sweep" | null;
}

/** A cell of the matrix and the pages it is made of. */
export interface MergedCell {
  cell: Omit<Cell, "unlike">;
  pages: readonly JudgedPage[];
}

/** The median over raters, the machine being one of them; a machine that saw several pages gives their median. */
export function mergeCell(touchpoint: Pick<Touchpoint, "id" | "scoredBy">, sources: CellSources): MergedCell {
  const { siteId, ratings, absence } = sources;
  const fed = sources.pages.flatMap((page) => {
    const score = feed(touchpoint, page);
    return score === null ? [] : [{ page, score }];
  });
  const machine = machineOf(fed);
  const people = ratings.map(({ score }) => score);
  const raters = machine ? [...people, machine.score] : people;
  const isAbsent = absence === "person" || (absence === "sweep" && raters.length === 0);
  const middle = isAbsent ? null : median(raters);
  const score = middle === null ? null : roundScore(middle);
  const ratingMedian = median(people);
  const measured = sources.pages.some(({ asMeasured }) => asMeasured)
    ? mergeCell(touchpoint, { ...sources, pages: sources.pages.map((page) => page.asMeasured ?? page) }).cell
    : null;
  const isTouched = measured !== null && measured.machine?.score !== machine?.score;
  return {
    cell: {
      siteId,
      state: stateOf(isAbsent, score),
      score,
      level: score === null ? null : levelOf(score),
      ...(isTouched && { asMeasured: measured.score }),
      machine,
      ratings: ratings.length,
      ratingMedian: ratingMedian === null ? null : roundScore(ratingMedian),
      disagrees: raters.length > 1 && Math.max(...raters) - Math.min(...raters) >= DISAGREEMENT,
    },
    pages: fed.map(({ page }) => page),
  };
}

function stateOf(isAbsent: boolean, score: number | null): Cell["state"] {
  if (isAbsent) return "absent";
  return score === null ? "unjudged" : "scored";
}

function machineOf(fed: readonly { page: JudgedPage; score: number }[]): Cell["machine"] {
  const middle = median(fed.map(({ score }) => score));
  if (middle === null) return null;
  const worst = fed.reduce((lowest, candidate) => (candidate.score < lowest.score ? candidate : lowest));
  return {
    score: roundScore(middle),
    spread: Math.max(...fed.map(({ page }) => page.spread ?? DEFAULT_SPREAD)),
    pages: fed.length,
    worst: { captureId: worst.page.captureId, url: worst.page.url, score: worst.score },
    capturedAt: Math.max(...fed.map(({ page }) => page.capturedAt)),
  };
}
