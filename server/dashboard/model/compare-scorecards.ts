import { PASS_MARK } from "../../../shared/checks/outcome.ts";
import { type FacetName, facets } from "../../../shared/method/facets.ts";
import type { Scorecard } from "../../../shared/scoring/scorecard.ts";

export interface CheckMove {
  id: string;
  before: number | null;
  after: number | null;
}

export interface ScorecardChange {
  facets: { name: FacetName; before: number | null; after: number | null }[];
  /** Failed before and passes now. */
  mended: CheckMove[];
  /** Passed before and fails now. */
  broken: CheckMove[];
  /** Moved without turning, or came or went. */
  moved: CheckMove[];
  /** Scored by different rubrics, read under other conditions. */
  otherRubric: boolean;
  unlike: boolean;
}

type Compared = Pick<Scorecard, "facets" | "checks" | "rubric" | "conditions">;

/** What changed on a page between two captures of it, the heaviest check first. */
export function compareScorecards(before: Compared, after: Compared): ScorecardChange {
  const known = new Map(before.checks.map(({ id, score }) => [id, score]));
  const moves = [...after.checks]
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, score }): CheckMove => ({ id, before: known.get(id) ?? null, after: score }))
    .filter((move) => move.before !== move.after);
  const passes = (score: number | null) => (score === null ? null : score >= PASS_MARK);
  const turned = (to: boolean) =>
    moves.filter((move) => passes(move.before) === !to && passes(move.after) === to);
  const [mended, broken] = [turned(true), turned(false)];
  return {
    facets: facets.flatMap((name) => {
      const [was, is] = [before.facets[name], after.facets[name]];
      return was || is ? [{ name, before: was?.score ?? null, after: is?.score ?? null }] : [];
    }),
    mended,
    broken,
    moved: moves.filter((move) => !mended.includes(move) && !broken.includes(move)),
    otherRubric: before.rubric.hash !== after.rubric.hash,
    unlike:
      before.conditions.device !== after.conditions.device ||
      before.conditions.signedIn !== after.conditions.signedIn,
  };
}
