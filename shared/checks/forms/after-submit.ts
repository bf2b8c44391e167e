import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { afterSubmitWords } from "../../language/form-promise-words.ts";
import { defineCheck } from "../define-check.ts";
import { formShown, judgeForms } from "./judged-forms.ts";
import { wordsNear } from "./near-form.ts";

const TIMELESS_WORTH = 0.5;
const NEAR_PX = 120;

const index = indexTopics(afterSubmitWords);

export const afterSubmit = defineCheck({
  id: "forms/after-submit",
  class: "delight",
  weight: 3,
  sources: ["govuk-confirmation", "hbr-lead-response"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "content", "tree", "language"],
  words: {
    en: {
      title: "What happens next",
      good: "Before sending, the customer knows what happens next, and when.",
      poor: "The form keeps silent about what happens once it is sent.",
      fix: "Say by the button what happens next and when: “We call back within 15 minutes”.",
      notes: { timeless: "A promise without a time.", silent: "No word on what happens next." },
    },
    ru: {
      title: "Что будет дальше",
      good: "Ещё до отправки клиент знает, что будет дальше и когда.",
      poor: "Форма молчит о том, что будет после отправки.",
      fix: "Напишите у кнопки, что будет дальше и когда: «Перезвоним за 15 минут».",
      notes: { timeless: "Обещание без срока.", silent: "Ни слова о том, что будет дальше." },
    },
    ka: {
      title: "რა მოხდება შემდეგ",
      good: "გაგზავნამდე მომხმარებელმა იცის, რა მოხდება შემდეგ და როდის.",
      poor: "ფორმა დუმს იმაზე, რა მოხდება გაგზავნის შემდეგ.",
      fix: "ღილაკთან დაწერეთ, რა მოხდება შემდეგ და როდის: „15 წუთში დაგირეკავთ“.",
      notes: { timeless: "დაპირება ვადის გარეშე.", silent: "არაფერია ნათქვამი იმაზე, რა იქნება შემდეგ." },
    },
  },
  run(facts) {
    const { tree, language } = facts;
    return judgeForms(facts, (form) => {
      if (form.purpose === "login") return null;
      const spoken = [...wordsNear(facts, form, NEAR_PX), { element: form.element, text: form.heading }].map(
        ({ element, text }) => ({
          element,
          text,
          topics: new Set(topicsIn(text, index).map(({ topic }) => topic)),
        }),
      );
      const promises = spoken.filter(({ topics }) => topics.has("promise"));
      const timed = promises.find(({ topics }) => topics.has("time"));
      if (timed) return { score: 1, evidence: [{ path: tree.path(timed.element), text: timed.text }] };
      const [promise] = promises;
      if (promise)
        return {
          score: TIMELESS_WORTH,
          evidence: [{ path: tree.path(promise.element), text: promise.text, note: "timeless" }],
        };
      if (!(language.code in afterSubmitWords.promise) && language.code !== "und") return "no-word-list";
      return { score: 0, evidence: [formShown(form, "silent")] };
    });
  },
});
