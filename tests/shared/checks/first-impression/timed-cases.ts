import { describe, expect, test } from "vitest";
import type { Check } from "../../../../shared/checks/define-check.ts";
import { runCheck } from "../../../../shared/checks/run-check.ts";
import { deriveFacts } from "../../../../shared/facts/derive-facts.ts";
import type { Conditions } from "../../../../shared/snapshot/conditions.ts";
import type { Timing } from "../../../../shared/snapshot/layout.ts";
import type { caseKinds } from "../../../support/check-cases.ts";
import { page, snapshotOf } from "../../../support/pages.ts";

export interface TimedCase {
  case: (typeof caseKinds)[number];
  /** What is special about the visit, as the rule's specification. */
  name: string;
  timing?: Partial<Timing>;
  conditions?: Partial<Conditions>;
  score?: number | readonly [number, number];
  reason?: string;
}

/** Runs a check over one page as if its visit had been measured so: clocks of real visits differ. */
export function describeTimed(check: Check, cases: readonly TimedCase[]): void {
  describe(check.id, () => {
    test.each(cases)("$case: $name", async ({ timing, conditions, score, reason }) => {
      const snapshot = await snapshotOf(page("<h1>Bakery</h1><p>Bread since 1987.</p>"));
      delete snapshot.parts.timing;
      if (timing) snapshot.parts.timing = { momentMs: 5_000, ...timing };
      Object.assign(snapshot.conditions, conditions);

      const result = runCheck(check, deriveFacts(snapshot), { expected: true });

      if (score === undefined) expect(result).toEqual({ kind: "cannot-tell", reason });
      else {
        const [low, high] = typeof score === "number" ? [score, score] : score;
        expect(result).toMatchObject({ kind: "scored" });
        expect((result as { score: number }).score).toBeGreaterThanOrEqual(low);
        expect((result as { score: number }).score).toBeLessThanOrEqual(high);
      }
    });
  });
}
