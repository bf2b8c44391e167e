import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { confirmationWords } from "../../language/confirmation-words.ts";
import { expectationWords } from "../../language/expectation-words.ts";
import { afterSubmitWords } from "../../language/form-promise-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, notApplicable, scored } from "../outcome.ts";
import { bestOf, shownStep, stepsAround, stepsInMain } from "./steps.ts";

const CONFIRMED = 0.3;
const NEXT = 0.2;
const WHEN = 0.2;
const LEADS_ON = 0.3;
const LEADS_AROUND = 0.15;

const NEXT_TOPICS = ["next", "promise", "process"] as const;
const index = indexTopics({
  ...confirmationWords,
  promise: afterSubmitWords.promise,
  time: afterSubmitWords.time,
  process: expectationWords.process,
});

export const thankYou = defineCheck({
  id: "next-step/thank-you",
  class: "hygiene",
  weight: 5,
  sources: ["govuk-confirmation"],
  needs: ["content", "forwardSteps", "kind", "language", "page", "tree"],
  words: {
    en: {
      title: "The page after the deed",
      good: "The page confirms, says what happens next and when, and leads on.",
      poor: "After the deed the customer is left alone: did it work, and what now?",
      fix: "Confirm, say what happens next and when, and offer one more step.",
      notes: {
        confirms: "Confirms that it is done.",
        "says-next": "Says what happens next.",
        "says-when": "Says when.",
        "leads-further": "Leads on.",
        "no-confirmation": "Does not confirm that it is done.",
        "no-next": "Does not say what happens next.",
        "no-when": "Does not say when.",
        "no-further-step": "Offers nothing more to do.",
      },
    },
    ru: {
      title: "Страница после дела",
      good: "Страница подтверждает, говорит, что будет дальше и когда, и ведёт дальше.",
      poor: "Сделав дело, клиент остаётся один: получилось ли и что теперь?",
      fix: "Подтвердите, скажите, что будет дальше и когда, и предложите ещё один шаг.",
      notes: {
        confirms: "Подтверждает, что всё сделано.",
        "says-next": "Говорит, что будет дальше.",
        "says-when": "Говорит когда.",
        "leads-further": "Ведёт дальше.",
        "no-confirmation": "Не подтверждает, что всё сделано.",
        "no-next": "Не говорит, что будет дальше.",
        "no-when": "Не говорит когда.",
        "no-further-step": "Больше ничего не предлагает.",
      },
    },
    ka: {
      title: "გვერდი საქმის შემდეგ",
      good: "გვერდი ადასტურებს, ამბობს, რა მოხდება შემდეგ და როდის, და წინ მიუძღვის.",
      poor: "საქმის შემდეგ კლიენტი მარტო რჩება: გამოვიდა თუ არა და ახლა რა?",
      fix: "დაადასტურეთ, თქვით, რა მოხდება შემდეგ და როდის, და კიდევ ერთი ნაბიჯი შესთავაზეთ.",
      notes: {
        confirms: "ადასტურებს, რომ ყველაფერი გაკეთდა.",
        "says-next": "ამბობს, რა მოხდება შემდეგ.",
        "says-when": "ამბობს, როდის.",
        "leads-further": "წინ მიუძღვის.",
        "no-confirmation": "არ ადასტურებს, რომ ყველაფერი გაკეთდა.",
        "no-next": "არ ამბობს, რა მოხდება შემდეგ.",
        "no-when": "არ ამბობს, როდის.",
        "no-further-step": "მეტს არაფერს სთავაზობს.",
      },
    },
  },
  run({ content, forwardSteps, kind, language, page, tree }) {
    if (kind.kind !== "thank-you") return notApplicable;
    const spoken = content
      .filter(({ isOwn }) => isOwn)
      .map(({ element, text }) => ({
        evidence: { path: tree.path(element), text },
        topics: new Set(topicsIn(text, index).map(({ topic }) => topic)),
      }));
    const done = spoken.find(({ topics }) => topics.has("done"));
    const next = spoken.find(({ topics }) => NEXT_TOPICS.some((topic) => topics.has(topic)));
    const when = spoken.find(({ topics }) => topics.has("time"));
    const isConfirmed =
      done !== undefined || topicsIn(page.title, index).some(({ topic }) => topic === "done");
    if (!isConfirmed && !next && !(language.code in confirmationWords.done))
      return cannotTell("no-word-list");

    const further = bestOf(stepsInMain(forwardSteps));
    const around = further ? undefined : stepsAround(forwardSteps)[0];
    const evidence: Evidence[] = [
      note(done?.evidence, isConfirmed ? "confirms" : "no-confirmation"),
      note(next?.evidence, next ? "says-next" : "no-next"),
      note(next && when?.evidence, next && when ? "says-when" : "no-when"),
    ];
    const step = further ?? around;
    evidence.push(step ? shownStep(step, "leads-further") : { path: tree.path(0), note: "no-further-step" });
    return scored(
      (isConfirmed ? CONFIRMED : 0) +
        (next ? NEXT : 0) +
        (next && when ? WHEN : 0) +
        (further ? LEADS_ON : 0) +
        (around ? LEADS_AROUND : 0),
      evidence,
    );

    function note(found: Evidence | undefined, key: string): Evidence {
      return { ...(found ?? { path: tree.path(0) }), note: key };
    }
  },
});
