import type { Touchpoint } from "../api/schemas.ts";
import { MACHINE_MAX, roundScore } from "../scoring/formula.ts";
import type { JudgedPage } from "./judged-page.ts";

type Fed = Pick<Touchpoint, "id" | "scoredBy">;

/**
 * What a page is worth as a touchpoint, 0–9.0; null when it says nothing of it. A page that a person put on one touchpoint is that
 * touchpoint's and no other's page; its facets and checks still feed the touchpoints made of those.
 */
export function feed({ id, scoredBy }: Fed, page: JudgedPage): number | null {
  const isGiven = page.touchpointId === id;
  switch (scoredBy.by) {
    case "people":
      return isGiven ? page.score : null;
    case "page":
      return isGiven || (page.touchpointId === null && scoredBy.kinds.includes(page.kind))
        ? page.score
        : null;
    case "facets": {
      if (!isGiven && scoredBy.kinds.length > 0 && !scoredBy.kinds.includes(page.kind)) return null;
      const facets = scoredBy.facets.flatMap((name) => page.verdict.facets[name] ?? []);
      return weightedMean(facets.map(({ score, weight }) => ({ value: score, weight })));
    }
    case "checks": {
      const checks = page.verdict.checks.filter(({ id: check }) => scoredBy.checks.includes(check));
      return weightedMean(checks.map(({ score, weight }) => ({ value: score * MACHINE_MAX, weight })));
    }
  }
}

function weightedMean(parts: readonly { value: number | null; weight: number }[]): number | null {
  const known = parts.filter((part): part is { value: number; weight: number } => part.value !== null);
  if (known.length === 0) return null;
  const weight = known.reduce((sum, part) => sum + part.weight, 0);
  // Facets that a profile shows without counting weigh the same among themselves.
  if (weight === 0) return roundScore(known.reduce((sum, part) => sum + part.value, 0) / known.length);
  return roundScore(known.reduce((sum, part) => sum + part.value * part.weight, 0) / weight);
}
