import { wordsOf } from "../../facts/phrases.ts";
import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { lettersPerWord, paragraphLimits } from "../../language/readability.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

const USUAL_LIMIT = 90;
/** Share of the text in walls that earns nothing. */
const TOO_MUCH = 0.5;
/** Lines longer than this make the eye lose its way back. */
const LINE_CHARACTERS = 115;
/** A letter is about half as wide as it is high. */
const LETTER_WIDTH = 0.5;
const LONG_LINES = 0.7;
const SHOWN = 3;

export const paragraphLength = defineCheck({
  id: "copy/paragraph-length",
  class: "hygiene",
  weight: 2,
  sources: ["wcag-1.4.8"],
  restsOn: "copy/text",
  needs: ["text", "content", "tree"],
  words: {
    en: {
      title: "No wall of text",
      good: "Paragraphs are short, and the eye finds its place.",
      poor: "A wall of text scares the visitor away before the first word.",
      fix: "Break the long blocks into two or three paragraphs or a list, and keep lines under 100 characters.",
      notes: { "wall-of-text": "A wall of text.", "long-lines": "Lines too long to follow." },
    },
    ru: {
      title: "Без сплошной стены текста",
      good: "Абзацы короткие, глазу есть за что зацепиться.",
      poor: "Сплошная стена текста отпугивает раньше, чем прочитано первое слово.",
      fix: "Разбейте длинные блоки на два-три абзаца или список, строки держите короче 100 знаков.",
      notes: { "wall-of-text": "Стена текста.", "long-lines": "Строки слишком длинные, взгляд сбивается." },
    },
    ka: {
      title: "ტექსტის კედლის გარეშე",
      good: "აბზაცები მოკლეა და თვალი ადვილად პოულობს გზას.",
      poor: "ტექსტის კედელი მნახველს პირველ სიტყვამდე აფრთხობს.",
      fix: "გრძელი ბლოკები ორ-სამ აბზაცად ან სიად დაყავით, სტრიქონი კი 100 ნიშანზე მოკლე იყოს.",
      notes: { "wall-of-text": "ტექსტის კედელი.", "long-lines": "სტრიქონები ძალიან გრძელია თვალისთვის." },
    },
  },
  run({ text, content, tree }) {
    if (text.words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    if (lettersPerWord[text.language] !== undefined) return cannotTell("no-word-list");
    const limit = paragraphLimits[text.language] ?? USUAL_LIMIT;
    let walled = 0;
    const walls: { element: number; text: string; words: number }[] = [];
    for (const { text: passage, element, role, words } of text.passages) {
      if (role === "heading" || words <= limit) continue;
      // Two line breaks are a paragraph to the eye.
      for (const piece of passage.split(/\n\n+/)) {
        const count = wordsOf(piece).length;
        if (count <= limit) continue;
        walled += count;
        walls.push({ element, text: piece, words: count });
      }
    }
    const wide = content.find(
      ({ isOwn, role, rect, style, text: words }) =>
        isOwn &&
        role === "paragraph" &&
        rect !== undefined &&
        style.sizePx > 0 &&
        rect[2] / (style.sizePx * LETTER_WIDTH) > LINE_CHARACTERS &&
        words.length > LINE_CHARACTERS * 2,
    );
    const score = 1 - walled / (text.words * TOO_MUCH);
    return scored(wide ? Math.min(score, LONG_LINES) : score, [
      ...walls
        .sort((first, second) => second.words - first.words)
        .slice(0, SHOWN)
        .map((wall) => ({ path: tree.path(wall.element), text: wall.text, note: "wall-of-text" })),
      ...(wide ? [{ path: tree.path(wide.element), text: wide.text, note: "long-lines" }] : []),
    ]);
  },
});
