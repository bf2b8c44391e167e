import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, scored } from "../outcome.ts";

const PARAGRAPH = 140;
/** A letter's width as a share of its size, on average. */
const LETTER_WIDTH = 0.5;
/** WCAG asks for 80; readers bear somewhat more. */
const MOST = 110;
/** A text that ends with its first line is not lost on the way to the next. */
const SECOND_LINE = 1.2;

export const lineLength = defineCheck({
  id: "first-impression/line-length",
  class: "hygiene",
  weight: 1,
  sources: ["wcag-1.4.8"],
  restsOn: "first-impression/styling",
  needs: ["content", "tree", "snapshot", "styling"],
  words: {
    en: {
      title: "Lines of a readable length",
      good: "Lines are short enough to find the next one.",
      poor: "Lines run across the whole screen, and the eye loses its place.",
      fix: "Limit the width of running text to about 80 letters a line.",
      notes: { "long-line": "Letters in a line, about." },
    },
    ru: {
      title: "Удобная длина строк",
      good: "Строки не длинные, глаз легко находит следующую.",
      poor: "Строки тянутся через весь экран, и глаз теряет место.",
      fix: "Ограничьте ширину текста примерно 80 буквами в строке.",
      notes: { "long-line": "Примерно столько букв в строке." },
    },
    ka: {
      title: "სტრიქონის სიგრძე",
      good: "სტრიქონები იმდენად მოკლეა, რომ თვალი შემდეგს ადვილად პოულობს.",
      poor: "სტრიქონები მთელ ეკრანზეა გაჭიმული და თვალი ადგილს კარგავს.",
      fix: "ტექსტის სიგანე სტრიქონში დაახლოებით 80 ასომდე შეზღუდეთ.",
      notes: { "long-line": "დაახლოებით ამდენი ასო სტრიქონში." },
    },
  },
  run({ content, tree, snapshot, styling }) {
    if (snapshot.conditions.device === "phone") return notApplicable;
    if (styling.isLost) return cannotTell("opened-from-file");
    const long = content.filter(
      ({ isOwn, level, text, rect, role }) =>
        isOwn && level === 0 && role !== "cell" && rect !== undefined && text.length >= PARAGRAPH,
    );
    if (long.length === 0) return notApplicable;
    const measured = long.map((block) => ({
      block,
      letters: Math.round(block.rect![2] / (block.style.sizePx * LETTER_WIDTH)),
    }));
    const wide = measured.filter(
      ({ letters, block }) => letters > MOST && block.text.length > letters * SECOND_LINE,
    );
    return scored(
      1 - wide.length / long.length,
      wide.map(({ block, letters }) => ({
        path: tree.path(block.element),
        text: `${letters}: ${block.text}`,
        note: "long-line",
      })),
    );
  },
});
