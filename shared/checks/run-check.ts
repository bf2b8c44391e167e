import { type Facts, MissingPart } from "../facts/facts.ts";
import type { Check, Expectation } from "./define-check.ts";
import { isFail, notApplicable, type Outcome, scored } from "./outcome.ts";

/** Runs one check. Parts that were not gathered make `cannot-tell`, anything thrown makes `broken`. */
export function runCheck(check: Check, facts: Facts, expectation: Expectation): Outcome {
  try {
    return check.run(facts, expectation);
  } catch (error) {
    if (error instanceof MissingPart) return { kind: "cannot-tell", reason: error.message };
    return { kind: "broken", reason: error instanceof Error ? error.message.slice(0, 200) : "unknown" };
  }
}

/** Runs the checks of one facet, and lets each fall with the check it rests on. */
export function runChecks(
  checks: readonly Check[],
  facts: Facts,
  expectation: Expectation,
): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  for (const check of checks) outcomes.set(check.id, runCheck(check, facts, expectation));
  // Repeated until nothing falls any more: what a check rests on may itself rest on another.
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (const check of checks) {
      const ground = check.restsOn && outcomes.get(check.restsOn);
      const own = outcomes.get(check.id)!;
      if (!ground) continue;
      if (ground.kind === "not-applicable" && own.kind !== "not-applicable") {
        outcomes.set(check.id, notApplicable);
        hasChanged = true;
      } else if (isFail(ground) && !(own.kind === "scored" && own.score === 0)) {
        outcomes.set(check.id, scored(0, [{ note: "absent" }]));
        hasChanged = true;
      }
    }
  }
  return outcomes;
}
