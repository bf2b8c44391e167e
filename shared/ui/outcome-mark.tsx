import { PASS_MARK } from "../checks/outcome.ts";
import type { CheckResult } from "../scoring/scorecard.ts";
import { useWords } from "./words-context.ts";
import "./check-row.css";

export type Verdict = "good" | "costs" | "unknown" | "not-applicable";

export function verdictOf(result: CheckResult): Verdict {
  if (result.outcome === "not-applicable") return "not-applicable";
  if (result.outcome !== "scored" || result.score === null) return "unknown";
  return result.score >= PASS_MARK ? "good" : "costs";
}

const PATHS: Record<Verdict, string> = {
  good: "M4.2 8.3l2.5 2.5 5.1-5.4",
  costs: "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6",
  unknown: "M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3M8 11.6v.1",
  "not-applicable": "M5 8h6",
};

/** ✓, ✕, ? or a dash: told by shape as well as by colour. */
export function OutcomeMark({ verdict }: { verdict: Verdict }) {
  const words = useWords();
  return (
    <svg
      class={`outcome-mark outcome-${verdict}`}
      width="18"
      height="18"
      viewBox="0 0 16 16"
      role="img"
      aria-label={words.t(`common:outcome.${verdict}`)}
    >
      <circle cx="8" cy="8" r="8" />
      <path d={PATHS[verdict]} />
    </svg>
  );
}
