import type { Facts } from "./facts.ts";

/** Language of a page or a text. */
export interface LanguageFact {
  /** BCP 47 primary tag; "und" where it cannot be told. */
  code: string;
  /** 0 to 1. */
  confidence: number;
  /** What decided: the letters, the words, or only what the page declares. */
  basis: "script" | "letters" | "words" | "declared" | "none";
}

export function deriveLanguage(_facts: Facts): LanguageFact {
  return { code: "und", confidence: 0, basis: "none" };
}

/** Language of a piece of text, by script first; `hint` breaks ties. */
export function detectLanguage(_text: string, hint?: string): LanguageFact {
  return { code: hint ?? "und", confidence: 0, basis: "none" };
}
