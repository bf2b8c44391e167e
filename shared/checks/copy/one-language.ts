import { detectLanguage, scriptOf } from "../../facts/language.ts";
import { tokensOf } from "../../facts/phrases.ts";
import { themePhrases } from "../../language/generic-headings.ts";
import { markerLetters } from "../../language/scripts.ts";
import { stopWords } from "../../language/stop-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, notApplicable, scored } from "../outcome.ts";

/** Share of words in another language that is fine (names, terms), that fails, and that earns nothing. */
const FINE = 0.04;
const FAILS = 0.15;
const NOTHING = 0.4;
const ONE_CONTROL = 0.12;
const BLOCK_WORDS = 12;
/** Letters of another script tell sooner than words. */
const WORDS_IN_SCRIPT = 5;
const BLOCK_CONFIDENCE = 0.85;
const CONTROL_CHARACTERS = 80;

/** Two letters of one script and then a letter of another within one word: a machine's translation, or a slip of the keyboard.
 * Latin letters that look like Cyrillic ones offend no eye. */
const MIXED_WORD =
  /(?<!\p{L})[\p{Script=Georgian}\p{Script=Cyrillic}\p{Script=Armenian}]{2,40}(?:[bdfghjklmnqrstuvwz]|(?<=\p{Script=Georgian})[\p{Script=Cyrillic}\p{Script=Armenian}]|(?<=\p{Script=Cyrillic})[\p{Script=Georgian}\p{Script=Armenian}])\p{L}*/u;
const MIXED_PENALTY = 0.3;

const theme = new Set(themePhrases.map((phrase) => tokensOf(phrase).join(" ")));
const english = new Set(stopWords.en);

export const oneLanguage = defineCheck({
  id: "copy/one-language",
  class: "hygiene",
  weight: 3,
  sources: ["wcag-3.1.2"],
  restsOn: "copy/text",
  needs: ["content", "tree", "language", "actions", "snapshot"],
  words: {
    en: {
      title: "One language throughout",
      good: "Text, buttons and labels speak one language.",
      poor: "Buttons or texts in another language make the visitor feel like a stranger.",
      fix: "Translate the buttons, labels and messages that were left in another language.",
      notes: {
        "foreign-control": "In another language.",
        "foreign-block": "A text in another language.",
        "mixed-letters": "Letters of two alphabets in one word.",
        "language-unknown": "The language of the page cannot be told.",
      },
    },
    ru: {
      title: "Один язык на всей странице",
      good: "Текст, кнопки и подписи говорят на одном языке.",
      poor: "От кнопок и текстов на чужом языке посетитель чувствует себя чужим.",
      fix: "Переведите кнопки, подписи и сообщения, оставшиеся на другом языке.",
      notes: {
        "foreign-control": "На другом языке.",
        "foreign-block": "Текст на другом языке.",
        "mixed-letters": "В одном слове буквы двух алфавитов.",
        "language-unknown": "Язык страницы не определить.",
      },
    },
    ka: {
      title: "ერთი ენა მთელ გვერდზე",
      good: "ტექსტი, ღილაკები და წარწერები ერთ ენაზეა.",
      poor: "სხვა ენაზე დარჩენილი ღილაკები და ტექსტები მნახველს უცხოდ აგრძნობინებს თავს.",
      fix: "თარგმნეთ ღილაკები, წარწერები და შეტყობინებები, რომლებიც სხვა ენაზე დარჩა.",
      notes: {
        "foreign-control": "სხვა ენაზეა.",
        "foreign-block": "ტექსტი სხვა ენაზე.",
        "mixed-letters": "ერთ სიტყვაში ორი ანბანის ასოებია.",
        "language-unknown": "გვერდის ენის დადგენა ვერ ხერხდება.",
      },
    },
  },
  run({ content, tree, language, actions, snapshot }, { expected }) {
    if (language.code === "und" || language.basis === "declared") return cannotTell("language-unknown");
    const isForeign = foreignTo(language.code);
    const evidence: Evidence[] = [];

    let controlWords = 0;
    let foreignControlWords = 0;
    let foreignControls = 0;
    const weigh = (text: string, element: number) => {
      if (text === "" || text.length > CONTROL_CHARACTERS || /[@/\\]|^\W*$/u.test(text)) return;
      const words = tokensOf(text).length;
      controlWords += words;
      if (!isForeign(text) || isDeclaredForeign(tree.lang(element), language.code)) return;
      foreignControlWords += words;
      foreignControls++;
      evidence.push({ path: tree.path(element), text, note: "foreign-control" });
    };
    for (const action of actions.all)
      if (action.isSeen && !action.isService && action.destination !== "external")
        weigh(action.text, action.element);
    for (const { label, labelSource, placeholder, shown, element, type } of snapshot.parts.controls ?? []) {
      if (shown !== undefined || type === "hidden") continue;
      if (labelSource !== "none" && labelSource !== "aria-label") weigh(label, element);
      if (placeholder !== undefined && placeholder !== label) weigh(placeholder, element);
    }

    const hasOwnAlphabet = NON_LATIN[language.code] !== undefined;
    let mixedWords = 0;
    let blockWords = 0;
    let foreignBlockWords = 0;
    for (const { isOwn, role, text, element, linkShare } of content) {
      if (!isOwn || role === "quote" || role === "label") continue;
      const words = text.split(" ").length;
      blockWords += words;
      // Links side by side join their words without a space.
      const mixed = hasOwnAlphabet && linkShare < 0.5 ? MIXED_WORD.exec(text) : null;
      if (mixed) {
        mixedWords++;
        evidence.push({ path: tree.path(element), text: mixed[0], note: "mixed-letters" });
      }
      if (words < WORDS_IN_SCRIPT || isDeclaredForeign(tree.lang(element), language.code)) continue;
      if (!isOtherScript(text, language.code) && !isOtherLanguage(text, words, language.code)) continue;
      foreignBlockWords += words;
      evidence.push({ path: tree.path(element), text, note: "foreign-block" });
    }

    if (controlWords + blockWords === 0 && !expected) return notApplicable;
    const ofControls = shareOf(foreignControlWords, controlWords);
    const share = Math.max(
      // A single forgotten control is a slip, however few the others are.
      foreignControls === 1 ? Math.min(ofControls, ONE_CONTROL) : ofControls,
      shareOf(foreignBlockWords, blockWords),
    );
    return scored(scoreOf(share) - MIXED_PENALTY * mixedWords, evidence);
  },
});

const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** 1 to 0.5 from fine to failing, and on to 0. */
function scoreOf(share: number): number {
  if (share <= FINE) return 1;
  if (share <= FAILS) return 1 - (0.5 * (share - FINE)) / (FAILS - FINE);
  return Math.max(0, 0.49 * (1 - (share - FAILS) / (NOTHING - FAILS)));
}

/** The author says himself that this part speaks another language. */
const isDeclaredForeign = (declared: string, code: string) => {
  const tag = declared.toLowerCase().split(/[-_]/)[0]!;
  return tag !== "" && tag !== code;
};

const NON_LATIN: Readonly<Record<string, string>> = {
  ru: "cyrillic",
  uk: "cyrillic",
  be: "cyrillic",
  bg: "cyrillic",
  sr: "cyrillic",
  mk: "cyrillic",
  kk: "cyrillic",
  ky: "cyrillic",
  tg: "cyrillic",
  mn: "cyrillic",
  ka: "georgian",
  el: "greek",
  hy: "armenian",
  he: "hebrew",
  ar: "arabic",
  fa: "arabic",
  ur: "arabic",
  hi: "devanagari",
  th: "thai",
  ko: "hangul",
  ja: "han",
  zh: "han",
};

/** Names and terms are Latin everywhere, so Latin letters alone prove nothing. */
function isOtherScript(text: string, code: string): boolean {
  const script = scriptOf(text);
  if (script === null || script === "latin") return false;
  return (script === "kana" ? "han" : script) !== (NON_LATIN[code] ?? "latin");
}

function isOtherLanguage(text: string, words: number, code: string): boolean {
  if (words < BLOCK_WORDS) return false;
  const found = detectLanguage(text, code);
  return found.code !== code && found.code !== "und" && found.confidence >= BLOCK_CONFIDENCE;
}

/** Whether the words of a control can only be another language's. */
function foreignTo(code: string): (text: string) => boolean {
  const own = NON_LATIN[code] ?? "latin";
  const alien = own === "cyrillic" ? alienLetters(code) : new Set<string>();
  return (text) => {
    const script = scriptOf(text);
    if (script === null) return false;
    if (script === "kana" || script === "han") return own !== "han";
    if (script !== "latin")
      return script !== own || [...text.toLowerCase()].some((letter) => alien.has(letter));
    if (code === "en") return false;
    const tokens = tokensOf(text);
    if (theme.has(tokens.join(" "))) return true;
    // Brands and terms are Latin everywhere; English grammar is not.
    return own !== "latin" && tokens.length >= 3 && tokens.some((token) => english.has(token));
  };
}

/** Letters of the neighbour that this language does not write. */
function alienLetters(code: string): Set<string> {
  if (code === "ru") return new Set(markerLetters.uk);
  if (code === "uk") return new Set(markerLetters.ru);
  return new Set();
}
