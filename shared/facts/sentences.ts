import { abbreviations, dottedOrdinals } from "../language/abbreviations.ts";

const known = new Map(Object.entries(abbreviations).map(([language, list]) => [language, new Set(list)]));
const NONE: ReadonlySet<string> = new Set();

/** A run of stops from its first, the quotes and brackets that close after it, and the white space before the next sentence. */
const STOP = /(?<![.!?…؟।])[.!?…؟।]+["'»”’)\]]*\s+|[。！？]+[」』）]*\s*/gu;
const OPENS_LOWER = /^["'«“„([]*\p{Ll}/u;
const OPENS_DIGIT = /^["'«“„([]*\d/u;
const LAST_TOKEN = /[\p{L}\p{N}.'’-]+$/u;
const TOKEN_LIMIT = 24;

/** Sentences of a text, line by line. ICU's own segmenter differs between engines and cuts after "ул." and "z. B.". */
export function sentencesOf(text: string, language: string): string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) splitLine(line.trim(), language, found);
  return found;
}

function splitLine(line: string, language: string, found: string[]): void {
  let start = 0;
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(line); stop; stop = STOP.exec(line)) {
    const end = stop.index + stop[0].length;
    if (end >= line.length) break;
    if (!endsSentence(line, stop.index, stop[0], end, language)) continue;
    found.push(line.slice(start, end).trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  if (/[\p{L}\p{N}]/u.test(rest)) found.push(rest);
}

function endsSentence(line: string, at: number, stop: string, end: number, language: string): boolean {
  const next = line.slice(end, end + 4);
  if (OPENS_LOWER.test(next)) return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  const token = LAST_TOKEN.exec(line.slice(Math.max(0, at - TOKEN_LIMIT), at))?.[0] ?? "";
  // An initial: "J. Smith", "А. С. Пушкин". A single letter that ends a sentence is rarer by far.
  if (/^\p{Lu}$/u.test(token)) return false;
  if (/^\d{1,2}$/.test(token) && (OPENS_DIGIT.test(next) || dottedOrdinals.has(language))) return false;
  const word = token.toLowerCase();
  if ((known.get(language) ?? NONE).has(word)) return false;
  // "т. д.", "z. B.", "e. g.": letters parted by spaces.
  return !/^\p{L}$/u.test(token) || /[\p{L}\p{N}]{2}/u.test(word);
}
