import type { CheckClass } from "../checks/define-check.ts";
import { isFail, type Outcome } from "../checks/outcome.ts";

/**
 * Points a facet can earn by class. What has every must-have and nothing else is just neutral (4.0); the machine stops at the
 * sum, because the tenth point is a person's.
 */
export const CLASS_POINTS = { hygiene: 4, performance: 4, delight: 1 } as const satisfies Record<
  CheckClass,
  number
>;
/** Earned delight weight that earns the whole delight point. */
export const DELIGHT_ENOUGH = 3;
/** Delight counts only above this share of hygiene. */
export const DELIGHT_FROM_HYGIENE = 0.9;
/** A failed hygiene check of this weight caps its facet. */
export const HYGIENE_CAPS: Readonly<Record<number, number>> = { 5: 3.9, 4: 6 };
/** Fewer decided checks than this make no score. */
export const DECIDED_MIN = 3;
/** Share of a page's score that its weakest facet decides: one weak link loses the customer (S3). */
export const WEAKEST_SHARE = 0.25;
/** A facet of less weight is no link that a customer could be lost by. */
export const WEAK_LINK_WEIGHT = 2;
/** A page whose primary facet is negative is worth no more. */
export const PRIMARY_NEGATIVE_CAP = 5.9;
export const MACHINE_MAX = 9;
export const LEVEL_NEUTRAL_FROM = 4;
export const LEVEL_WOW_FROM = 8.5;
/** Spread of a score that was measured once. */
export const DEFAULT_SPREAD = 0.2;

export const levels = ["negative", "neutral", "wow"] as const;
export type Level = (typeof levels)[number];

export const roundScore = (score: number) => Math.round(score * 10) / 10;

/** Level of a score that is already rounded as it is shown. */
export function levelOf(score: number): Level {
  if (score < LEVEL_NEUTRAL_FROM) return "negative";
  return score < LEVEL_WOW_FROM ? "neutral" : "wow";
}

export interface JudgedCheck {
  class: CheckClass;
  weight: number;
  outcome: Outcome;
}

/** Score of a facet, 0–9.0 rounded to a tenth; null when too few checks were decided. */
export function scoreFacet(judged: readonly JudgedCheck[]): number | null {
  const decided = judged.filter(
    (check): check is JudgedCheck & { outcome: { kind: "scored"; score: number } } =>
      check.outcome.kind === "scored",
  );
  if (decided.length < DECIDED_MIN) return null;
  const weightOf = (name: CheckClass) =>
    decided.reduce((sum, check) => sum + (check.class === name ? check.weight : 0), 0);
  const earned = (name: CheckClass) =>
    decided.reduce((sum, check) => sum + (check.class === name ? check.weight * check.outcome.score : 0), 0);
  const hygieneWeight = weightOf("hygiene");
  const performanceWeight = weightOf("performance");
  if (hygieneWeight + performanceWeight === 0) return null;
  const hygiene =
    hygieneWeight > 0 ? earned("hygiene") / hygieneWeight : earned("performance") / performanceWeight;
  const performance = performanceWeight > 0 ? earned("performance") / performanceWeight : hygiene;
  const delight = hygiene >= DELIGHT_FROM_HYGIENE ? Math.min(1, earned("delight") / DELIGHT_ENOUGH) : 0;
  const raw =
    CLASS_POINTS.hygiene * hygiene + CLASS_POINTS.performance * performance + CLASS_POINTS.delight * delight;
  const cap = decided.reduce(
    (lowest, check) =>
      check.class === "hygiene" && isFail(check.outcome)
        ? Math.min(lowest, HYGIENE_CAPS[check.weight] ?? MACHINE_MAX)
        : lowest,
    MACHINE_MAX,
  );
  return roundScore(Math.min(raw, cap));
}

export interface WeighedFacet {
  weight: number;
  isPrimary: boolean;
  score: number | null;
}

/** The facet that a customer is most likely lost by: the lowest score among those that weigh enough; null when none is judged. */
export function weakestOf<Facet extends WeighedFacet>(facets: readonly Facet[]): Facet | null {
  let lowest: Facet | null = null;
  for (const facet of facets) {
    if (facet.weight < WEAK_LINK_WEIGHT || facet.score === null) continue;
    if (lowest === null || facet.score < (lowest.score ?? MACHINE_MAX)) lowest = facet;
  }
  return lowest;
}

/** Weighted mean of the facets that have a score, drawn towards the weakest, 0–9.0 rounded to a tenth; null when none has. */
export function scorePage(facets: readonly WeighedFacet[]): number | null {
  const judged = facets.filter(
    (facet): facet is WeighedFacet & { score: number } => facet.score !== null && facet.weight > 0,
  );
  const weight = judged.reduce((sum, facet) => sum + facet.weight, 0);
  if (weight === 0) return null;
  const mean = judged.reduce((sum, facet) => sum + facet.weight * facet.score, 0) / weight;
  const weakest = weakestOf(judged)?.score ?? mean;
  const drawn = mean - WEAKEST_SHARE * Math.max(0, mean - weakest);
  const isCapped = judged.some((facet) => facet.isPrimary && facet.score < LEVEL_NEUTRAL_FROM);
  return roundScore(Math.min(drawn, isCapped ? PRIMARY_NEGATIVE_CAP : MACHINE_MAX));
}
