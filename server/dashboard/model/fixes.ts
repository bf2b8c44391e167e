import { PASS_MARK } from "../../../shared/checks/outcome.ts";
import { type Lift, liftsOf } from "../../../shared/scoring/lifts.ts";
import type { Scorecard } from "../../../shared/scoring/scorecard.ts";
import type { CheckText } from "./check-text.ts";

/** What mending each failed check would add to the page, the dearest first. */
export function topFixes(scorecard: Scorecard, texts: ReadonlyMap<string, CheckText>): Lift[] {
  const failed = new Set(
    scorecard.checks.filter(({ score }) => score !== null && score < PASS_MARK).map(({ id }) => id),
  );
  return liftsOf(scorecard, (id) => texts.get(id)?.restsOn).filter(({ checkId }) => failed.has(checkId));
}
