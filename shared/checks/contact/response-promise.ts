import { ANSWER_WITHIN, OTHER_PROMISE, WITHIN_ANSWER } from "../../language/contact-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed } from "../outcome.ts";

const LANGUAGES: ReadonlySet<string> = new Set(["en", "ru", "uk", "de", "es", "ka"]);

export const responsePromise = defineCheck({
  id: "contact/response-promise",
  class: "delight",
  weight: 3,
  sources: ["hbr-lead-response"],
  needs: ["content", "language", "tree"],
  words: {
    en: {
      title: "A promise of how fast you answer",
      good: "You say how soon you answer, so a customer knows what to expect.",
      poor: "A customer does not know whether to wait a minute or a week.",
      fix: 'Promise a time that you can keep: "We answer within 15 minutes".',
    },
    ru: {
      title: "Обещание быстрого ответа",
      good: "Вы говорите, как скоро ответите, и клиент знает, чего ждать.",
      poor: "Клиент не знает, ждать ли ответа минуту или неделю.",
      fix: "Пообещайте срок, который сможете выдержать: «ответим за 15 минут».",
    },
    ka: {
      title: "სწრაფი პასუხის დაპირება",
      good: "ამბობთ, რამდენ ხანში უპასუხებთ, და მომხმარებელმა იცის, რას ელოდოს.",
      poor: "მომხმარებელმა არ იცის, პასუხს წუთი უნდა დაელოდოს თუ კვირა.",
      fix: "დაჰპირდით ვადას, რომელსაც შეასრულებთ: „გიპასუხებთ 15 წუთში“.",
    },
  },
  run({ content, language, tree }, { expected }) {
    const promises = content.filter(
      ({ text }) =>
        text.length < 600 &&
        (ANSWER_WITHIN.test(text) || WITHIN_ANSWER.test(text)) &&
        !OTHER_PROMISE.test(text),
    );
    if (promises.length > 0)
      return passed(promises.map(({ element, text }) => ({ path: tree.path(element), text })));
    if (!expected) return notApplicable;
    return LANGUAGES.has(language.code) ? failed() : cannotTell("no-word-list");
  },
});
