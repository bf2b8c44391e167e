import type { ForwardStep } from "../../facts/forward-steps.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { bestOf, distinct, READING_KINDS, shownStep, stepsAround, stepsInMain, worthOf } from "./steps.ts";

/** The last section before the footer, as tall as they usually are. */
const LAST_PX = 600;
const SEVERAL_PAGES = 0.5;
const ONE_PAGE = 0.3;
const FOOTER_WORTH = 0.3;
/** What floats over the page is at hand, though nothing invites to press it. */
const STICKY_WORTH = 0.5;

export const ending = defineCheck({
  id: "next-step/ending",
  class: "performance",
  weight: 3,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "content", "kind", "tree"],
  words: {
    en: {
      title: "The end of the page",
      good: "The page ends with an invitation to go on.",
      poor: "Whoever reads to the end meets a wall: nothing invites to go on.",
      fix: "End the page with an invitation: a button, a form or the next page to read.",
      notes: {
        invitation: "The page ends with it.",
        "last-words": "The page breaks off here.",
        "only-footer": "Only the footer offers a way on.",
      },
    },
    ru: {
      title: "Конец страницы",
      good: "Страница заканчивается приглашением идти дальше.",
      poor: "Дочитавший до конца упирается в стену: дальше ничто не зовёт.",
      fix: "Закончите страницу приглашением: кнопкой, формой или ссылкой на следующую страницу.",
      notes: {
        invitation: "Этим страница заканчивается.",
        "last-words": "Здесь страница обрывается.",
        "only-footer": "Путь дальше есть только в подвале.",
      },
    },
    ka: {
      title: "გვერდის დასასრული",
      good: "გვერდი მოწვევით მთავრდება.",
      poor: "ვინც ბოლომდე ჩაიკითხა, კედელს ეჯახება: წინ არაფერი იწვევს.",
      fix: "გვერდი მოწვევით დაასრულეთ: ღილაკით, ფორმით ან შემდეგი გვერდის ბმულით.",
      notes: {
        invitation: "გვერდი ამით მთავრდება.",
        "last-words": "გვერდი აქ წყდება.",
        "only-footer": "გზა წინ მხოლოდ ქვედა ნაწილშია.",
      },
    },
  },
  run({ forwardSteps, content, kind, tree }, { expected }) {
    const { bottom } = forwardSteps;
    if (bottom === null) return cannotTell("no-layout");
    const main = stepsInMain(forwardSteps);
    const last = main.filter(
      ({ isSticky, rect }) => !isSticky && rect !== undefined && rect[1] + rect[3] >= bottom - LAST_PX,
    );
    const pages = distinct(last.filter((step) => step.kind === "page"));
    const worth = (step: ForwardStep) =>
      step.kind === "page" ? worthOfPages(pages.length, READING_KINDS.has(kind.kind)) : worthOf(step);
    const best = bestOf(last, worth);
    const sticky = main.find(({ isSticky }) => isSticky);
    if (best && worth(best) >= (sticky ? STICKY_WORTH : 0))
      return scored(worth(best), [shownStep(best, "invitation")]);
    if (sticky) return scored(STICKY_WORTH, [shownStep(sticky, "invitation")]);

    const foot = stepsAround(forwardSteps).find(({ region }) => region === "footer");
    if (foot) return scored(FOOTER_WORTH, [shownStep(foot, "only-footer")]);
    if (!expected && main.length === 0) return notApplicable;
    const words = content.findLast(({ isOwn }) => isOwn);
    return failed([
      words
        ? { path: tree.path(words.element), text: words.text, note: "last-words" }
        : { path: tree.path(0), note: "absent" },
    ]);
  },
});

function worthOfPages(count: number, isReading: boolean): number {
  if (count > 1) return isReading ? 1 : SEVERAL_PAGES;
  return ONE_PAGE;
}
