import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Pixels between a letter and the edge of the screen. */
const EDGE = 9;
const SHORT = 12;
const BLOCKS_MIN = 3;
/** A third of the text at the edge is no accident. */
const STEEP = 3;

export const margins = defineCheck({
  id: "first-impression/margins",
  class: "hygiene",
  weight: 3,
  sources: ["wcag-1.4.8", "own"],
  // Where nobody designed, there are no margins or lines to praise.
  restsOn: "first-impression/styling",
  needs: ["content", "tree", "snapshot", "styling"],
  words: {
    en: {
      title: "Air at the edges",
      good: "The text keeps away from the edges of the screen.",
      poor: "Text is glued to the edge of the screen and looks unfinished.",
      fix: "Give the text some room to the left and right.",
      notes: { "glued-to-edge": "Stands at the very edge." },
    },
    ru: {
      title: "Воздух по краям",
      good: "Текст не прижат к краям экрана.",
      poor: "Текст прилип к краю экрана и выглядит недоделанным.",
      fix: "Оставьте тексту место слева и справа.",
      notes: { "glued-to-edge": "Стоит у самого края." },
    },
    ka: {
      title: "ჰაერი კიდეებზე",
      good: "ტექსტი ეკრანის კიდეებს არ ეკვრის.",
      poor: "ტექსტი ეკრანის კიდესაა მიწებებული და დაუმთავრებელი ჩანს.",
      fix: "ტექსტს მარცხნივ და მარჯვნივ ადგილი დაუტოვეთ.",
      notes: { "glued-to-edge": "ზედ კიდესთან დგას." },
    },
  },
  run({ content, tree, snapshot, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const width = snapshot.conditions.viewport[0];
    const own = content.filter(
      ({ isOwn, rect, text, style }) =>
        isOwn && rect !== undefined && rect[2] > 0 && text.length >= SHORT && style.align !== "center",
    );
    if (own.length < BLOCKS_MIN) return cannotTell("too-few-words");
    const glued = own.filter(
      ({ rect }) =>
        rect &&
        rect[0] > -EDGE &&
        rect[0] + rect[2] <= width + EDGE &&
        (rect[0] < EDGE || rect[0] + rect[2] > width - EDGE),
    );
    return scored(
      1 - (glued.length / own.length) * STEEP,
      glued.map(({ element, text }) => ({ path: tree.path(element), text, note: "glued-to-edge" })),
    );
  },
});
