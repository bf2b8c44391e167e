import { syllable } from "syllable";
import { cliches } from "../language/cliches.ts";
import { officialese, soberOnce, verbalNounEndings } from "../language/officialese.ts";
import { type Pronouns, pronouns } from "../language/pronouns.ts";
import { lettersPerWord, type Readability, readability } from "../language/readability.ts";
import { currencies, units } from "../language/units.ts";
import type { ContentBlock } from "./content.ts";
import type { Facts } from "./facts.ts";
import { indexPhrases, type PhraseIndex, phraseAt, tokensOf, wordsOf } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";

export interface Sentence {
  text: string;
  words: number;
  /** Row of the element it stands in. */
  element: number;
}

/** One run of prose: a paragraph, a list item, a heading. */
export interface Passage {
  text: string;
  words: number;
  sentences: number;
  element: number;
  role: ContentBlock["role"];
}

/** A listed phrase where the page uses it. */
export interface Finding {
  text: string;
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
  passages: readonly Passage[];
  /** 0 hard to 1 easy, from reading ease and length-normalised LIX together; null as `readingEase`. */
  readingScore: number | null;
  /** How often the text speaks of itself and to its reader; null where the language has no list. */
  voice: { we: readonly Finding[]; you: number } | null;
  /** Empty praise without a number beside it; null where the language has no list. */
  praise: readonly Finding[] | null;
  officialese: readonly Finding[] | null;
  /** Distinct numbers that count something: days, people, square metres, a share. */
  figures: readonly Finding[];
}

/** Statistics of fewer words than this say nothing. */
export const WORDS_FOR_STATISTICS = 80;
/** A cell of fewer words is a price or a property, not prose. */
const CELL_WORDS = 12;
/** A link of fewer words that is the whole of its block is navigation. */
const LINK_WORDS = 10;
/** Sentences shorter than this are labels of cards and lists: they would make any text look easy. */
const SENTENCE_WORDS = 4;
/** A number, or a name, this soon after praise proves it. */
const PROOF_WITHIN = 12;
const MATCHED_CHARACTERS = 32;
/** So few words that end no sentence are a title: "About us", "What we do". */
const TITLE_WORDS = 4;
const ENDED = /[.!?…]["»”)]?\s*$/;

const cache = new Map<string, PhraseIndex>();
const praiseIndex = indexOf("praise", cliches);
const officialeseIndex = indexOf("officialese", officialese);
const soberIndex = indexPhrases(soberOnce);

function indexOf(topic: string, lists: Readonly<Record<string, readonly string[]>>) {
  return (language: string): PhraseIndex | undefined => {
    const list = lists[language];
    if (!list) return undefined;
    const key = `${topic}:${language}`;
    let index = cache.get(key);
    if (!index) {
      index = indexPhrases(list);
      cache.set(key, index);
    }
    return index;
  };
}

export function deriveText(facts: Facts): TextFact {
  const language = facts.language.code;
  const article = facts.snapshot.parts["main-text"];
  const passages = article ? articlePassages(article.text, facts) : blockPassages(facts);
  const sentences: Sentence[] = [];
  const measured: Measure = { words: 0, sentences: 0, syllables: 0, long: 0 };
  const formula = readability[language];
  const findings = new Search(language);
  const reviewed = new Set(facts.reviews.items.map((review) => review.element));
  // Customers may praise as they like, and speak of themselves.
  const isCustomers = (element: number) =>
    reviewed.size > 0 && facts.tree.closest(element, (row) => reviewed.has(row)) >= 0;
  let words = 0;
  const kept: Passage[] = [];
  for (const { text, element, role } of passages) {
    const pieces = sentencesOf(text, language);
    let passageWords = 0;
    const isTitle = pieces.length === 1 && !ENDED.test(text) && wordsOf(text).length <= TITLE_WORDS;
    for (const piece of pieces) {
      const written = wordsOf(piece);
      const count = countWords(written, language);
      passageWords += count;
      sentences.push({ text: piece, words: count, element });
      if (!isCustomers(element)) findings.read(piece, written, element, isTitle ? "heading" : role);
      if (formula && role !== "heading" && written.length >= SENTENCE_WORDS)
        measure(written, language, formula, measured);
    }
    words += passageWords;
    kept.push({ text, words: passageWords, sentences: pieces.length, element, role });
  }
  const ease = formula && measured.words >= WORDS_FOR_STATISTICS ? easeOf(measured, formula) : null;
  return {
    words,
    sentences,
    readingEase: ease === null ? null : Math.round(ease * 10) / 10,
    difficulty: ease === null || !formula ? null : difficultyOf(ease, formula),
    language,
    basis: article ? "article" : "blocks",
    passages: kept,
    readingScore: ease === null || !formula ? null : readingScore(ease, measured, formula),
    ...findings.result(),
    figures: figuresOf(facts, language),
  };
}

const NUMBER = /^\d[\d.,]*$/;
const ZERO = /^0+(?:[.,]0+)?$/;
const POSTAL_CODE = /^\d{5,6}$/;
const YEAR = /^(?:19|20)\d\d$/;
/** A number and its unit, with at most one word between: "150 happy customers". */
const UNIT_WITHIN = 2;
/** Written alike in every language. */
const MEASURES = new Set("ms m² m³ km² km kg mm cm kwh mw gb tb".split(" "));
const PERCENT = /\d\s?%/;
const FIGURES_KEPT = 12;

const unitIndex = indexOf("units", units);
const money = new Set(currencies);

function figuresOf({ content }: Facts, language: string): Finding[] {
  const index = unitIndex(language);
  const found = new Map<string, Finding>();
  const own = content.filter(({ isOwn, role }) => isOwn && role !== "label");
  for (let at = 0; at < own.length && found.size < FIGURES_KEPT; at++) {
    const { text, element } = own[at]!;
    if (!/\d/.test(text)) continue;
    const percent = PERCENT.exec(text);
    if (percent)
      found.set(percent[0], {
        text: wordsAround(text, percent.index - 20, percent.index + 40),
        element,
      });
    // A counter stands in a box of its own, with what it counts in the next.
    const next = own[at + 1];
    const isCounter = text.length <= 8 && next !== undefined && next.text.length <= 60;
    const read = isCounter ? `${text} ${next.text}` : text;
    if (read.length <= COUNTER_CHARACTERS && isCounting(isCounter ? [text, next.text] : partsOf(text))) {
      const said = read.replace(TOUCHING, "$& ");
      found.set(said, { text: said, element });
      continue;
    }
    const tokens = spacedNumbers(tokensOf(read).flatMap(apart));
    for (let token = 0; token < tokens.length; token++) {
      const number = tokens[token]!;
      if (!NUMBER.test(number) || ZERO.test(number)) continue;
      for (let step = 1; step <= UNIT_WITHIN + (isCounter ? 1 : 0); step++) {
        const unit = tokens[token + step];
        if (unit === undefined || NUMBER.test(unit)) break;
        const isUnit =
          (index !== undefined && phraseAt(tokens, token + step, index) > 0) ||
          money.has(unit) ||
          MEASURES.has(unit);
        if (!isUnit) continue;
        // "119002, г. Москва" is no weight: г stands for a town there.
        if (POSTAL_CODE.test(number) && unit.length === 1 && !money.has(unit)) break;
        if (YEAR.test(number) && !money.has(unit) && step === 1 && number.length === 4 && !isCounter) break;
        found.set(`${number} ${unit}`, { text: tokens.slice(token, token + step + 1).join(" "), element });
        break;
      }
    }
  }
  return [...found.values()];
}

const COUNTER_CHARACTERS = 70;
/**
 * A counter says what it counts whatever that is, once it is no day, no year and no step of a list: "120+ workshops". In one
 * text its number touches a capital, as two boxes read as one do; a street's has a space before it.
 */
const COUNTER =
  /^(?:\d{1,3}(?:[ .,]?\d{3})*\s?\+|(?!(?:19|20)\d\d$)(?:3[2-9]|[4-9]\d|[1-9]\d{2,3}|[1-9]\d{0,2}(?:[ .,]\d{3})+))$/;
const COUNTED = /^\p{L}{3}[^.!?:@\d]*$/u;
const TWO_BOXES = /^(?:(\d[\d .,]*\+)\s*(\p{L}.*)|(\d[\d.,]*)(\p{Lu}.*))$/u;

const partsOf = (text: string) =>
  TWO_BOXES.exec(text)
    ?.slice(1)
    .filter((piece) => piece !== undefined) ?? [];

const isCounting = ([number = "", counted = ""]: readonly string[]) =>
  COUNTER.test(number.trim()) && COUNTED.test(counted.trim());

const TOUCHING = /^[\d.,\s]*\d\+?(?=\p{L})/u;

const GLUED = /^(\d[\d.,]*)(\p{L}.*)$/u;

/** "35m²" as a number and its unit. */
const apart = (token: string) => GLUED.exec(token)?.slice(1) ?? [token];

/** A stretch of the text, with the words at both its ends whole. */
function wordsAround(text: string, from: number, to: number): string {
  const end = text.indexOf(" ", to);
  return text.slice(from <= 0 ? 0 : text.lastIndexOf(" ", from) + 1, end < 0 ? undefined : end);
}

/** "12 990" as one number. */
function spacedNumbers(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && /^\d{3}$/.test(token) && /^\d{1,3}(?:\d{3})*$/.test(last))
      joined[joined.length - 1] = last + token;
    else joined.push(token);
  }
  return joined;
}

type RawPassage = Pick<Passage, "text" | "element" | "role">;

/** Whether the block is prose: not a control, a bare link, a price in a table. */
function isProse({ role, linkShare, text }: ContentBlock): boolean {
  if (role === "label" || role === "code") return false;
  if (role === "heading") return true;
  if (role === "cell") return wordsOf(text).length >= CELL_WORDS;
  return linkShare < 0.8 || wordsOf(text).length >= LINK_WORDS;
}

function blockPassages({ content }: Facts): RawPassage[] {
  return content
    .filter((block) => block.isOwn && isProse(block))
    .map(({ text, element, role }) => ({ text, element, role }));
}

/** The article's lines, each tied to the block it stands in. */
function articlePassages(text: string, { content }: Facts): RawPassage[] {
  const blocks = new Map<string, ContentBlock>();
  for (const block of content) {
    const key = keyOf(block.text);
    if (!blocks.has(key) || (block.isSeen && !blocks.get(key)!.isSeen)) blocks.set(key, block);
  }
  let element = content.find(({ isOwn }) => isOwn)?.element ?? 0;
  return text.split("\n").map((line) => {
    const block = blocks.get(keyOf(line));
    element = block?.element ?? element;
    return { text: line, element, role: block?.role ?? "paragraph" };
  });
}

const keyOf = (text: string) => text.slice(0, MATCHED_CHARACTERS).replace(/\s+/g, "");

/** Words; letters stand in for them in scripts that set none apart. */
function countWords(written: readonly string[], language: string): number {
  const perWord = lettersPerWord[language];
  if (perWord === undefined) return written.length;
  let count = 0;
  for (const word of written)
    count += /^[\x20-\u02ff]+$/.test(word) ? 1 : Math.max(1, Math.round(word.length / perWord));
  return count;
}

interface Measure {
  words: number;
  sentences: number;
  syllables: number;
  long: number;
}

function measure(written: readonly string[], language: string, formula: Readability, so: Measure): void {
  so.sentences++;
  for (const word of written) {
    so.words++;
    so.syllables += syllablesOf(word, language, formula);
    if (word.length > formula.longOver) so.long++;
  }
}

const syllableCounts = new Map<string, number>();
const SYLLABLES_KEPT = 20_000;

function syllablesOf(word: string, language: string, formula: Readability): number {
  const key = `${language}:${word}`;
  let count = syllableCounts.get(key);
  if (count === undefined) {
    const lower = word.toLowerCase();
    count = language === "en" ? syllable(lower) : vowelsOf(lower, formula);
    // A number is read aloud too, and counts as one word of one syllable at least.
    count = Math.max(1, count);
    if (syllableCounts.size < SYLLABLES_KEPT) syllableCounts.set(key, count);
  }
  return count;
}

function vowelsOf(word: string, { vowels, groups }: Readability): number {
  let count = 0;
  let wasVowel = false;
  for (const letter of word) {
    const isVowel = vowels.includes(letter);
    if (isVowel && !(groups && wasVowel)) count++;
    wasVowel = isVowel;
  }
  return count;
}

function easeOf({ words, sentences, syllables }: Measure, { base, asl, asw }: Readability): number {
  return base - (asl * words) / sentences - (asw * syllables) / words;
}

function difficultyOf(ease: number, { easyFrom, hardBelow }: Readability): "easy" | "medium" | "hard" {
  if (ease >= easyFrom) return "easy";
  return ease >= hardBelow ? "medium" : "hard";
}

/** Score at the two ends of the band. */
const BAND_SCORES = { easy: 1, hard: 0.3 } as const;
const ENGLISH_ASL = 23.4;
/** English bands of LIX: under 40 easy, from 60 very hard. */
const LIX_EASY = 40;
const LIX_HARD = 58;

function readingScore(ease: number, { words, sentences, long }: Measure, formula: Readability): number {
  const lix = (words / sentences) * (ENGLISH_ASL / formula.parallelAsl) + (100 * long) / words;
  const byEase = onBand(ease, formula.hardBelow, formula.easyFrom);
  const byLix = onBand(-lix, -LIX_HARD, -LIX_EASY);
  return Math.round(((byEase + byLix) / 2) * 1000) / 1000;
}

/** 1 above the band, 0.3 at its foot, and on down to 0 in the same slope. */
function onBand(value: number, foot: number, top: number): number {
  const slope = (BAND_SCORES.easy - BAND_SCORES.hard) / (top - foot);
  return Math.min(1, Math.max(0, BAND_SCORES.hard + (value - foot) * slope));
}

const CHAIN_NOUNS = 3;
const CHAIN_WINDOW = 6;
const CHAIN_LETTERS = 6;

/** Looks for listed words while the text is read once. */
class Search {
  private readonly praise: PhraseIndex | undefined;
  private readonly office: PhraseIndex | undefined;
  private readonly voice: VoiceSets | undefined;
  private readonly nounEndings: readonly string[];
  private readonly praised: Finding[] = [];
  private readonly officialese: Finding[] = [];
  private readonly sober: Finding[] = [];
  private readonly we: Finding[] = [];
  private you = 0;
  private wordsRead = 0;

  constructor(language: string) {
    this.praise = praiseIndex(language);
    this.office = officialeseIndex(language);
    this.voice = voiceSets(language);
    this.nounEndings = verbalNounEndings[language] ?? [];
  }

  read(sentence: string, written: readonly string[], element: number, role: ContentBlock["role"]): void {
    const { praise, office, voice } = this;
    this.wordsRead += written.length;
    if (!praise && !office && !voice) return;
    const tokens = written.map((word) => word.toLowerCase());
    if (this.nounEndings.length > 0) this.readNounChains(tokens, written, element);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (voice && role !== "quote") {
        if (voice.we.has(token)) {
          // A title ("About us") and a call ("write to us") are no talk of oneself.
          const isTitle = role === "heading" && tokens.length <= TITLE_WORDS;
          const isAside = isTitle || isCalledTo(tokens, at);
          if (!isAside) this.we.push({ text: sentence, element });
        } else if (voice.you.has(token)) this.you++;
        else if (at > 0 && voice.youCapital.has(token) && /^\p{Lu}/u.test(written[at]!)) this.you++;
      }
      // Customers may praise as they like.
      if (praise && role !== "quote") {
        const length = phraseAt(tokens, at, praise);
        if (length > 0 && !isProven(tokens, at + length) && !isDenied(tokens, at)) {
          this.praised.push({ text: written.slice(at, at + length).join(" "), element });
        }
      }
      if (office) {
        const length = phraseAt(tokens, at, office);
        if (length > 0) {
          const finding = { text: written.slice(at, at + length).join(" "), element };
          (phraseAt(tokens, at, soberIndex) > 0 ? this.sober : this.officialese).push(finding);
        }
      }
    }
  }

  /** Three nouns made of verbs within six words: "обеспечение выполнения требований". */
  private readNounChains(tokens: readonly string[], written: readonly string[], element: number): void {
    let places: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.length < CHAIN_LETTERS || !this.nounEndings.some((ending) => token.endsWith(ending)))
        continue;
      places = [...places.filter((place) => at - place < CHAIN_WINDOW), at];
      if (places.length < CHAIN_NOUNS) continue;
      this.officialese.push({ text: written.slice(places[0], at + 1).join(" "), element });
      places = [];
    }
  }

  result(): Pick<TextFact, "voice" | "praise" | "officialese"> {
    // Sober words are let pass once in a hundred.
    const allowed = Math.ceil(this.wordsRead / 100);
    return {
      voice: this.voice ? { we: this.we, you: this.you } : null,
      praise: this.praise ? this.praised : null,
      officialese: this.office ? [...this.officialese, ...this.sober.slice(allowed)] : null,
    };
  }
}

interface VoiceSets {
  we: ReadonlySet<string>;
  you: ReadonlySet<string>;
  youCapital: ReadonlySet<string>;
}

const voices = new Map<string, VoiceSets>();

function voiceSets(language: string): VoiceSets | undefined {
  const list: Pronouns | undefined = pronouns[language];
  if (!list) return undefined;
  let sets = voices.get(language);
  if (!sets) {
    sets = {
      we: new Set([...list.we, ...(list.weVerbs ?? [])]),
      you: new Set([...list.you, ...(list.youVerbs ?? [])]),
      youCapital: new Set(list.youCapital ?? []),
    };
    voices.set(language, sets);
  }
  return sets;
}

/** "us" after a call to the reader: "call us", "talk to us", "напишите нам", "rufen Sie uns an". */
const US = /^(?:us|нам|нами|нас|uns|nosotros)$/;
const CALLING =
  /^(?:contact|call|e-?mail|mail|message|dm|write|text|ring|reach|visit|tell|ask|find|follow|tag|join|meet|send|give|let|drop|talk|speak|come|turn|touch|sie|.{3,}(?:йте|ите|йтесь|итесь|іть|іться))$/;
const LINK_WORD = /^(?:to|with|by|at|in|on|с|к|у|до|з|из|bei|mit|zu)$/;

function isCalledTo(tokens: readonly string[], at: number): boolean {
  if (!US.test(tokens[at]!)) return false;
  const before = tokens[at - 1] ?? "";
  return CALLING.test(LINK_WORD.test(before) ? (tokens[at - 2] ?? "") : before);
}

function isProven(tokens: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + PROOF_WITHIN); at++)
    if (/\d/.test(tokens[at]!)) return true;
  return false;
}

const DENIALS = new Set([
  "not",
  "no",
  "never",
  "without",
  "не",
  "без",
  "нет",
  "ні",
  "არ",
  "არა",
  "kein",
  "keine",
  "nicht",
  "sin",
]);
const isDenied = (tokens: readonly string[], at: number) => at > 0 && DENIALS.has(tokens[at - 1]!);
