import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Pixels. */
const FULL = 16;
const FAIR = 14;
const FLOOR = 12;
const FAIR_SCORE = 0.75;
const POOR_SCORE = 0.3;
/** Captions may be small: this share of large text is full marks. */
const FULL_SHARE = 0.9;
const SHORT = 25;
const ENOUGH_CHARACTERS = 100;

export const textSize = defineCheck({
  id: "first-impression/text-size",
  class: "hygiene",
  weight: 3,
  sources: ["wcag-1.4.4", "own"],
  needs: ["content", "tree", "styling"],
  words: {
    en: {
      title: "Size of the text",
      good: "The text can be read without effort.",
      poor: "The text is so small that it tires, on a phone above all.",
      fix: "Set running text in 16 pixels or more, and nothing under 12.",
      notes: { "small-text": "Too small to read with ease." },
    },
    ru: {
      title: "Размер текста",
      good: "Текст читается без усилий.",
      poor: "Текст такой мелкий, что утомляет, особенно на телефоне.",
      fix: "Набирайте основной текст от 16 пикселей и ничего мельче 12.",
      notes: { "small-text": "Слишком мелко, чтобы читать легко." },
    },
    ka: {
      title: "ტექსტის ზომა",
      good: "ტექსტი უძნელოდ იკითხება.",
      poor: "ტექსტი ისეთი წვრილია, რომ ღლის, განსაკუთრებით ტელეფონში.",
      fix: "ძირითადი ტექსტი 16 პიქსელიდან ააწყვეთ, 12-ზე წვრილი კი არაფერი.",
      notes: { "small-text": "მეტისმეტად წვრილია წასაკითხად." },
    },
  },
  run({ content, tree, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const own = content.filter(
      ({ isOwn, level, text, role }) => isOwn && level === 0 && role !== "label" && text.length >= SHORT,
    );
    const isEnough = own.reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH_CHARACTERS;
    // A page of few words is read whole, its foot and its short lines too.
    const read = isEnough
      ? own
      : content.filter(
          ({ isSeen, level, region }) => isSeen && level === 0 && region !== "nav" && region !== "dialog",
        );
    let characters = 0;
    let earned = 0;
    const small = [];
    for (const block of read) {
      const { text, style } = block;
      characters += text.length;
      if (style.sizePx >= FULL) earned += text.length;
      else if (style.sizePx >= FAIR) earned += text.length * FAIR_SCORE;
      else if (style.sizePx >= FLOOR) earned += text.length * POOR_SCORE;
      if (style.sizePx < FAIR) small.push(block);
    }
    if (characters < ENOUGH_CHARACTERS) return cannotTell("too-few-words");
    return scored(
      earned / characters / FULL_SHARE,
      small.map(({ element, text, style }) => ({
        path: tree.path(element),
        text: `${style.sizePx} px: ${text}`,
        note: "small-text",
      })),
    );
  },
});
