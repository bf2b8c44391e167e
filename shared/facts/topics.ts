import { isAscii } from "./is-ascii.ts";
import { startKey } from "./start-key.ts";

/** Words by topic, then by language; a word that ends in `*` stands for all that begin so. */
export type TopicLists<Topic extends string> = Readonly<
  Record<Topic, Readonly<Record<string, readonly string[]>>>
>;

/** Where a topic's words stand in a text, counted in tokens. */
export interface TopicMatch<Topic extends string> {
  topic: Topic;
  from: number;
  to: number;
}

interface Phrase<Topic extends string> {
  topic: Topic;
  words: readonly { stem: string; isOpen: boolean }[];
}

export interface TopicIndex<Topic extends string> {
  byStart: ReadonlyMap<number, readonly Phrase<Topic>[]>;
  /** Phrases of scripts that put no spaces between words. */
  unspaced: readonly { topic: Topic; text: string }[];
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}〒]/u;
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
/** What the same tokens are in plain letters, told apart several times as fast. */
const ASCII_TOKEN = /[a-z]+|\d+/g;
const ASCII_HUMP = /[a-z][A-Z]|[A-Z]{2}[a-z]/;

/** Words of a label or of an attribute in lower case: `userEmail2` is read as `user email 2`. */
export function splitWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (isAscii(text) && !ASCII_HUMP.test(text) && !/['`]/.test(text)) return lower.match(ASCII_TOKEN) ?? [];
  // Most texts have no humps to part, no apostrophes and no ё.
  const parted = HUMP.test(text)
    ? text
        .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
        .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
        .toLowerCase()
    : lower;
  return (
    (RARE.test(parted)
      ? parted
          .replace(ELIDED, "")
          .replace(/['’ʼ`]|\u0307/g, "")
          .replaceAll("ё", "е")
      : parted
    ).match(TOKEN) ?? []
  );
}

const HUMP = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;
/** Articles that lean on the next word: "nom de l'entreprise", "nome dell'azienda". */
const ELIDED = /(?<!\p{L})(?:l|d|dell|all|nell|dall|sull)['’](?=\p{L})/gu;
const RARE = /['’ʼ`ё]|\u0307/;

const splitPhrase = (written: string) =>
  written.split(/\s+/).flatMap((word) => {
    const parts = splitWords(word);
    return parts.map((stem, index) => ({ stem, isOpen: index === parts.length - 1 && word.endsWith("*") }));
  });

export function indexTopics<Topic extends string>(lists: TopicLists<Topic>): TopicIndex<Topic> {
  const byStart = new Map<number, Phrase<Topic>[]>();
  const unspaced: { topic: Topic; text: string }[] = [];
  // safe: the keys of the lists are their topics
  for (const topic of Object.keys(lists) as Topic[]) {
    for (const written of Object.values(lists[topic]).flat()) {
      if (UNSPACED.test(written)) {
        unspaced.push({ topic, text: written.replace("*", "").toLowerCase() });
        continue;
      }
      const words = splitPhrase(written);
      if (words.length === 0) continue;
      const key = startKey(words[0]!.stem);
      const found = byStart.get(key);
      if (found) found.push({ topic, words });
      else byStart.set(key, [{ topic, words }]);
    }
  }
  return { byStart, unspaced };
}

/** No block of a page has more; matches are compared with each other. */
const TOKENS_READ = 1_000;

/** Topics that a text speaks of. Words taken by a longer phrase count for that phrase only. */
export function topicsIn<Topic extends string>(text: string, index: TopicIndex<Topic>): TopicMatch<Topic>[] {
  const tokens = splitWords(text).slice(0, TOKENS_READ);
  const found: TopicMatch<Topic>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const candidates = index.byStart.get(startKey(tokens[at]!));
    if (!candidates) continue;
    for (const { topic, words } of candidates)
      if (standsAt(tokens, at, words)) found.push({ topic, from: at, to: at + words.length });
  }
  if (!isAscii(text) && UNSPACED.test(text)) {
    const lower = text.toLowerCase();
    for (const { topic, text: phrase } of index.unspaced) {
      const from = lower.indexOf(phrase);
      // Counted in characters: nothing else of such a text is counted in tokens.
      if (from >= 0 && (phrase.length > 1 || standsAlone(lower, from)))
        found.push({ topic, from, to: from + phrase.length });
    }
  }
  if (found.length < 2) return found;
  return found.filter(
    (match) =>
      !found.some(
        (other) =>
          other.to - other.from > match.to - match.from && other.from <= match.from && match.to <= other.to,
      ),
  );
}

/** A single character is a word only where no other stands beside it. */
const standsAlone = (text: string, at: number) =>
  !UNSPACED.test(text.slice(Math.max(0, at - 1), at)) && !UNSPACED.test(text.slice(at + 1, at + 2));

function standsAt(
  tokens: readonly string[],
  at: number,
  words: readonly { stem: string; isOpen: boolean }[],
): boolean {
  for (let step = 0; step < words.length; step++) {
    const token = tokens[at + step];
    const { stem, isOpen } = words[step]!;
    if (token === undefined || (isOpen ? !token.startsWith(stem) : token !== stem)) return false;
  }
  return true;
}

/** Whether a text speaks of the topic at all. */
export const speaksOf = <Topic extends string>(
  text: string,
  index: TopicIndex<Topic>,
  topic: Topic,
): boolean => topicsIn(text, index).some((match) => match.topic === topic);
