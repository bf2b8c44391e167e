import type { CheckClass } from "../checks/define-check.ts";
import type { FacetName } from "../method/facets.ts";
import type { PageKind } from "../method/page-kinds.ts";
import type { Scorecard } from "../scoring/scorecard.ts";

/** What the merge reads of a scorecard: small enough to load for every page of an audit. */
export interface Verdict {
  facets: Partial<Record<FacetName, { score: number | null; weight: number }>>;
  /** Checks that were decided. */
  checks: { id: string; class: CheckClass; weight: number; score: number }[];
  device: Scorecard["conditions"]["device"];
  signedIn: boolean;
}

/** The latest capture of one page. */
export interface JudgedPage {
  captureId: string;
  siteId: string;
  /** The touchpoint a person put it on; null leaves it to the page kind. */
  touchpointId: string | null;
  url: string;
  kind: PageKind;
  score: number | null;
  capturedAt: number;
  verdict: Verdict;
  /** Half the range of repeated scores of the page; the method's default where nothing was repeated. */
  spread?: number;
  /** The same page with nothing waived, where a waiver touches it. */
  asMeasured?: JudgedPage;
}

export function verdictOf(scorecard: Scorecard): Verdict {
  return {
    facets: Object.fromEntries(
      Object.entries(scorecard.facets).map(([name, { score, weight }]) => [name, { score, weight }]),
    ),
    checks: scorecard.checks.flatMap(({ id, class: kano, weight, score }) =>
      score === null ? [] : [{ id, class: kano, weight, score }],
    ),
    device: scorecard.conditions.device,
    signedIn: scorecard.conditions.signedIn,
  };
}
