import { letters } from "../language/letters.ts";
import {
  aboutNotFound,
  notFoundWords,
  notShownNow,
  otherRefusal,
  perhapsAboutNotFound,
  statusTalk,
} from "../language/not-found-phrases.ts";
import { notFoundMarkers, serverDefaults } from "../language/server-defaults.ts";
import type { ContentBlock } from "./content.ts";
import { type Facts, part } from "./facts.ts";
import { isAscii } from "./is-ascii.ts";

export interface NotFound {
  /** `probably` counts as a not-found page. */
  verdict: "yes" | "probably" | "no";
  /** What speaks for and against, in a fixed vocabulary: status-404, title-phrase, heading-phrase, server-default:nginx… */
  signals: readonly string[];
  /** Row of the element that says so; -1 where none does. */
  message: number;
  /** Vendor of a default error page: nginx, apache, next…; "" otherwise. */
  fingerprint: string;
}

/** Points of each signal; a colon in a signal's name is followed by whose it is. */
const POINTS: Readonly<Record<string, number>> = {
  "server-default": 4,
  marker: 3,
  "title-phrase": 4,
  "heading-phrase": 4,
  "text-phrase": 2,
  "opening-phrase": 1,
  "title-code": 2,
  "heading-code": 2,
  "title-mention": 1,
  "lost-words": 1,
  "address-404": 1,
  "canonical-home": 1,
  noindex: 1,
  "few-words": 1,
  "many-words": -3,
  "status-talk": -8,
  article: -3,
  "guide-words": -4,
  "other-refusal": -6,
  shop: -1,
};
/** Without one of these nothing else counts. */
const STRONG =
  /^(?:server-default|marker|title-phrase|heading-phrase|title-code|heading-code|opening-phrase)/;
const YES_FROM = 5;
const PROBABLY_FROM = 3;

const FEW_WORDS = 40;
const SHORT_WORDS = 120;
const MANY_WORDS = 250;
/** The message stands among the first blocks of the page, or nowhere. */
const BLOCKS_READ = 14;
const HEADINGS_READ = 8;
const HEADING_CHARACTERS = 140;
const OPENING_CHARACTERS = 80;
const BARE_CHARACTERS = 1_500;

const union = (sources: readonly string[]) => letters(sources.join("|"), "u");

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Georgian}/u];
const LATIN_ALONE = [true, false, false];
const scriptsIn = (text: string) =>
  isAscii(text) && /[a-z]/i.test(text) ? LATIN_ALONE : SCRIPTS.map((script) => script.test(text));

/** The phrases of each language, compiled when a text in its letters is first met: all at once they take a second. */
const phrases = Object.values(notFoundWords).map((words) => {
  let compiled: RegExp | undefined;
  const own = scriptsIn(words.phrases.join(" ").replace(/\\p\{\w+\}|\\[a-z]/gi, ""));
  return {
    // Letters of none of the three are met in any text.
    isMet: (met: readonly boolean[]) => !own.includes(true) || own.some((has, index) => has && met[index]),
    test: (text: string) => {
      compiled ??= union(words.phrases);
      return compiled.test(text);
    },
  };
});

/** What a code and the end of a sentence leave: "404 No encontrado." is "no encontrado". */
const CODE_BEFORE = /^404[\s:|–—.-]+/;
const SENTENCE_END = /[\s.!?…]+$/;
const SHORT_SAYING = 40;

function hasPhrase(text: string): boolean {
  const said = text.replace(notShownNow, " ");
  const bare = said.length <= SHORT_SAYING ? said.replace(CODE_BEFORE, "").replace(SENTENCE_END, "") : said;
  const met = scriptsIn(said);
  return phrases.some(({ isMet, test }) => isMet(met) && (test(said) || (bare !== said && test(bare))));
}

const THING = union(Object.values(notFoundWords).flatMap(({ things = [] }) => things));
const LOST = union(Object.values(notFoundWords).flatMap(({ lost = [] }) => lost));
const CODE_ALONE =
  /^[^\p{L}\p{N}]*(?:(?:http )?(?:status |error|code|ошибка|помилка|შეცდომა|fehler|erreur|errore|erro|błąd|hata|page|страница|сторінка|pagina|seite)[\s:–—-]*)?(?:404|4 0 4|4 ?[o0о] ?4|410)(?:[\s:–—-]*(?:http )?(?:error|page|ошибка|страница|помилка|сторінка|შეცდომა|fehler|erreur|hatası|seite|not found))?[^\p{L}\p{N}]*$/u;
const CODE = /(?:^|[^\d.,])404(?:$|[^\d.,]|[.,](?:\s|$))/;

/** Lower case, straight apostrophes, one kind of space, "ё" as "е", a number apart from the letters it sticks to. */
export function plain(text: string): string {
  const straight = text
    .slice(0, 600)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[\s\u00A0\u202F]+/g, " ");
  const parted = straight.includes("404")
    ? straight.replace(/404(?=\p{L})/gu, "404 ").replace(/(?<=\p{L})404/gu, " 404")
    : straight;
  return parted.trim();
}

/** Says of itself that the page does not exist. */
export const saysNotFound = (text: string) => {
  const words = plain(text);
  return (hasPhrase(words) || THING.test(words)) && !isAbout(words);
};

const isAbout = (words: string) => aboutNotFound.test(words) || perhapsAboutNotFound.test(words);

/** The code and nothing else: "404", "Error 404". */
export const isBareCode = (text: string) => CODE_ALONE.test(plain(text));

/** Hints that something went astray without saying what: "Oops", "Lost?". */
export const soundsLost = (text: string) => LOST.test(plain(text));

/** Language of the words that say it; "" where none does, or the words are many languages'. */
export function messageLanguage(text: string): string {
  const words = plain(text);
  const speaking = LANGUAGES.filter(({ pattern }) => pattern.test(words));
  return speaking.length === 1 ? speaking[0]!.language : "";
}

/** Whether the error page is the bare one of a server, a framework or a host, not one dressed by the site's theme. */
export const isBareDefault = (vendor: string) =>
  serverDefaults.some((known) => known.vendor === vendor && known.kind === "bare");

/** Languages whose words for a missing page are known. */
export const knowsNotFoundWords = (language: string) => notFoundWords[language] !== undefined;

const LANGUAGES = Object.entries(notFoundWords).map(([language, { phrases, things = [] }]) => ({
  language,
  // The code and the word "error" are spelled alike in many languages.
  pattern: union([...phrases, ...things].filter((phrase) => !/404/.test(phrase))),
}));

const countWords = (text: string) =>
  text.match(isAscii(text) ? /[a-z\d]+/gi : /[\p{L}\p{N}]+/gu)?.length ?? 0;

export function deriveNotFound(facts: Facts): NotFound {
  const { page, content, tree } = facts;
  const { status } = page;
  const bareText = plain(
    content
      .slice(0, 40)
      .filter(({ isSeen }) => isSeen)
      .map(({ text }) => text)
      .join(" ")
      .slice(0, BARE_CHARACTERS),
  );
  const fingerprint = fingerprintOf(bareText, facts);
  const { signals, message } = read(facts, fingerprint, bareText);
  if (status === 404 || status === 410) {
    return { verdict: "yes", signals: [`status-${status}`, ...signals], message, fingerprint };
  }
  if (status !== null && (status >= 400 || (status >= 300 && status < 400))) {
    return { verdict: "no", signals: [`status-${status}`, ...signals], message: -1, fingerprint: "" };
  }
  const points = signals.reduce((sum, signal) => sum + (POINTS[signal.split(":")[0]!] ?? 0), 0);
  const isStrong = signals.some((signal) => STRONG.test(signal));
  if (!isStrong || points < PROBABLY_FROM) return { verdict: "no", signals, message: -1, fingerprint: "" };
  return {
    verdict: points >= YES_FROM ? "yes" : "probably",
    signals,
    message: message < 0 ? firstSeen(content, tree.size) : message,
    fingerprint,
  };
}

const firstSeen = (content: readonly ContentBlock[], size: number) =>
  (content.find(({ isOwn }) => isOwn) ?? content.find(({ isSeen }) => isSeen))?.element ??
  (size > 1 ? 1 : -1);

function read(facts: Facts, fingerprint: string, bareText: string): { signals: string[]; message: number } {
  const { page, content } = facts;
  const signals: string[] = [];
  const own = content.filter(({ isOwn }) => isOwn);
  const prose = own.filter(({ linkShare }) => linkShare < 0.5);
  const words = prose.reduce((sum, { text }) => sum + (sum > MANY_WORDS ? 0 : countWords(text)), 0);
  let message = -1;

  if (fingerprint !== "") signals.push(`server-default:${fingerprint}`);
  const marker = markerOf(facts);
  if (marker !== undefined) signals.push(`marker:${marker || "class"}`);

  const titleSign = readTitle(page.title);
  if (titleSign) signals.push(titleSign);

  const top = candidates(content, own);
  const saying = top.find(({ text }) => saysNotFound(text));
  if (saying) {
    signals.push("heading-phrase");
    message = saying.element;
  }
  const coded =
    top.find(({ text }) => isBareCode(text)) ?? own.slice(0, 3).find(({ text }) => isBareCode(text));
  if (coded) {
    signals.push("heading-code");
    if (message < 0) message = coded.element;
  }
  if (!saying && words < SHORT_WORDS) {
    const early = own.slice(0, BLOCKS_READ).find(({ text }) => saysNotFound(text));
    if (early) {
      signals.push("text-phrase");
      if (words < FEW_WORDS && opensPage(early, prose, top)) signals.push("opening-phrase");
      if (message < 0 || coded) message = early.element;
    }
  }
  if (top.some(({ text }) => soundsLost(text))) signals.push("lost-words");
  if (message < 0) message = top.find(({ text }) => soundsLost(text))?.element ?? top[0]?.element ?? -1;

  if (/(?:^|\/)(?:404|not-?found|page-?not-?found|error-?404|404-error)(?:\.\w+)?\/?$/i.test(page.path))
    signals.push("address-404");
  if (
    /noindex/i.test(
      `${page.meta("robots") ?? ""} ${page.meta("googlebot") ?? ""} ${page.meta("yandex") ?? ""}`,
    )
  )
    signals.push("noindex");
  const canonical = page.relations("canonical")[0]?.href ?? page.meta("og:url");
  if (canonical && !page.isRoot && !page.isFile && /^https?:\/\/[^/]+\/?$/.test(canonical))
    signals.push("canonical-home");
  if (words < FEW_WORDS) signals.push("few-words");

  if (words > MANY_WORDS) signals.push("many-words");
  if (words > FEW_WORDS * 2 && statusTalk.test(bareText)) signals.push("status-talk");
  const title = plain(page.title);
  if (
    isTitleAbout(title) ||
    top.slice(0, 2).some(({ level, text }) => level === 1 && isAbout(plain(text)) && CODE.test(text))
  ) {
    signals.push("guide-words");
  }
  if ([title, ...top.slice(0, 2).map(({ text }) => plain(text))].some((text) => otherRefusal.test(text)))
    signals.push("other-refusal");
  if (isArticle(facts)) signals.push("article");
  if (facts.structuredData.nodes.some(({ types }) => types.includes("Product"))) signals.push("shop");
  return { signals, message };
}

/** The first thing said after at most one heading: all that a page with a playful heading says of itself. */
const opensPage = (block: ContentBlock, prose: readonly ContentBlock[], top: readonly ContentBlock[]) =>
  prose.find((one) => !top.includes(one)) === block &&
  top.filter(({ index }) => index < block.index).length <= 1 &&
  hasPhrase(plain(block.text).slice(0, OPENING_CHARACTERS));

/** Headings of the page's own, and what is set in its largest letters on the first screen. */
function candidates(content: readonly ContentBlock[], own: readonly ContentBlock[]): ContentBlock[] {
  const headings = own
    .filter(({ level, text }) => level > 0 && level <= 4 && text.length <= HEADING_CHARACTERS)
    .slice(0, HEADINGS_READ);
  const seen = content.filter(({ isFirstScreen, isOwn }) => isFirstScreen && isOwn).slice(0, BLOCKS_READ * 2);
  const largest = seen.reduce((size, { style }) => Math.max(size, style.sizePx), 0);
  const large = seen.filter(
    ({ style, text, level }) =>
      level === 0 && style.sizePx >= largest * 0.8 && text.length <= HEADING_CHARACTERS,
  );
  return [...headings, ...large].sort((first, second) => first.index - second.index);
}

const TITLE_BREAK = /\s[|–—·»«:-]\s|\s?[|·»«]\s?|:\s/;
const TITLE_SEGMENT_WORDS = 9;
/** What parts a title from the name of the site. */
const SITE_BREAK = /\s[|–—·»«-]\s|\s?[|·»«]\s?/;

/** "The 25 best 404 pages | Blog", but not "Page not found | Best Western". */
const isTitleAbout = (title: string) =>
  aboutNotFound.test(title) ||
  (perhapsAboutNotFound.test(title) &&
    title
      .split(SITE_BREAK)
      .some((segment) => perhapsAboutNotFound.test(segment) && (CODE.test(segment) || hasPhrase(segment))));

/** A title is a phrase where one of its parts says it and little else, a code where a part is the code alone. */
function readTitle(written: string): string | undefined {
  const title = plain(written);
  if (title === "" || isTitleAbout(title)) return undefined;
  const parts = title.split(TITLE_BREAK).filter((segment) => segment !== undefined && segment !== "");
  if (
    [title, ...parts].some((segment) => hasPhrase(segment) && countWords(segment) <= TITLE_SEGMENT_WORDS + 3)
  )
    return "title-phrase";
  if ([title, ...parts].some((segment) => THING.test(segment) && countWords(segment) <= TITLE_SEGMENT_WORDS))
    return "title-phrase";
  if (parts.some((segment) => CODE_ALONE.test(segment))) return "title-code";
  return CODE.test(title) ? "title-mention" : undefined;
}

function fingerprintOf(bareText: string, facts: Facts): string {
  const words = countWords(bareText);
  if (words > SHORT_WORDS * 2) return "";
  const text = bareText.replace(/^404 (?=404)/, "");
  const found = serverDefaults.find(
    ({ pattern, kind }) => (kind === "bare" ? words < SHORT_WORDS : true) && pattern.test(text),
  );
  if (!found) return "";
  if (found.kind === "theme") return found.vendor;
  // A page with a menu of its own only borrowed the words.
  const links = (facts.snapshot.parts.links ?? []).filter(
    ({ shown, href }) => shown === undefined && href !== null,
  ).length;
  return links > 12 ? "" : found.vendor;
}

/** What its author called the page: names of the root, the body, and the wrappers around the first words. */
function markerOf(facts: Facts): string | undefined {
  const { tree, content } = facts;
  const names = new Set<string>();
  const rows = new Set<number>();
  for (const block of content.filter(({ isOwn }) => isOwn).slice(0, 4)) {
    for (const row of tree.lineage(block.element)) rows.add(row);
  }
  if (tree.size > 1 && rows.size === 0) rows.add(1);
  for (const row of rows) {
    const name = tree.name(row).trim();
    if (name !== "") names.add(name);
  }
  // Themes call a search without results "no-results not-found".
  const all = [...names, (part(facts, "document").htmlClass ?? "").toLowerCase()].filter(
    (name) => !NO_RESULTS.test(name),
  );
  for (const { vendor, pattern } of notFoundMarkers) {
    // Class and id stand beside each other in a name; each word is tried for itself.
    if (all.some((name) => pattern.test(name))) return vendor;
  }
  return undefined;
}

const NO_RESULTS = /(?:^|[\s_-])no-?results?(?:$|[\s_-])/;

const isArticle = ({ structuredData, page }: Facts) =>
  structuredData.nodes.some(({ types }) =>
    types.some((type) => /^(?:\w*Article|BlogPosting|HowTo|FAQPage|Recipe|Event|JobPosting)$/.test(type)),
  ) || page.meta("og:type") === "article";
