import { isFail, type Outcome } from "../checks/outcome.ts";
import { type FacetName, facets } from "../method/facets.ts";
import { type JudgedCheck, scoreFacet, scorePage, type WeighedFacet } from "./formula.ts";
import { profiles } from "./profiles.ts";
import type { CheckResult, Scorecard } from "./scorecard.ts";

/** What mending one check would add. */
export interface Lift {
  checkId: string;
  facet: FacetName;
  /** Points of the page's score, in tenths as scores are shown. */
  page: number;
  /** Points of its facet's score. */
  facetPoints: number;
}

/** Id of the check that a check rests on. */
export type GroundOf = (checkId: string) => string | undefined;

/**
 * What each imperfect check costs, the dearest first: the page scored again with that check earning all its points.
 * Checks that fell with it, for resting on it, are left out of that second score: nobody knows them yet. They have no lift of their own.
 * `groundOf` tells which check one rests on, so that who has only the checks' words need not load their code.
 */
export function liftsOf(scorecard: Scorecard, groundOf: GroundOf): Lift[] {
  const byFacet = new Map<FacetName, CheckResult[]>();
  for (const check of scorecard.checks) {
    const name = facetOf(check.id);
    byFacet.set(name, [...(byFacet.get(name) ?? []), check]);
  }
  const weighed = facets.flatMap((name) => {
    const result = scorecard.facets[name];
    const primary = profiles[scorecard.kind][name]?.primary === true;
    return result ? [{ name, weight: result.weight, isPrimary: primary, score: result.score }] : [];
  });
  const lifts: (Lift & { loss: number })[] = [];
  for (const [facet, members] of byFacet) {
    const before = scorecard.facets[facet]?.score ?? null;
    for (const check of members) {
      if (check.outcome !== "scored" || check.score === null || check.score >= 1) continue;
      if (restsOnFailed(check, members, groundOf)) continue;
      const after = scoreFacet(mended(members, check, groundOf)) ?? before;
      const page = scorePage(
        weighed.map((entry): WeighedFacet => (entry.name === facet ? { ...entry, score: after } : entry)),
      );
      lifts.push({
        checkId: check.id,
        facet,
        page: tenths(page, scorecard.score),
        facetPoints: tenths(after, before),
        loss: check.weight * (1 - check.score),
      });
    }
  }
  return lifts
    .sort((a, b) => b.page - a.page || b.facetPoints - a.facetPoints || b.loss - a.loss)
    .map(({ loss: _, ...lift }) => lift);
}

function mended(members: readonly CheckResult[], target: CheckResult, groundOf: GroundOf): JudgedCheck[] {
  return members
    .filter((check) => check === target || !restsOn(check, target.id, groundOf) || !isFail(outcomeOf(check)))
    .map((check) => ({
      class: check.class,
      weight: check.weight,
      outcome: check === target ? { kind: "scored", score: 1, evidence: [] } : outcomeOf(check),
    }));
}

/** What stands on a failed check cannot be mended before that one is. */
const restsOnFailed = (check: CheckResult, members: readonly CheckResult[], groundOf: GroundOf) =>
  members.some((other) => isFail(outcomeOf(other)) && restsOn(check, other.id, groundOf));

function restsOn(check: CheckResult, groundId: string, groundOf: GroundOf): boolean {
  const seen = new Set<string>();
  for (let id = groundOf(check.id); id && !seen.has(id); id = groundOf(id)) {
    if (id === groundId) return true;
    seen.add(id);
  }
  return false;
}

function outcomeOf(check: CheckResult): Outcome {
  return check.outcome === "scored" && check.score !== null
    ? { kind: "scored", score: check.score, evidence: [] }
    : { kind: "not-applicable" };
}

const tenths = (after: number | null, before: number | null) =>
  after === null || before === null ? 0 : Math.max(0, Math.round((after - before) * 10) / 10);

// safe: a check's id is `facet/file-name`, by its type
const facetOf = (id: string) => id.slice(0, id.indexOf("/")) as FacetName;
