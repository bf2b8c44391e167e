import type { ForwardStep } from "../../facts/forward-steps.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { isAfterwards, shownStep } from "./steps.ts";

const DOMINANCE = 1.5;
const EQUALS_MAX = 4;
const ONE_CALL_AMONG_BUTTONS = 0.8;
const FEW_EQUALS = 0.6;
const MANY_EQUALS = 0.3;
/** A button, but it does not say what it begins. */
const VAGUE = 0.6;
/** A number or a messenger made into a button: clear, though it asks the customer to begin the talk. */
const TALK = 0.8;
/** A number or a text link: there, yet nothing stands out. */
const NO_BUTTON = 0.4;

export const mainAction = defineCheck({
  id: "next-step/main-action",
  class: "performance",
  weight: 3,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "kind", "tree"],
  words: {
    en: {
      title: "One main action",
      good: "One action on the first screen is clearly the main one.",
      poor: "Nothing on the first screen stands out as the thing to do.",
      fix: "Make one button the main one: larger and brighter than everything beside it.",
      notes: {
        main: "Stands out as the main one.",
        competing: "Competes with others for the same attention.",
        "no-button": "Offered, but not as a button.",
      },
    },
    ru: {
      title: "Одно главное действие",
      good: "На первом экране ясно видно одно главное действие.",
      poor: "На первом экране ничто не выделено как главное действие.",
      fix: "Сделайте одну кнопку главной: крупнее и ярче всего, что рядом.",
      notes: {
        main: "Выделяется как главная.",
        competing: "Спорит с другими за внимание.",
        "no-button": "Предложено, но не кнопкой.",
      },
    },
    ka: {
      title: "ერთი მთავარი მოქმედება",
      good: "პირველ ეკრანზე ერთი მთავარი მოქმედება აშკარად ჩანს.",
      poor: "პირველ ეკრანზე არაფერი ჩანს მთავარ მოქმედებად.",
      fix: "ერთი ღილაკი მთავარი გახადეთ: უფრო დიდი და კაშკაშა, ვიდრე მის გვერდით მდგომი ყველაფერი.",
      notes: {
        main: "მთავარ ღილაკად გამოირჩევა.",
        competing: "ყურადღებისთვის სხვებს ეჯიბრება.",
        "no-button": "შეთავაზებულია, მაგრამ არა ღილაკით.",
      },
    },
  },
  run({ forwardSteps, kind, tree }) {
    if (isAfterwards(kind.kind)) return notApplicable;
    if (forwardSteps.bottom === null) return cannotTell("no-layout");
    const seen = forwardSteps.all.filter(({ isFirstScreen, works }) => isFirstScreen && works !== "no");
    const buttons = strongestByTarget(
      seen.filter(
        ({ kind: step, looksLikeButton }) => step === "form" || (looksLikeButton && step !== "page"),
      ),
    );
    const [first, second] = buttons;
    if (!first) {
      const plain = seen.find(({ kind: step }) => step === "call" || step === "talk");
      if (plain) return scored(NO_BUTTON, [shownStep(plain, "no-button")]);
      return failed([{ path: tree.path(0), note: "absent" }]);
    }
    const worth = worthOf(first);
    if (!second || first.prominence >= second.prominence * DOMINANCE)
      return scored(worth, [shownStep(first, "main")]);
    const equals = buttons.filter(({ prominence }) => prominence * DOMINANCE > first.prominence);
    const calls = equals.filter(({ kind: step }) => step !== "button");
    const evidence = equals.map((step) => shownStep(step, "competing"));
    if (equals.length > EQUALS_MAX) return scored(MANY_EQUALS, evidence);
    if (calls.length === 1)
      return scored(ONE_CALL_AMONG_BUTTONS, [shownStep(calls[0]!, "main"), ...evidence]);
    return scored(FEW_EQUALS, evidence);
  },
});

function worthOf({ kind }: ForwardStep): number {
  if (kind === "talk") return TALK;
  return kind === "call" || kind === "form" ? 1 : VAGUE;
}

/** One step a destination, the most prominent one first. */
function strongestByTarget(steps: readonly ForwardStep[]): ForwardStep[] {
  const byTarget = new Map<string, ForwardStep>();
  for (const step of steps) {
    const other = byTarget.get(step.target);
    if (!other || step.prominence > other.prominence) byTarget.set(step.target, step);
  }
  return [...byTarget.values()].sort((one, other) => other.prominence - one.prominence);
}
