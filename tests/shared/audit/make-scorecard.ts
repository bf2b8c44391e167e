import type { CheckClass } from "../../../shared/checks/define-check.ts";
import { scored } from "../../../shared/checks/outcome.ts";
import { type FacetName, facets } from "../../../shared/method/facets.ts";
import type { PageKind } from "../../../shared/method/page-kinds.ts";
import { levelOf, scoreFacet, scorePage, weakestOf } from "../../../shared/scoring/formula.ts";
import { profiles } from "../../../shared/scoring/profiles.ts";
import type { CheckResult, FacetResult, Scorecard } from "../../../shared/scoring/scorecard.ts";

/** A number earned it so much; a word says why it was not decided. */
export type Mark = number | string;

export interface MadeCheck {
  id: `${FacetName}/${string}`;
  mark: Mark;
  class?: CheckClass;
  weight?: 1 | 2 | 3 | 4 | 5;
}

export interface ScorecardOptions {
  kind?: PageKind;
  rubric?: string;
  snapshotHash?: string;
  context?: Scorecard["context"];
  conditions?: Partial<Scorecard["conditions"]>;
}

const resultOf = ({ id, mark, class: kano = "hygiene", weight = 3 }: MadeCheck): CheckResult => {
  const undecided = mark === "not-applicable" ? "not-applicable" : "cannot-tell";
  return {
    id,
    class: kano,
    weight,
    outcome: typeof mark === "number" ? "scored" : undecided,
    score: typeof mark === "number" ? mark : null,
    reason: undecided === "cannot-tell" && typeof mark === "string" ? mark : null,
    evidence: [],
  };
};

/** A scorecard of these checks, its scores as the formula has them. */
export function makeScorecard(made: readonly MadeCheck[], options: ScorecardOptions = {}): Scorecard {
  const { kind = "home", rubric = "one", snapshotHash = "a", context = {}, conditions = {} } = options;
  const checks = made.map(resultOf);
  const results: Partial<Record<FacetName, FacetResult>> = {};
  const weighed = facets.flatMap((name) => {
    const members = checks.filter(({ id }) => id.startsWith(`${name}/`));
    const entry = profiles[kind][name];
    if (!entry || members.length === 0) return [];
    const score = scoreFacet(
      members.map(({ class: kano, weight, score: earned }) => ({
        class: kano,
        weight,
        outcome: earned === null ? { kind: "not-applicable" } : scored(earned),
      })),
    );
    results[name] = {
      score,
      level: score === null ? null : levelOf(score),
      decided: members.filter(({ outcome }) => outcome === "scored").length,
      total: members.filter(({ outcome }) => outcome !== "not-applicable").length,
      weight: entry.weight,
    };
    return [{ name, weight: entry.weight, isPrimary: entry.primary === true, score }];
  });
  const score = scorePage(weighed);
  return {
    rubric: { version: 1, hash: rubric },
    snapshotHash,
    context,
    conditions: {
      source: "cli",
      device: "desktop",
      viewport: [1280, 900],
      moment: "settled",
      transport: "network",
      consent: "none",
      signedIn: false,
      ...conditions,
    },
    url: "https://own.example/",
    status: 200,
    kind,
    kindConfidence: 1,
    language: "en",
    score,
    level: score === null ? null : levelOf(score),
    coverage: {
      decided: checks.filter(({ outcome }) => outcome === "scored").length,
      total: checks.filter(({ outcome }) => outcome !== "not-applicable").length,
    },
    weakestFacet: weakestOf(weighed)?.name ?? null,
    facets: results,
    checks,
  };
}
