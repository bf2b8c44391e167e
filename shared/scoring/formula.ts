import type { CheckClass } from "../checks/define-check.ts";
import { isFail, type Outcome } from "../checks/outcome.ts";

/** Points a facet can earn by class. The machine stops at their sum: the tenth point is a person's. */
export const CLASS_POINTS = { hygiene: 5, performance: 3, delight: 1 } as const satisfies Record<CheckClass, number>;
/** Earned delight weight that earns the whole delight point. */
export const DELIGHT_ENOUGH = 3;
/** Delight counts only above this share of hygiene. */
export const DELIGHT_FROM_HYGIENE = 0.9;
/** A failed hygiene check of this weight caps its facet. */
export const HYGIENE_CAPS: Readonly<Record<number, number>> = { 5: 3.9, 4: 6 };
/** Fewer decided checks than this make no score. */
export const DECIDED_MIN = 3;
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
  const decided = judged.filter((check): check is JudgedCheck & { outcome: { kind: "scored"; score: number } } => check.outcome.kind === "scored");
  if (decided.length < DECIDED_MIN) return null;
  const weightOf = (name: CheckClass) => decided.reduce((sum, check) => sum + (check.class === name ? check.weight : 0), 0);
  const earned = (name: CheckClass) =>
    decided.reduce((sum, check) => sum + (check.class === name ? check.weight * check.outcome.score : 0), 0);
  const hygieneWeight = weightOf("hygiene");
  const performanceWeight = weightOf("performance");
  if (hygieneWeight + performanceWeight === 0) return null;
  const hygiene = hygieneWeight > 0 ? earned("hygiene") / hygieneWeight : earned("performance") / performanceWeight;
  const performance = performanceWeight > 0 ? earned("performance") / performanceWeight : hygiene;
  const delight = hygiene >= DELIGHT_FROM_HYGIENE ? Math.min(1, earned("delight") / DELIGHT_ENOUGH) : 0;
  const raw = CLASS_POINTS.hygiene * hygiene + CLASS_POINTS.performance * performance + CLASS_POINTS.delight * delight;
  const cap = decided.reduce(
    (lowest, check) =>
      check.class === "hygiene" && isFail(check.outcome) ? Math.min(lowest, HYGIENE_CAPS[check.weight] ?? MACHINE_MAX) : lowest,
    MACHINE_MAX,
  );
  return roundScore(Math.min(raw, cap));
}

export interface WeighedFacet {
  weight: number;
  isPrimary: boolean;
  score: number | null;
}

/** Weighted mean of the facets that have a score, 0–9.0 rounded to a tenth; null when none has. */
export function scorePage(facets: readonly WeighedFacet[]): number | null {
  const judged = facets.filter((facet): facet is WeighedFacet & { score: number } => facet.score !== null && facet.weight > 0);
  const weight = judged.reduce((sum, facet) => sum + facet.weight, 0);
  if (weight === 0) return null;
  const mean = judged.reduce((sum, facet) => sum + facet.weight * facet.score, 0) / weight;
  const isCapped = judged.some((facet) => facet.isPrimary && facet.score < LEVEL_NEUTRAL_FROM);
  return roundScore(Math.min(mean, isCapped ? PRIMARY_NEGATIVE_CAP : MACHINE_MAX));
}
