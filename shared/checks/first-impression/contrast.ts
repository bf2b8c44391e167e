import { contrastOf } from "../../facts/contrast.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, scored } from "../outcome.ts";

/** WCAG 1.4.3. */
const NORMAL = 4.5;
const LARGE = 3;
const VERY_PALE = 2.2;
/** A quarter of the text being pale fails the check. */
const STEEP = 2;
const KNOWN_SHARE = 0.3;

/** A slash between two links or a row of dots is drawn pale on purpose. */
const SAYS = /[\p{L}\p{N}]/u;

export const contrast = defineCheck({
  id: "first-impression/contrast",
  class: "hygiene",
  weight: 2,
  sources: ["wcag-1.4.3"],
  needs: ["content", "tree", "styling"],
  words: {
    en: {
      title: "Text that stands out",
      good: "The text stands out from its background.",
      poor: "Part of the text is so pale that many cannot read it.",
      fix: "Darken the text or lighten what lies behind it.",
      notes: {
        "pale-text": "Too pale.",
        "text-on-pictures": "Most of the text lies over pictures, which cannot be measured.",
      },
    },
    ru: {
      title: "Текст хорошо виден",
      good: "Текст отчётливо виден на фоне.",
      poor: "Часть текста такая бледная, что многие её не прочтут.",
      fix: "Сделайте текст темнее или фон под ним светлее.",
      notes: {
        "pale-text": "Слишком бледно.",
        "text-on-pictures": "Почти весь текст лежит на картинках, этого не измерить.",
      },
    },
    ka: {
      title: "ტექსტი კარგად ჩანს",
      good: "ტექსტი ფონზე მკაფიოდ ჩანს.",
      poor: "ტექსტის ნაწილი ისეთი მკრთალია, რომ ბევრი ვერ წაიკითხავს.",
      fix: "გაამუქეთ ტექსტი ან გააღიავეთ ის, რაც უკან დევს.",
      notes: {
        "pale-text": "მეტისმეტად მკრთალია.",
        "text-on-pictures": "ტექსტის უმეტესობა სურათებზე დევს, ეს არ იზომება.",
      },
    },
  },
  run({ content, tree, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    let characters = 0;
    let known = 0;
    let pale = 0;
    const evidence: Evidence[] = [];
    for (const { isSeen, text, style, element, region } of content) {
      if (!isSeen || region === "dialog" || style.sizePx === 0 || !SAYS.test(text)) continue;
      characters += text.length;
      if (style.background === null) continue;
      known += text.length;
      const isLarge = style.sizePx >= 24 || (style.sizePx >= 18.6 && style.weight >= 700);
      const contrast = contrastOf(style.color, style.background);
      if (contrast >= (isLarge ? LARGE : NORMAL)) continue;
      pale += text.length * (contrast < VERY_PALE ? 2 : 1);
      evidence.push({
        path: tree.path(element),
        text: `${contrast.toFixed(1)}:1 ${text}`,
        note: "pale-text",
      });
    }
    if (characters === 0) return cannotTell("too-few-words");
    if (known < characters * KNOWN_SHARE) return cannotTell("text-on-pictures");
    return scored(1 - (pale / known) * STEEP, evidence);
  },
});
