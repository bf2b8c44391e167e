import type { Action } from "../../facts/actions.ts";
import { indexTopics, speaksOf } from "../../facts/topics.ts";
import { softStepWords } from "../../language/soft-step-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, failed, notApplicable, scored } from "../outcome.ts";

/** In the menu or the footer, where only those look who search for it. */
const AROUND_WORTH = 0.6;
const TEXT_LIMIT = 60;

const index = indexTopics(softStepWords);

export const softStep = defineCheck({
  id: "next-step/soft-step",
  class: "performance",
  weight: 3,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "actions", "forms", "widgets", "kind", "language", "tree"],
  words: {
    en: {
      title: "A small step for the undecided",
      good: "Whoever is not ready to buy finds a smaller step.",
      poor: "Whoever is not ready to buy yet can only leave.",
      fix: "Add a small step: a price list, a calculator, a question in a messenger.",
      notes: {
        "small-step": "A small step.",
        "around-only": "A small step, but only in the menu or the footer.",
      },
    },
    ru: {
      title: "Малый шаг для сомневающихся",
      good: "Кто ещё не готов купить, найдёт шаг поменьше.",
      poor: "Кто ещё не готов купить, может только уйти.",
      fix: "Добавьте малый шаг: прайс, калькулятор, вопрос в мессенджере.",
      notes: {
        "small-step": "Малый шаг.",
        "around-only": "Малый шаг, но только в меню или подвале.",
      },
    },
    ka: {
      title: "პატარა ნაბიჯი მოყოყმანეთათვის",
      good: "ვინც ჯერ საყიდლად მზად არ არის, უფრო პატარა ნაბიჯს იპოვის.",
      poor: "ვინც ჯერ საყიდლად მზად არ არის, მას მხოლოდ წასვლა შეუძლია.",
      fix: "დაამატეთ პატარა ნაბიჯი: ფასების სია, კალკულატორი, კითხვა მესენჯერში.",
      notes: {
        "small-step": "პატარა ნაბიჯი.",
        "around-only": "პატარა ნაბიჯია, მაგრამ მხოლოდ მენიუში ან ქვემოთ.",
      },
    },
  },
  run({ forwardSteps, actions, forms, widgets, kind, language, tree }) {
    if (kind.kind === "thank-you") return notApplicable;
    const found: { score: number; evidence: Evidence }[] = [];
    const add = (isMain: boolean, evidence: Evidence) =>
      found.push({
        score: isMain ? 1 : AROUND_WORTH,
        evidence: { ...evidence, note: isMain ? "small-step" : "around-only" },
      });

    const mainRows = new Set(
      forwardSteps.all.filter(({ isMain, works }) => isMain && works !== "no").map(({ element }) => element),
    );
    for (const action of actions.all) {
      if (!action.isSeen || action.works === "no" || action.region === "dialog") continue;
      const isMessenger = action.destination === "messenger" && !action.isService;
      if (isMessenger || isSoft(action))
        add(mainRows.has(action.element), { path: action.path, text: action.text || (action.href ?? "") });
    }
    for (const step of forwardSteps.all) if (step.element < 0) add(true, { text: step.text });
    for (const { purpose, isSeen, region, path, heading } of forms) {
      if (isSeen && (purpose === "newsletter" || purpose === "quiz"))
        add(region === "main", { path, text: heading });
    }
    const quiz = widgets.find((widget) => widget.kind === "quiz");
    if (quiz) add(true, { text: quiz.vendor });

    if (found.length === 0) {
      if (!(language.code in softStepWords.soft)) return cannotTell("no-word-list");
      return failed([{ path: tree.path(0), note: "absent" }]);
    }
    const best = Math.max(...found.map(({ score }) => score));
    return scored(
      best,
      found.filter(({ score }) => score === best).map(({ evidence }) => evidence),
    );
  },
});

function isSoft({ destination, text, isService }: Action): boolean {
  if (isService || destination === "social" || destination === "external") return false;
  if (destination === "file") return true;
  return text.length <= TEXT_LIMIT && speaksOf(text, index, "soft");
}
