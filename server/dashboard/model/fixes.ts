import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { gainAs } from "../../../shared/audit/index-lifts.ts";
import { type JudgedPage, verdictOf } from "../../../shared/audit/judged-page.ts";
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

export interface TouchpointFix {
  checkId: string;
  /** What mending it adds to the page's score as this touchpoint. */
  points: number;
}

/** The failed checks that a touchpoint's score is made of, by what mending each would add to that score, the dearest first. */
export function touchpointFixes(
  scorecard: Scorecard,
  texts: ReadonlyMap<string, CheckText>,
  touchpoint: Pick<Touchpoint, "id" | "scoredBy">,
): TouchpointFix[] {
  const { url, kind, score } = scorecard;
  const verdict = verdictOf(scorecard);
  // That the page feeds the touchpoint is known: its kind and place need not be asked again.
  const page: JudgedPage = {
    captureId: "",
    siteId: "",
    touchpointId: touchpoint.id,
    url,
    kind,
    score,
    capturedAt: 0,
    verdict,
  };
  return topFixes(scorecard, texts)
    .flatMap((lift) => {
      const points = gainAs(touchpoint, page, lift);
      return points === null ? [] : [{ checkId: lift.checkId, points }];
    })
    .sort((a, b) => b.points - a.points);
}
