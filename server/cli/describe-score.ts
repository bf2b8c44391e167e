import { checkById } from "../../shared/checks/index.ts";
import { hasFallen } from "../../shared/checks/outcome.ts";
import type { CheckResult, FacetResult } from "../../shared/scoring/scorecard.ts";
import type { ScoreLine } from "./score-line.ts";

const WORST_SHOWN = 5;

/** A scored page in a few lines for a person at a terminal. */
export function describeScore(line: ScoreLine): string {
  if (line.error) return `  –    ${line.input}\n       ${line.error.message}\n`;
  // safe: a line without an error carries the scorecard's own fields
  const { score, level, kind, coverage, facets, checks, url } = line as unknown as {
    score: number | null;
    level: string | null;
    kind: string;
    coverage: { decided: number; total: number };
    facets: Record<string, FacetResult>;
    checks: CheckResult[];
    url: string;
  };
  const shown = score === null ? " – " : score.toFixed(1);
  const parts = Object.entries(facets).map(
    ([name, facet]) => `${name} ${facet.score === null ? "–" : facet.score.toFixed(1)}`,
  );
  const failed = checks
    .filter(
      (check) => check.outcome === "scored" && check.score !== null && check.score < 0.5 && !hasFallen(check),
    )
    .sort((one, other) => other.weight - one.weight)
    .slice(0, WORST_SHOWN)
    .map((check) => `       ✗ ${checkById(check.id)?.words.en.fix ?? check.id}`);
  return [
    `${shown.padStart(5)}  ${url}`,
    `       ${[level, `${kind} page`, `judged ${coverage.decided} of ${coverage.total}`].filter((part) => part).join(" · ")}`,
    `       ${parts.join(" · ")}`,
    ...failed,
    "",
  ].join("\n");
}
