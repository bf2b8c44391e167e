import { type Facts, MissingPart } from "../../shared/facts/facts.ts";
import type { Scored } from "../../shared/scoring/score-snapshot.ts";

export interface Timings {
  loadMs: number | null;
  gatherMs: number | null;
  deriveMs: number;
  scoreMs: number;
}

export interface LineProblem {
  code: string;
  message: string;
}

/** One line of `tenpoint score --json`. Stable: scripts depend on it. */
export interface ScoreLine {
  input: string;
  url: string | null;
  [key: string]: unknown;
  error: LineProblem | null;
}

const round = (ms: number | null) => (ms === null ? null : Math.round(ms * 10) / 10);

export function scoreLine(
  input: string,
  { scorecard, scorecardHash, facts }: Scored,
  timings: Timings,
): ScoreLine {
  return {
    input,
    url: scorecard.url,
    status: scorecard.status,
    kind: scorecard.kind,
    kindConfidence: scorecard.kindConfidence,
    language: scorecard.language,
    score: scorecard.score,
    level: scorecard.level,
    coverage: scorecard.coverage,
    rubric: scorecard.rubric,
    snapshotHash: scorecard.snapshotHash,
    scorecardHash,
    context: scorecard.context,
    conditions: scorecard.conditions,
    facets: Object.fromEntries(
      Object.entries(scorecard.facets).map(([name, { score, level, decided, total }]) => [
        name,
        { score, level, decided, total },
      ]),
    ),
    checks: scorecard.checks,
    facts: {
      notFound: known(() => pick(facts.notFound, "verdict", "signals")),
      channels:
        known(() =>
          facts.channels.distinct.map((channel) => pick(channel, "type", "vendor", "value", "path")),
        ) ?? [],
      forms: known(() => forms(facts)) ?? [],
      text: known(() => {
        const { words, sentences, readingEase, language } = facts.text;
        return { words, sentences: sentences.length, readingEase, language };
      }),
    },
    timings: {
      loadMs: round(timings.loadMs),
      gatherMs: round(timings.gatherMs),
      deriveMs: round(timings.deriveMs),
      scoreMs: round(timings.scoreMs),
    },
    error: null,
  };
}

const forms = (facts: Facts) =>
  facts.forms.map(({ path, purpose, formless, fields }) => ({
    path,
    purpose,
    ...(formless && { formless }),
    fields: fields.map((field) => pick(field, "path", "name", "id", "purpose", "required", "label")),
  }));

/** The line of an input that could not be scored: every field stands there, and `error` says why it is empty. */
export function problemLine(input: string, error: LineProblem, url: string | null = null): ScoreLine {
  return {
    input,
    url,
    status: null,
    kind: null,
    kindConfidence: null,
    language: null,
    score: null,
    level: null,
    coverage: null,
    rubric: null,
    snapshotHash: null,
    scorecardHash: null,
    context: null,
    conditions: null,
    facets: {},
    checks: [],
    facts: null,
    timings: null,
    error,
  };
}

function pick<Source extends object, Key extends keyof Source>(
  source: Source,
  ...keys: Key[]
): Pick<Source, Key> {
  // safe: exactly the named keys are copied
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>;
}

/** A fact, or null where the part it rests on was not gathered. */
function known<Value>(derive: () => Value): Value | null {
  try {
    return derive();
  } catch (error) {
    if (error instanceof MissingPart) return null;
    throw error;
  }
}
