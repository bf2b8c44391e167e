import { describe, expect, test } from "vitest";
import type { Check } from "../../shared/checks/define-check.ts";
import type { Outcome } from "../../shared/checks/outcome.ts";
import { runCheck } from "../../shared/checks/run-check.ts";
import { deriveFacts } from "../../shared/facts/derive-facts.ts";
import type { PageContext } from "../../shared/facts/page-context.ts";
import type { PartName } from "../../shared/snapshot/index.ts";
import { type PageOptions, snapshotOf, page as wrap } from "./pages.ts";

export const caseKinds = ["pass", "fail", "cannot-tell", "not-applicable", "partial", "adversarial"] as const;

export interface CheckCase extends PageOptions {
  case: (typeof caseKinds)[number];
  /** What is special about the page, as the rule's specification. */
  name: string;
  /** Body of the page, or a whole document. */
  html: string;
  lang?: string;
  head?: string;
  context?: PageContext;
  /** Whether the page kind expects the facet; true by default. */
  expected?: boolean;
  /** Parts of the snapshot that could not be gathered. */
  without?: readonly PartName[];
  /** Score of a scored outcome; a pair is a range, both ends included. */
  score?: number | readonly [number, number];
  outcome?: Exclude<Outcome["kind"], "scored">;
  reason?: string;
  /** Words that the evidence must hold. */
  evidence?: string;
}

/** Runs a check over pages in real Chromium: the table is the check's specification. */
export function describeCheck(check: Check, cases: readonly CheckCase[]): void {
  describe(check.id, () => {
    test.each(cases)("$case: $name", async (row) => {
      const {
        html,
        lang,
        head,
        context,
        expected = true,
        score,
        outcome,
        reason,
        evidence,
        without = [],
        case: _kind,
        name: _name,
        ...options
      } = row;
      const document = /^\s*<(?:!doctype|html)/i.test(html)
        ? html
        : wrap(html, { ...(lang !== undefined && { lang }), ...(head !== undefined && { head }) });
      const snapshot = await snapshotOf(document, options);
      for (const part of without) delete snapshot.parts[part];
      const facts = deriveFacts(snapshot, context);

      const result = runCheck(check, facts, { expected });

      if (score === undefined) expect(result).toMatchObject({ kind: outcome, ...(reason && { reason }) });
      else {
        expect(result).toMatchObject({ kind: "scored" });
        const [low, high] = typeof score === "number" ? [score, score] : score;
        expect((result as { score: number }).score).toBeGreaterThanOrEqual(low - 0.0005);
        expect((result as { score: number }).score).toBeLessThanOrEqual(high + 0.0005);
      }
      if (evidence) expect(JSON.stringify(result)).toContain(evidence);
    });
  });
}
