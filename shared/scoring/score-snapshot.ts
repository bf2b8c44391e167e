import { checksOf } from "../checks/index.ts";
import { runChecks } from "../checks/run-check.ts";
import { deriveFacts } from "../facts/derive-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { knownOverlays } from "../facts/overlays.ts";
import type { PageContext } from "../facts/page-context.ts";
import { type FacetName, facets } from "../method/facets.ts";
import type { Snapshot } from "../snapshot/index.ts";
import { isDecided } from "./coverage.ts";
import { type JudgedCheck, levelOf, scoreFacet, scorePage, weakestOf } from "./formula.ts";
import { hashOf } from "./hash.ts";
import { profiles } from "./profiles.ts";
import { rubric } from "./rubric.ts";
import type { CheckResult, FacetResult, Scorecard } from "./scorecard.ts";

export interface Scored {
  scorecard: Scorecard;
  /** Proves the scorecard under its rubric. */
  readonly scorecardHash: string;
  facts: Facts;
}

/** Scorecard = f(snapshot, rubric, context): the same three give the same bytes in every engine. */
export function scoreSnapshot(snapshot: Snapshot, context: PageContext = {}): Scored {
  return scoreFacts(deriveFacts(snapshot, context));
}

/** As `scoreSnapshot`, of facts that are already at hand. */
export function scoreFacts(facts: Facts): Scored {
  const { snapshot, context } = facts;
  const { kind, confidence } = facts.kind;
  const profile = profiles[kind];
  const checks: CheckResult[] = [];
  const results: Partial<Record<FacetName, FacetResult>> = {};
  const weighed: { name: FacetName; weight: number; isPrimary: boolean; score: number | null }[] = [];

  for (const name of facets) {
    const entry = profile[name];
    const members = entry ? checksOf(name) : [];
    if (!entry || members.length === 0) continue;
    const outcomes = runChecks(members, facts, { expected: entry.expected });
    const judged = members.map(
      (check): JudgedCheck => ({
        class: check.class,
        weight: check.weight,
        outcome: outcomes.get(check.id)!,
      }),
    );
    for (const check of members) {
      const outcome = outcomes.get(check.id)!;
      checks.push({
        id: check.id,
        class: check.class,
        weight: check.weight,
        outcome: outcome.kind,
        score: outcome.kind === "scored" ? outcome.score : null,
        reason: "reason" in outcome ? outcome.reason : null,
        evidence: outcome.kind === "scored" ? outcome.evidence : [],
      });
    }
    const score = scoreFacet(judged);
    const counted = judged.filter(({ outcome }) => outcome.kind !== "not-applicable");
    results[name] = {
      score,
      level: score === null ? null : levelOf(score),
      decided: counted.filter(({ outcome }) => isDecided(outcome.kind)).length,
      total: counted.length,
      weight: entry.weight,
    };
    weighed.push({ name, weight: entry.weight, isPrimary: entry.primary === true, score });
  }

  const score = scorePage(weighed);
  // Hashes are computed when they are first asked for: what is shown needs no proof, what is sent or stored does.
  let snapshotHash: string | undefined;
  let scorecardHash: string | undefined;
  const scorecard: Scorecard = {
    rubric: rubric(),
    get snapshotHash() {
      snapshotHash ??= hashOf(snapshot);
      return snapshotHash;
    },
    context,
    conditions: {
      ...snapshot.conditions,
      consent: knownOverlays(facts).some((overlay) => overlay.kind === "consent") ? "shown" : "none",
      signedIn: facts.page.looksSignedIn,
    },
    url: snapshot.url,
    status: facts.page.status,
    kind,
    kindConfidence: confidence,
    language: facts.language.code,
    score,
    level: score === null ? null : levelOf(score),
    coverage: {
      decided: checks.filter((check) => isDecided(check.outcome)).length,
      total: checks.filter((check) => check.outcome !== "not-applicable").length,
    },
    weakestFacet: weakestOf(weighed)?.name ?? null,
    facets: results,
    checks,
  };
  return {
    scorecard,
    facts,
    get scorecardHash() {
      scorecardHash ??= hashOf(scorecard);
      return scorecardHash;
    },
  };
}
