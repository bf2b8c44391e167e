import type { ForwardStep, StepKind } from "../../facts/forward-steps.ts";
import { tokensOf } from "../../facts/phrases.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, passed, scored } from "../outcome.ts";
import { bestOf, shownStep } from "./steps.ts";

/** The main button is dead: however many others work. */
const MAIN_DEAD = 0.4;

const PRESSED: ReadonlySet<StepKind> = new Set(["call", "form", "button"]);

export const workingButtons = defineCheck({
  id: "next-step/working-buttons",
  class: "hygiene",
  weight: 5,
  sources: ["stanford-credibility"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps"],
  words: {
    en: {
      title: "Buttons that lead somewhere",
      good: "Every button leads to a page, a form or a person.",
      poor: "A customer presses a button and nothing happens.",
      fix: "Make each button lead to a real page, form or chat, or take it away.",
      notes: {
        "leads-nowhere": "Has no address, or one that does not exist.",
        "leads-on": "Leads on.",
        "script-only": "Only a script could tell whether these buttons work: press them yourself.",
      },
    },
    ru: {
      title: "Кнопки, которые работают",
      good: "Каждая кнопка ведёт на страницу, к форме или к человеку.",
      poor: "Клиент нажимает кнопку, и ничего не происходит.",
      fix: "Пусть каждая кнопка ведёт на настоящую страницу, форму или в чат — или уберите её.",
      notes: {
        "leads-nowhere": "Адреса нет, или он никуда не ведёт.",
        "leads-on": "Ведёт дальше.",
        "script-only": "Работают ли эти кнопки, знает только скрипт: нажмите их сами.",
      },
    },
    ka: {
      title: "ღილაკები, რომლებიც მუშაობს",
      good: "ყველა ღილაკს სადღაც მიჰყავხართ: გვერდზე, ფორმასთან ან ადამიანთან.",
      poor: "კლიენტი ღილაკს აჭერს და არაფერი ხდება.",
      fix: "ყველა ღილაკი ნამდვილ გვერდზე, ფორმაზე ან ჩატში უნდა გადადიოდეს; თუ არა, მოაშორეთ.",
      notes: {
        "leads-nowhere": "მისამართი არ აქვს ან ის არ არსებობს.",
        "leads-on": "წინ მიჰყავს.",
        "script-only": "მუშაობს თუ არა ეს ღილაკები, მხოლოდ სკრიპტმა იცის: თავად დააჭირეთ.",
      },
    },
  },
  run({ forwardSteps }) {
    const pressed = new Map<string, ForwardStep>();
    for (const step of forwardSteps.all) {
      // A number that dials is no button; one that does not is as dead as any.
      if (!PRESSED.has(step.kind) && step.works !== "no") continue;
      // Ten cards with the same button are one button that works or does not.
      const key = `${step.works} ${tokensOf(step.text).join(" ") || step.target}`;
      if (!pressed.has(key)) pressed.set(key, step);
    }
    const steps = [...pressed.values()];
    const dead = steps.filter(({ works }) => works === "no");
    const alive = steps.filter(({ works }) => works === "yes");
    if (dead.length === 0) {
      if (alive.length > 0) return passed(alive.map((step) => shownStep(step, "leads-on")));
      return steps.length > 0 ? cannotTell("script-only") : notApplicable;
    }
    const share = alive.length / (alive.length + dead.length);
    const main = bestOf(steps.filter(({ isMain, looksLikeButton }) => isMain && looksLikeButton));
    return scored(
      main?.works === "no" ? Math.min(share, MAIN_DEAD) : share,
      dead.map((step) => shownStep(step, "leads-nowhere")),
    );
  },
});
