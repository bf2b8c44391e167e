import { contrastOf } from "../../facts/contrast.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, passed, scored } from "../outcome.ts";

/** WCAG 1.4.3 for large letters. */
const LARGE = 3;
/** Letters that are hardly there. */
const LOST = 1.5;
const HEADLINE_PX = 24;
/** A large quotation mark or a number is an ornament. */
const WORDS = /\p{L}{3}/u;
/** What is left where another headline than the largest is lost. */
const SECOND = 0.4;

export const headlineContrast = defineCheck({
  id: "first-impression/headline-contrast",
  class: "hygiene",
  weight: 4,
  sources: ["wcag-1.4.3"],
  needs: ["content", "snapshot", "tree", "styling"],
  words: {
    en: {
      title: "Headlines that can be read",
      good: "The headlines of the first screen stand out from what lies behind them.",
      poor: "A headline of the first screen drowns in what lies behind it.",
      fix: "Lay a veil between picture and letters, or lift the letters above it.",
      notes: {
        drowned: "Contrast with what lies behind, about.",
        "picture-behind": "Every headline lies over a picture that cannot be measured.",
      },
    },
    ru: {
      title: "Заголовки читаются",
      good: "Заголовки первого экрана отчётливо видны на своём фоне.",
      poor: "Заголовок первого экрана тонет в том, что лежит под ним.",
      fix: "Проложите между картинкой и буквами вуаль или поднимите буквы над ней.",
      notes: {
        drowned: "Контраст с фоном, примерно.",
        "picture-behind": "Все заголовки лежат на картинках, этого не измерить.",
      },
    },
    ka: {
      title: "სათაურები იკითხება",
      good: "პირველი ეკრანის სათაურები ფონზე მკაფიოდ ჩანს.",
      poor: "პირველი ეკრანის სათაური იკარგება იმაში, რაც მის უკან დევს.",
      fix: "სურათსა და ასოებს შორის საბურველი ჩადეთ ან ასოები მის ზემოთ ასწიეთ.",
      notes: {
        drowned: "ფონთან კონტრასტი, დაახლოებით.",
        "picture-behind": "ყველა სათაური სურათზე დევს, ეს არ იზომება.",
      },
    },
  },
  run({ content, snapshot, tree, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const rows = snapshot.parts.blocks?.rows ?? [];
    const headlines = content.filter(
      ({ isOwn, isFirstScreen, style, text }) =>
        isOwn && isFirstScreen && style.sizePx >= HEADLINE_PX && WORDS.test(text),
    );
    if (headlines.length === 0) return cannotTell("too-few-words");
    const judged = headlines.flatMap((block) => {
      const { behind, inked } = rows[block.index] ?? {};
      const color = inked ?? block.style.color;
      const grounds = behind ?? (block.style.background === null ? [] : [block.style.background]);
      if (grounds.length === 0) return [];
      const contrasts = grounds.map((ground) => contrastOf(color, ground));
      const best = Math.max(...contrasts);
      // A picture may be darker at one place and lighter at another: only what holds for all of it is said.
      if (best >= LARGE && Math.min(...contrasts) < LARGE) return [];
      const likely = behind ? contrastOf(color, middleOf(behind)) : best;
      return [{ block, likely, mark: best >= LARGE ? 1 : Math.max(0, (likely - LOST) / (LARGE - LOST)) }];
    });
    if (judged.length === 0) return cannotTell("picture-behind");
    const pale = judged.filter(({ mark }) => mark < 1);
    if (pale.length === 0) return passed();
    const largest = headlines.reduce((first, block) =>
      block.style.sizePx > first.style.sizePx ? block : first,
    );
    const worst = Math.min(
      ...pale.map(({ block, mark }) => (block === largest ? mark : SECOND + mark * (1 - SECOND))),
    );
    return scored(
      worst,
      pale.map(({ block, likely }) => ({
        path: tree.path(block.element),
        text: `${likely.toFixed(1)}:1 ${block.text}`,
        note: "drowned",
      })),
    );
  },
});

/** The color half way between two. */
function middleOf([dark, light]: readonly [string, string]): string {
  const channel = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16) || 0;
  return [0, 2, 4]
    .map((at) =>
      Math.round((channel(dark, at) + channel(light, at)) / 2)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
