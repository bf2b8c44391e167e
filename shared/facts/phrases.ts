import { isAscii } from "./is-ascii.ts";
import { startKey } from "./start-key.ts";

/** A word: letters and digits, held together by a hyphen or an apostrophe; a number keeps its decimal part. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‑-][\p{L}\p{M}\p{N}]+|[.,]\p{N}+)*/gu;

const ASCII_WORD = /[a-z\d]+(?:['-][a-z\d]+|[.,]\d+)*/gi;

/** Words of a text, in lower case. */
export function tokensOf(text: string): string[] {
  if (isAscii(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  // Lower-casing a dotted capital I leaves a combining dot behind.
  return text.toLowerCase().replaceAll("\u0307", "").match(WORD) ?? [];
}

/** Words of a text as written. */
export const wordsOf = (text: string): string[] => text.match(isAscii(text) ? ASCII_WORD : WORD) ?? [];

interface Phrase {
  /** The phrase as the list has it. */
  written: string;
  /** Each word, and whether it is only the beginning of one. */
  words: readonly { stem: string; isOpen: boolean }[];
}

export type PhraseIndex = ReadonlyMap<number, readonly Phrase[]>;

/** Index of phrases whose words may end in `*`: "гибк* систем* скидок". */
export function indexPhrases(list: readonly string[]): PhraseIndex {
  const index = new Map<number, Phrase[]>();
  for (const written of list) {
    const words = written
      .split(" ")
      .map((word) => ({ stem: word.replace("*", ""), isOpen: word.endsWith("*") }));
    const key = startKey(words[0]!.stem);
    const found = index.get(key);
    if (found) found.push({ written, words });
    else index.set(key, [{ written, words }]);
  }
  return index;
}

/** How many tokens from `at` on the longest phrase takes; 0 where none begins. */
export function phraseAt(tokens: readonly string[], at: number, index: PhraseIndex): number {
  const candidates = index.get(startKey(tokens[at]!));
  let longest = 0;
  for (const { words } of candidates ?? []) {
    if (words.length <= longest) continue;
    const isHere = words.every(({ stem, isOpen }, step) => {
      const token = tokens[at + step];
      return token !== undefined && (isOpen ? token.startsWith(stem) : token === stem);
    });
    if (isHere) longest = words.length;
  }
  return longest;
}
