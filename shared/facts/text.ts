import type { Facts } from "./facts.ts";

export interface Sentence {
  text: string;
  words: number;
  /** Row of the element it stands in. */
  element: number;
}

/** The page's own prose: main text, without menus, forms, notices, prices in tables, code. */
export interface TextFact {
  words: number;
  sentences: readonly Sentence[];
  /** Reading ease by the language's own formula; null when there is no formula or too little text. */
  readingEase: number | null;
  /** `easy`, `medium` or `hard` on the language's own bands; null as above. */
  difficulty: "easy" | "medium" | "hard" | null;
  language: string;
  /** `article`: as Readability found it; `blocks`: the page's own visible blocks. */
  basis: "article" | "blocks";
}

export function deriveText(_facts: Facts): TextFact {
  return { words: 0, sentences: [], readingEase: null, difficulty: null, language: "und", basis: "blocks" };
}
