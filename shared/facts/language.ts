import { latinTwins, miswrittenTags, otherLanguages } from "../language/language-tags.ts";
import {
  cyrillicAlphabets,
  markerLetters,
  type Script,
  scriptLanguages,
  scriptRanges,
} from "../language/scripts.ts";
import { pageWords, stopWords } from "../language/stop-words.ts";
import type { Facts } from "./facts.ts";
import { tokensOf } from "./phrases.ts";

/** Language of a page or a text. */
export interface LanguageFact {
  /** BCP 47 primary tag; "und" where it cannot be told. */
  code: string;
  /** 0 to 1. */
  confidence: number;
  /** What decided: the letters, the words, or only what the page declares. */
  basis: "script" | "letters" | "words" | "declared" | "none";
}

/** A language shows itself well before this many characters. */
const SAMPLE_CHARACTERS = 16_000;
/** Fewer letters than this say little; more of the page is then read. */
const LETTERS_ENOUGH = 120;
/** Somewhat fewer are enough where they say it clearly. */
const LETTERS_IF_SURE = 90;
const SURE = 0.6;
/** Brand names and code put Latin letters into any page, but nobody writes a third of a page in another script by chance. */
const OTHER_SCRIPT_SHARE = 0.3;
/** One ideograph says as much as several letters. */
const IDEOGRAPH_LETTERS = 3;
const KANA_SHARE = 0.06;
/** Votes without which words decide nothing. */
const VOTES_MIN = 1.2;
const MARKER_VOTES = 0.6;
const ALIEN_LETTER_VOTES = 1.5;
/** Kin of a language are taken for it with less certainty than this. */
const SURE_OF_ANOTHER = 0.75;
/** What the page declares is worth this many votes, and this share of its words. */
const HINT_VOTES = 1;
const HINT_SHARE = 0.03;

/** Lorem ipsum is Latin of a sort. */
const FILLER = "la";

const UNDECIDED: LanguageFact = { code: "und", confidence: 0, basis: "none" };

export function deriveLanguage(facts: Facts): LanguageFact {
  const { content, page } = facts;
  const declared =
    knownTag(page.declaredLanguage) ||
    knownTag((page.meta("content-language") ?? "").toLowerCase().split(/[-_,]/)[0]!.trim());
  const hint = declared || addressLanguage(page.path);
  const own = sample(content, ({ isOwn }) => isOwn);
  let found = detect(own, hint);
  const isSure = () =>
    found.letters >= LETTERS_ENOUGH || (found.letters >= LETTERS_IF_SURE && found.fact.confidence >= SURE);
  if (!isSure() || found.fact.code === "und") {
    const seen = detect(
      `${page.title}\n${own}\n${sample(content, ({ isSeen, isOwn }) => isSeen && !isOwn)}`,
      hint,
    );
    if (seen.fact.code !== "und" || found.fact.code === "und") found = seen;
  }
  if (!isSure()) {
    const all = detect(
      `${page.title}\n${sample(content, () => true)}\n${page.meta("description") ?? ""}`,
      hint,
    );
    if (all.fact.confidence > found.fact.confidence) found = all;
  }
  return found.fact;
}

/** Language of a piece of text, by script first; `hint` breaks ties and decides where the text says nothing. */
export const detectLanguage = (text: string, hint = ""): LanguageFact => detect(text, hint).fact;

/** The script most of the letters stand in; null without letters. */
export function scriptOf(text: string): Script | null {
  return dominantScript(countScripts(text).counts);
}

function sample(content: Facts["content"], takes: (block: Facts["content"][number]) => boolean): string {
  const pieces: string[] = [];
  let length = 0;
  for (const block of content) {
    if (!takes(block) || block.role === "code") continue;
    pieces.push(block.text);
    length += block.text.length;
    if (length > SAMPLE_CHARACTERS) break;
  }
  return pieces.join("\n");
}

function countScripts(text: string) {
  const counts = new Map<Script, number>();
  let letters = 0;
  // Letters of one script come in runs, and are counted by the run.
  let last: Script | null = null;
  let run = 0;
  const note = () => {
    if (last !== null) counts.set(last, (counts.get(last) ?? 0) + run);
  };
  const end = Math.min(text.length, SAMPLE_CHARACTERS * 2);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const script = scriptAt(code);
    if (script === null) continue;
    letters++;
    if (script !== last) {
      note();
      last = script;
      run = 0;
    }
    run++;
  }
  note();
  return { counts, letters };
}

const LATIN_TABLE_END = 0x250;
const isLatin = (code: number) =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code < LATIN_TABLE_END && code !== 0xd7 && code !== 0xf7);

function scriptAt(code: number): Script | null {
  if (code < LATIN_TABLE_END) return isLatin(code) ? "latin" : null;
  for (const [first, last, script] of scriptRanges) if (code >= first && code <= last) return script;
  return null;
}

function dominantScript(counts: ReadonlyMap<Script, number>): Script | null {
  let total = 0;
  let best: Script | null = null;
  let most = 0;
  for (const [script, count] of counts) {
    const weight =
      script === "han" || script === "kana" || script === "hangul" ? count * IDEOGRAPH_LETTERS : count;
    total += weight;
    if (script !== "latin" && weight > most) {
      most = weight;
      best = script;
    }
  }
  if (best !== null && most >= total * OTHER_SCRIPT_SHARE) return best;
  return counts.has("latin") ? "latin" : null;
}

function detect(text: string, hint: string): { fact: LanguageFact; letters: number } {
  const { counts, letters } = countScripts(text);
  return { fact: decide(text, counts, letters, hint), letters };
}

function decide(
  text: string,
  counts: ReadonlyMap<Script, number>,
  letters: number,
  hint: string,
): LanguageFact {
  const script = dominantScript(counts);
  if (script === null) return hint ? { code: hint, confidence: 0.3, basis: "declared" } : UNDECIDED;
  if (script === "han" || script === "kana") {
    const kana = counts.get("kana") ?? 0;
    const han = counts.get("han") ?? 0;
    const isJapanese = kana > (kana + han) * KANA_SHARE || (hint === "ja" && letters < LETTERS_ENOUGH);
    const code = isJapanese ? "ja" : "zh";
    return { code, confidence: 0.97, basis: "script" };
  }
  const members = script === "latin" ? latinLanguages : scriptLanguages[script];
  if (members.length === 1)
    return { code: members[0]!, confidence: letters >= 10 ? 0.99 : 0.9, basis: "script" };
  // The words of one language in two alphabets, or under two names.
  const twin = script === "latin" ? latinTwins.get(hint) : undefined;
  const believed = twin ?? hint;
  const found = vote(text, script, members, members.includes(believed) ? believed : "");
  if (twin !== undefined && found.code === twin) return { ...found, code: hint };
  // A language whose words are not known here is believed until another shows itself well.
  return otherLanguages.has(hint) && found.confidence < SURE_OF_ANOTHER
    ? { code: hint, confidence: 0.3, basis: "declared" }
    : found;
}

const votesOf = new Map<string, readonly string[]>();
for (const list of [stopWords, pageWords]) {
  for (const [language, words] of Object.entries(list)) {
    for (const word of words) {
      const known = votesOf.get(word) ?? [];
      if (!known.includes(language)) votesOf.set(word, [...known, language]);
    }
  }
}

const markersOf = new Map<string, readonly string[]>();
for (const [language, letters] of Object.entries(markerLetters)) {
  for (const letter of letters) markersOf.set(letter, [...(markersOf.get(letter) ?? []), language]);
}

const nonLatin = new Set(Object.values(scriptLanguages).flat());
const latinLanguages: readonly string[] = Object.keys(stopWords).filter(
  (language) => !nonLatin.has(language),
);
const alphabets = new Map(
  Object.entries(cyrillicAlphabets).map(([language, letters]) => [language, new Set(letters)]),
);

function vote(text: string, script: Script, members: readonly string[], hint: string): LanguageFact {
  const sampled = text.length > SAMPLE_CHARACTERS ? text.slice(0, SAMPLE_CHARACTERS) : text;
  const tokens = tokensOf(sampled);
  const votes = new Map<string, number>(members.map((language) => [language, 0]));
  const add = (languages: readonly string[], weight: number) => {
    for (const language of languages) {
      const so = votes.get(language);
      if (so !== undefined) votes.set(language, so + weight / languages.length);
    }
  };
  let ofWords = 0;
  for (const token of tokens) {
    const languages = votesOf.get(token);
    if (!languages) continue;
    ofWords++;
    add(languages, 1);
  }
  let ofLetters = 0;
  for (const [letter, count] of unusualLetters(sampled, script)) {
    const languages = markersOf.get(letter);
    if (languages) {
      ofLetters += count;
      add(languages, MARKER_VOTES * count);
    }
    if (script !== "cyrillic") continue;
    for (const language of members) {
      if (!alphabets.get(language)?.has(letter))
        votes.set(language, votes.get(language)! - ALIEN_LETTER_VOTES * count);
    }
  }
  if (hint) votes.set(hint, votes.get(hint)! + HINT_VOTES + HINT_SHARE * tokens.length);
  let best = members[0]!;
  for (const language of members) if (votes.get(language)! > votes.get(best)!) best = language;
  let second = Number.NEGATIVE_INFINITY;
  for (const language of members) if (language !== best) second = Math.max(second, votes.get(language)!);
  // Filler text is no language: only what the page declares is left.
  if (best === FILLER) return hint ? { code: hint, confidence: 0.3, basis: "declared" } : UNDECIDED;
  const most = votes.get(best)!;
  const proof = most - (best === hint ? HINT_VOTES + HINT_SHARE * tokens.length : 0);
  if (proof < VOTES_MIN) {
    if (hint) return { code: hint, confidence: 0.4, basis: "declared" };
    if (proof <= 0) {
      // A script of few languages still says more than nothing.
      if (script === "latin" || tokens.length === 0) return UNDECIDED;
      return { code: best, confidence: script === "cyrillic" ? 0.2 : 0.8, basis: "script" };
    }
    return { code: best, confidence: 0.3, basis: "words" };
  }
  const margin = (most - Math.max(0, second)) / most;
  const certainty = 0.5 + 0.5 * Math.min(1, margin * 1.5) * Math.min(1, proof / 6);
  return {
    code: best,
    confidence: Math.round(certainty * 100) / 100,
    basis: ofLetters * MARKER_VOTES > ofWords ? "letters" : "words",
  };
}

/** Letters that not every language of the script writes, with their number. */
function unusualLetters(text: string, script: Script): Map<string, number> {
  const found = new Map<string, number>();
  for (const letter of text.toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (script === "latin" ? code < 0xa1 || code >= 0x1f00 : scriptAt(code) !== script) continue;
    found.set(letter, (found.get(letter) ?? 0) + 1);
  }
  return found;
}

const knownTag = (tag: string) =>
  miswrittenTags.get(tag) ?? (/^[a-z]{2,3}$/.test(tag) && tag !== "und" && tag !== "mul" ? tag : "");

/** `/uk/`, `/ru-ru/` at the start of the path. */
function addressLanguage(path: string): string {
  const tag = /^\/([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const known = knownTag(tag);
  return stopWords[known] || nonLatin.has(known) ? known : "";
}
