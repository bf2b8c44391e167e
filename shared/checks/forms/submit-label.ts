import { indexTopics, splitWords, topicsIn } from "../../facts/topics.ts";
import { weakSubmitWords } from "../../language/form-promise-words.ts";
import { defineCheck } from "../define-check.ts";
import { formShown, judgeForms } from "./judged-forms.ts";

const WEAK_WORTH = 0.3;
/** The heading has promised what the button does not. */
const WEAK_UNDER_PROMISE_WORTH = 0.6;
/** "Send" with what is sent: better than bare, less than the gain. */
const SENDING_WORTH = 0.8;
const PROMISE_WORDS = 3;

const index = indexTopics(weakSubmitWords);

export const submitLabel = defineCheck({
  id: "forms/submit-label",
  class: "performance",
  weight: 3,
  sources: ["web-dev-forms", "S1"],
  restsOn: "forms/form",
  needs: ["forms", "kind"],
  words: {
    en: {
      title: "Words on the button",
      good: "The button names what the customer gets by pressing it.",
      poor: "The button says only that something is sent, not what comes of it.",
      fix: "Name the gain: “Get my quote” instead of “Submit”.",
      notes: { "weak-words": "Could stand on any form.", wordless: "The button has no words." },
    },
    ru: {
      title: "Слова на кнопке",
      good: "Кнопка называет, что клиент получит, нажав её.",
      poor: "Кнопка говорит лишь, что что-то отправится, но не что из этого выйдет.",
      fix: "Назовите выгоду: «Получить расчёт» вместо «Отправить».",
      notes: { "weak-words": "Так можно написать на любой форме.", wordless: "На кнопке нет слов." },
    },
    ka: {
      title: "წარწერა ღილაკზე",
      good: "ღილაკი ამბობს, რას მიიღებს მომხმარებელი დაჭერისას.",
      poor: "ღილაკი მხოლოდ იმას ამბობს, რომ რაღაც გაიგზავნება, და არა იმას, რა მოჰყვება.",
      fix: "დაასახელეთ სარგებელი: „მიიღე ფასი“ ნაცვლად სიტყვისა „გაგზავნა“.",
      notes: {
        "weak-words": "ასეთი წარწერა ნებისმიერ ფორმას მოუხდებოდა.",
        wordless: "ღილაკზე სიტყვები არ არის.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const { submit } = form;
      if (!submit || !/\p{L}/u.test(submit.text)) {
        const path = submit?.path ?? form.path;
        return { score: 0, evidence: [formShown({ ...form, path, heading: "" }, "wordless")] };
      }
      const { path, text } = submit;
      const words = splitWords(text).length;
      const weak = topicsIn(text, index).filter(({ from }) => from === 0);
      if (weak.length === 0) return { score: 1, evidence: [{ path, text }] };
      if (weak.every(({ to }) => to < words) && !/[\p{sc=Han}\p{sc=Hiragana}]/u.test(text))
        return { score: SENDING_WORTH, evidence: [{ path, text }] };
      const isPromised = splitWords(form.heading).length >= PROMISE_WORDS;
      return {
        score: isPromised ? WEAK_UNDER_PROMISE_WORTH : WEAK_WORTH,
        evidence: [{ path, text, note: "weak-words" }],
      };
    });
  },
});
