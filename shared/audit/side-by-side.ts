import type { CheckClass } from "../checks/define-check.ts";
import { PASS_MARK } from "../checks/outcome.ts";
import { type FacetName, facets } from "../method/facets.ts";
import { DEFAULT_SPREAD, type Level, levelOf, roundScore } from "../scoring/formula.ts";
import type { JudgedPage } from "./judged-page.ts";
import { median } from "./median.ts";

/** One side's mark: of a facet 0–9.0, of a check 0–1. */
export interface Side {
  score: number | null;
  /** Pages that were judged on it. */
  pages: number;
  /** The lowest of them; null where none was judged. */
  worst: { captureId: string; url: string; score: number } | null;
}

export interface FacetPair {
  facet: FacetName;
  ours: Side & { level: Level | null };
  theirs: Side & { level: Level | null };
  /** Ours minus theirs, in points; null while either is unknown. */
  gap: number | null;
  standing: "ahead" | "behind" | "tie" | "unknown";
}

export interface CheckPair {
  id: string;
  facet: FacetName;
  class: CheckClass;
  weight: number;
  ours: Side;
  theirs: Side;
  /**
   * Who passes it: a site does when at least half of its judged pages do. `ours` and `theirs` name the only one that does;
   * `unknown`: one of the two was not judged on it.
   */
  passedBy: "both" | "ours" | "theirs" | "neither" | "unknown";
  /** Points of weight that the one earns and the other does not: for the order. */
  worth: number;
}

export interface SideBySide {
  page: Omit<FacetPair, "facet">;
  facets: FacetPair[];
  checks: CheckPair[];
  /** What they have that we lack, the heaviest first. */
  theyHave: CheckPair[];
  /** What we have that they lack, the heaviest first. */
  weHave: CheckPair[];
  /** Their pages were read under other conditions than ours. */
  unlike: boolean;
}

/** Two sites compared facet by facet and check by check: of one touchpoint when given its pages, of the whole site when given all. */
export function sideBySide(ours: readonly JudgedPage[], theirs: readonly JudgedPage[]): SideBySide {
  const spread = Math.max(spreadOf(ours), spreadOf(theirs));
  const pair = (read: (page: JudgedPage) => number | null) =>
    pairOf(sideOf(ours, read, points), sideOf(theirs, read, points), spread);
  const facetPairs = facets
    .map((facet) => ({ facet, ...pair(({ verdict }) => verdict.facets[facet]?.score ?? null) }))
    .filter(({ ours, theirs }) => ours.score !== null || theirs.score !== null);
  const checks = checkPairs(ours, theirs);
  const heaviest = (who: CheckPair["passedBy"]) =>
    checks.filter(({ passedBy }) => passedBy === who).sort((a, b) => b.worth - a.worth || order(a, b));
  return {
    page: pair(({ score }) => score),
    facets: facetPairs,
    checks,
    theyHave: heaviest("theirs"),
    weHave: heaviest("ours"),
    unlike: isUnlike(ours, theirs),
  };
}

const points = roundScore;
const share = (value: number) => Math.round(value * 1000) / 1000;

const spreadOf = (pages: readonly JudgedPage[]) =>
  Math.max(0, ...pages.map(({ spread }) => spread ?? DEFAULT_SPREAD));

function sideOf(
  pages: readonly JudgedPage[],
  read: (page: JudgedPage) => number | null,
  round: (value: number) => number,
): Side {
  const judged = pages.flatMap((page) => {
    const score = read(page);
    return score === null ? [] : [{ captureId: page.captureId, url: page.url, score }];
  });
  const middle = median(judged.map(({ score }) => score));
  const worst = judged.reduce<(typeof judged)[number] | null>(
    (lowest, page) => (lowest === null || page.score < lowest.score ? page : lowest),
    null,
  );
  return { score: middle === null ? null : round(middle), pages: judged.length, worst };
}

const levelled = (side: Side) => ({ ...side, level: side.score === null ? null : levelOf(side.score) });

function pairOf(ours: Side, theirs: Side, spread: number): Omit<FacetPair, "facet"> {
  const gap = ours.score === null || theirs.score === null ? null : roundScore(ours.score - theirs.score);
  return { ours: levelled(ours), theirs: levelled(theirs), gap, standing: standingOf(gap, spread) };
}

/** In tenths, so that 0.3 − 0.1 is 0.2; what is closer than the spread is a tie. */
function standingOf(gap: number | null, spread: number): FacetPair["standing"] {
  if (gap === null) return "unknown";
  const tenths = Math.round(Math.abs(gap) * 10);
  if (tenths === 0 || tenths < Math.round(spread * 10)) return "tie";
  return gap > 0 ? "ahead" : "behind";
}

function checkPairs(ours: readonly JudgedPage[], theirs: readonly JudgedPage[]): CheckPair[] {
  const known = new Map(
    [...ours, ...theirs].flatMap(({ verdict }) => verdict.checks.map((check) => [check.id, check] as const)),
  );
  return [...known.values()]
    .map(({ id, class: kano, weight }): CheckPair => {
      const read = ({ verdict }: JudgedPage) =>
        verdict.checks.find((check) => check.id === id)?.score ?? null;
      const [our, their] = [sideOf(ours, read, share), sideOf(theirs, read, share)];
      return {
        id,
        // safe: a check's id is `facet/file-name`, by its type
        facet: id.slice(0, id.indexOf("/")) as FacetName,
        class: kano,
        weight,
        ours: our,
        theirs: their,
        passedBy: passedBy(passes(ours, read), passes(theirs, read)),
        worth:
          our.score === null || their.score === null ? 0 : share(weight * Math.abs(our.score - their.score)),
      };
    })
    .sort(order);
}

const order = (a: CheckPair, b: CheckPair) =>
  facets.indexOf(a.facet) - facets.indexOf(b.facet) || b.weight - a.weight || (a.id < b.id ? -1 : 1);

function passes(pages: readonly JudgedPage[], read: (page: JudgedPage) => number | null): boolean | null {
  const scores = pages.map(read).filter((score) => score !== null);
  return scores.length === 0
    ? null
    : scores.filter((score) => score >= PASS_MARK).length * 2 >= scores.length;
}

function passedBy(our: boolean | null, their: boolean | null): CheckPair["passedBy"] {
  if (our === null || their === null) return "unknown";
  if (our === their) return our ? "both" : "neither";
  return our ? "ours" : "theirs";
}

function isUnlike(ours: readonly JudgedPage[], theirs: readonly JudgedPage[]): boolean {
  const conditions = (pages: readonly JudgedPage[]) =>
    new Set(pages.map(({ verdict }) => `${verdict.device} ${verdict.signedIn}`));
  return conditions(ours).union(conditions(theirs)).size > 1;
}
