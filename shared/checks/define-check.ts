import type { FactName, Facts } from "../facts/facts.ts";
import type { FacetName } from "../method/facets.ts";
import type { SourceName } from "../method/sources.ts";
import type { Outcome } from "./outcome.ts";

export const checkClasses = ["hygiene", "performance", "delight"] as const;
/** Kano: hygiene is missed when absent, performance pays by degree, delight surprises. */
export type CheckClass = (typeof checkClasses)[number];

export interface CheckWords {
  /** What is judged, as a noun on the customer's side. */
  title: string;
  /** Said when it passes. */
  good: string;
  /** Said when it fails: what it costs the customer. */
  poor: string;
  /** What to do. */
  fix: string;
  /** Sentences for the note and reason keys that only this check uses; common ones are in `shared/words/common.ts`. */
  notes?: Readonly<Record<string, string>>;
}

export const wordLanguages = ["en", "ru", "ka"] as const;
export type WordLanguage = (typeof wordLanguages)[number];

/** What the page profile says of the facet while a check runs. */
export interface Expectation {
  /** The page kind is expected to have this facet's subject, so its absence is a fault. */
  expected: boolean;
}

export interface Check<Need extends FactName = FactName> {
  /** `facet/file-name`. */
  id: `${FacetName}/${string}`;
  class: CheckClass;
  /** 1–5. */
  weight: 1 | 2 | 3 | 4 | 5;
  sources: readonly SourceName[];
  /**
   * Id of the check that says whether the thing judged here exists at all. While that one fails, this one fails with it;
   * while that one is not applicable, so is this: mending an absence can then never lower a score.
   */
  restsOn?: `${FacetName}/${string}`;
  /** Facts that `run` may read. */
  needs: readonly Need[];
  words: Record<WordLanguage, CheckWords>;
  /** Judges. Pure; never catches, never logs, never reads a clock, a locale or ICU. */
  run(facts: Pick<Facts, Need>, expectation: Expectation): Outcome;
}

/** Keeps `run`'s facts narrowed to what `needs` declares. */
export function defineCheck<const Need extends FactName>(check: Check<Need>): Check {
  // safe: the runner hands every check the whole of Facts; `needs` only narrows what the author may see
  return check as unknown as Check;
}
