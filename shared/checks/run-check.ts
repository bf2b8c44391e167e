import { type Facts, MissingPart } from "../facts/facts.ts";
import type { Check, Expectation } from "./define-check.ts";
import { fallen, hasFallen, isFail, notApplicable, type Outcome } from "./outcome.ts";

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
      } else if (isFail(ground) && !isFailedAlready(own)) {
        outcomes.set(check.id, fallen);
        hasChanged = true;
      }
    }
  }
  return outcomes;
}

/** Fallen, or with a fault of its own to show. */
const isFailedAlready = (own: Outcome) =>
  own.kind === "scored" &&
  own.score === 0 &&
  (hasFallen(own) || own.evidence.some(({ text }) => text !== undefined));
