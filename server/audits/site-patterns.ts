import { guessPattern } from "../../shared/audit/address-pattern.ts";
import { asciiPattern } from "./ascii-address.ts";

/** A site's patterns as they are stored; guessed from its home address where none were given. */
export function sitePatterns(given: readonly string[], homeUrl: string, taken: readonly string[]): string[] {
  if (given.length === 0) return [guessPattern(homeUrl, taken)];
  return [...new Set(given.map((pattern, index) => asciiPattern(pattern, `body.patterns.${index}`)))];
}
