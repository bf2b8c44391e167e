import type { ContentBlock } from "../../facts/content.ts";
import type { ForwardStep } from "../../facts/forward-steps.ts";
import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { expectationWords } from "../../language/expectation-words.ts";
import { afterSubmitWords } from "../../language/form-promise-words.ts";
import { thrownIn } from "../../language/units.ts";
import type { Rect } from "../../snapshot/geometry.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { distinct, isAfterwards, shownStep, stepsInMain } from "./steps.ts";

const NEAR_PX = 120;
const PROCESS_WORTH = 0.8;
/** Said somewhere, but not where one decides. */
const FAR_WORTH = 0.4;
/** Past these a list of goods repeats itself. */
const STEPS_READ = 100;
/** A longer text is read by few before they press. */
const LINE_CHARACTERS = 320;

const index = indexTopics({ ...expectationWords, promise: afterSubmitWords.promise });
const MONEY = /[$€£₽₴₾₺]\s?\d|\d\s?(?:[$€£₽₴₾₺]|(?:руб|грн|gel|eur|usd|uah|лари|ლარი|zł|tl)(?!\p{L}))/iu;

export const expectation = defineCheck({
  id: "next-step/expectation",
  class: "performance",
  weight: 2,
  sources: ["govuk-confirmation", "own"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "content", "kind", "language", "tree"],
  words: {
    en: {
      title: "What happens after the click",
      good: "The customer knows what the click costs and what follows.",
      poor: "The customer cannot tell what pressing the button lets them in for.",
      fix: "Add a line by the button: how long it takes, what it costs, what happens next.",
      notes: {
        beside: "Says it beside the button.",
        process: "Explains the order of things.",
        "far-away": "Said, but far from any button.",
        silent: "No word of what follows.",
      },
    },
    ru: {
      title: "Что будет после нажатия",
      good: "Клиент знает, во что обойдётся нажатие и что будет дальше.",
      poor: "Клиент не понимает, на что соглашается, нажимая кнопку.",
      fix: "Добавьте у кнопки строку: сколько времени, сколько стоит, что будет дальше.",
      notes: {
        beside: "Сказано рядом с кнопкой.",
        process: "Объясняет порядок действий.",
        "far-away": "Сказано, но далеко от кнопок.",
        silent: "Ни слова о том, что дальше.",
      },
    },
    ka: {
      title: "რა მოხდება დაჭერის შემდეგ",
      good: "კლიენტმა იცის, რა დაუჯდება დაჭერა და რა მოჰყვება მას.",
      poor: "კლიენტი ვერ ხვდება, რაზე თანხმდება ღილაკის დაჭერით.",
      fix: "ღილაკთან ერთი სტრიქონი დაამატეთ: რამდენი ხანი, რა ღირს, რა მოხდება შემდეგ.",
      notes: {
        beside: "ღილაკის გვერდით წერია.",
        process: "თანმიმდევრობას ხსნის.",
        "far-away": "წერია, მაგრამ ღილაკებისგან შორს.",
        silent: "არაფერია ნათქვამი იმაზე, რა მოჰყვება.",
      },
    },
  },
  run({ forwardSteps, content, kind, language, tree }, { expected }) {
    if (isAfterwards(kind.kind)) return notApplicable;
    const found = stepsInMain(forwardSteps)
      .filter(({ kind: step }) => step !== "page")
      .slice(0, STEPS_READ);
    const errands = found.filter(({ kind: step }) => step === "call" || step === "form");
    const pressed = found.filter(({ kind: step }) => step === "button");
    if (found.length === 0)
      return expected ? failed([{ path: tree.path(0), note: "absent" }]) : notApplicable;

    const spoken = found.find(({ text }) => says(text) === "ease");
    if (spoken) return scored(1, [shownStep(spoken, "beside")]);
    let order: ContentBlock | undefined;
    let far: ContentBlock | undefined;
    for (const block of content) {
      if (!block.isOwn || block.text.length > LINE_CHARACTERS) continue;
      const said = says(block.text);
      if (said === "ease" || (said === "price" && block.level === 0)) {
        if (found.some((step) => isBeside(step, block.rect)))
          return scored(1, [{ path: tree.path(block.element), text: block.text, note: "beside" }]);
        if (isPromise(block)) far ??= block;
      } else if (said === "process" && block.level > 0) order ??= block;
    }
    if (order)
      return scored(PROCESS_WORTH, [{ path: tree.path(order.element), text: order.text, note: "process" }]);
    // A number to dial or an address to write to says itself what follows.
    if (errands.length + pressed.length === 0) return notApplicable;
    if (far) return scored(FAR_WORTH, [{ path: tree.path(far.element), text: far.text, note: "far-away" }]);
    if (!(language.code in expectationWords.ease)) return cannotTell("no-word-list");
    // A button of no errand shows more to read, unless there is nothing else to press.
    return failed(distinct(errands.length > 0 ? errands : pressed).map((step) => shownStep(step, "silent")));
  },
});

/**
 * Elsewhere on the page only the company's own promise counts: not what a customer tells, a question asks or a thing thrown in
 * costs, and no length of time alone, which may be of anything.
 */
function isPromise({ role, text }: ContentBlock): boolean {
  if (role === "quote" || text.trim().endsWith("?") || thrownIn.test(text)) return false;
  const topics = new Set(topicsIn(text, index).map(({ topic }) => topic));
  return topics.has("ease") || topics.has("promise");
}

/** `ease`: what it costs in time or duty, or what follows; `price`: a sum of money; `process`: the order of things. */
function says(text: string): "ease" | "price" | "process" | null {
  const topics = new Set(topicsIn(text, index).map(({ topic }) => topic));
  if (topics.has("ease") || topics.has("promise") || (topics.has("time") && /\d/.test(text))) return "ease";
  if (topics.has("process")) return "process";
  return MONEY.test(text) ? "price" : null;
}

function isBeside({ rect: step }: ForwardStep, rect: Rect | undefined): boolean {
  if (!step || !rect) return false;
  const apart = (from: number, size: number, other: number, otherSize: number) =>
    Math.max(0, other - (from + size), from - (other + otherSize));
  return (
    apart(step[1], step[3], rect[1], rect[3]) <= NEAR_PX &&
    apart(step[0], step[2], rect[0], rect[2]) <= NEAR_PX
  );
}
