import type { ForwardStep } from "../../facts/forward-steps.ts";
import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { bestOf, distinct, READING_KINDS, shownStep, stepsAround, stepsInMain, worthOf } from "./steps.ts";

const SEVERAL_PAGES = 3;
const SEVERAL_WORTH = 0.6;
const READING_WORTH = 0.9;
const FOOTER_WORTH = 0.4;
/** In the header of the first screen it is at least met by everyone. */
const HEADER_WORTH = 0.5;
/** What goes along with the reader is at hand at the end too. */
const STICKY_WORTH = 0.6;

export const wayForward = defineCheck({
  id: "next-step/way-forward",
  class: "hygiene",
  weight: 5,
  sources: ["S4", "own"],
  needs: ["forwardSteps", "kind", "tree"],
  words: {
    en: {
      title: "A way forward",
      good: "The content itself leads the customer to the next step.",
      poor: "The page is a dead end: whoever has read it has nowhere to go.",
      fix: "Give the reader a next step in the content itself: a button, a form, a number to tap.",
      notes: {
        step: "Leads the customer on.",
        "only-pages": "Leads on only to other pages to read.",
        "only-around": "Stands only in the header, the menu or the footer.",
      },
    },
    ru: {
      title: "Путь дальше",
      good: "Сама страница ведёт клиента к следующему шагу.",
      poor: "Страница — тупик: дочитавшему некуда идти.",
      fix: "Дайте следующий шаг прямо в содержании: кнопку, форму, номер, на который можно нажать.",
      notes: {
        step: "Ведёт клиента дальше.",
        "only-pages": "Ведёт только к другим страницам для чтения.",
        "only-around": "Есть только в шапке, меню или подвале.",
      },
    },
    ka: {
      title: "გზა წინ",
      good: "თავად შინაარსი მიჰყავს კლიენტს შემდეგ ნაბიჯამდე.",
      poor: "გვერდი ჩიხია: ვინც ბოლომდე წაიკითხა, წასასვლელი აღარსად აქვს.",
      fix: "შემდეგი ნაბიჯი თავად შინაარსში შესთავაზეთ: ღილაკი, ფორმა, ნომერი, რომელსაც შეეხებიან.",
      notes: {
        step: "კლიენტს წინ მიუძღვის.",
        "only-pages": "მხოლოდ სხვა საკითხავ გვერდებზე გადაჰყავს.",
        "only-around": "მხოლოდ თავში, მენიუში ან ქვედა ნაწილშია.",
      },
    },
  },
  run({ forwardSteps, kind, tree }, { expected }) {
    const main = stepsInMain(forwardSteps);
    const pages = distinct(main.filter((step) => step.kind === "page"));
    const worth = (step: ForwardStep) =>
      step.kind === "page" ? worthOfPages(pages, kind.kind) : worthOf(step);
    const best = bestOf(main, worth);
    if (best) return scored(worth(best), [shownStep(best, best.kind === "page" ? "only-pages" : "step")]);

    const nearest = bestOf(stepsAround(forwardSteps), worthAround);
    if (nearest) return scored(worthAround(nearest), [shownStep(nearest, "only-around")]);
    return expected ? failed([{ path: tree.path(0), note: "absent" }]) : notApplicable;
  },
});

function worthAround({ isSticky, isFirstScreen, kind, region }: ForwardStep): number {
  if (isSticky) return STICKY_WORTH;
  return isFirstScreen && region !== "footer" && kind !== "write" ? HEADER_WORTH : FOOTER_WORTH;
}

function worthOfPages(pages: readonly ForwardStep[], kind: PageKind): number {
  if (READING_KINDS.has(kind) && pages.length > 1) return READING_WORTH;
  return pages.length >= SEVERAL_PAGES ? SEVERAL_WORTH : worthOf(pages[0]!);
}
