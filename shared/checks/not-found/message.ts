import { knowsNotFoundWords, saysNotFound } from "../../facts/not-found.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, scored } from "../outcome.ts";

/** Said on the page, but not in its heading. */
const IN_TEXT = 0.7;
/** Said only in the browser's tab. */
const IN_TITLE = 0.4;
const IN_PICTURE = 0.5;
/** A bare "404": those who know the code understand. */
const CODE_ONLY = 0.4;

export const message = defineCheck({
  id: "not-found/message",
  class: "hygiene",
  weight: 5,
  sources: ["govuk-page-not-found"],
  needs: ["notFound", "content", "page", "tree", "language", "snapshot"],
  words: {
    en: {
      title: "What happened, said at once",
      good: "A visitor sees at once that this page does not exist.",
      poor: "A visitor cannot tell whether the page is missing, broken or still loading.",
      fix: "Say in the first heading that the page was not found.",
      notes: {
        "said-in-heading": "Said in a heading.",
        "said-in-text": "Said only in the text.",
        "said-in-title": "Said only in the browser's tab.",
        "said-in-picture": "Said only in a picture.",
        "code-only": "Only a code is shown.",
      },
    },
    ru: {
      title: "Сразу ясно, что случилось",
      good: "Посетитель сразу видит, что такой страницы нет.",
      poor: "Посетитель не понимает: страницы нет, она сломана или ещё грузится.",
      fix: "Скажите в первом заголовке, что страница не найдена.",
      notes: {
        "said-in-heading": "Сказано в заголовке.",
        "said-in-text": "Сказано только в тексте.",
        "said-in-title": "Сказано только на вкладке браузера.",
        "said-in-picture": "Сказано только картинкой.",
        "code-only": "Показан только код.",
      },
    },
    ka: {
      title: "მაშინვე ნათელია, რა მოხდა",
      good: "სტუმარი მაშინვე ხედავს, რომ ასეთი გვერდი არ არსებობს.",
      poor: "სტუმარს არ ესმის: გვერდი არ არსებობს, გაფუჭდა თუ ჯერ იტვირთება.",
      fix: "პირველივე სათაურში თქვით, რომ გვერდი ვერ მოიძებნა.",
      notes: {
        "said-in-heading": "ნათქვამია სათაურში.",
        "said-in-text": "ნათქვამია მხოლოდ ტექსტში.",
        "said-in-title": "ნათქვამია მხოლოდ ბრაუზერის ჩანართზე.",
        "said-in-picture": "ნათქვამია მხოლოდ სურათით.",
        "code-only": "ნაჩვენებია მხოლოდ კოდი.",
      },
    },
  },
  run({ notFound, content, page, tree, language, snapshot }) {
    const block = content.find(({ element, isSeen }) => isSeen && element === notFound.message);
    const path = notFound.message >= 0 ? tree.path(notFound.message) : "html > body";
    const text = block?.text ?? "";
    if (notFound.signals.includes("heading-phrase"))
      return scored(1, [{ path, text, note: "said-in-heading" }]);
    const said = content.find((candidate) => candidate.isOwn && saysNotFound(candidate.text));
    if (said)
      return scored(IN_TEXT, [{ path: tree.path(said.element), text: said.text, note: "said-in-text" }]);
    const picture = (snapshot.parts.media ?? []).find(
      ({ alt, shown }) => shown === undefined && alt && (saysNotFound(alt) || /404/.test(alt)),
    );
    if (picture)
      return scored(IN_PICTURE, [
        { path: tree.path(picture.element), text: picture.alt ?? "", note: "said-in-picture" },
      ]);
    if (notFound.signals.includes("heading-code"))
      return scored(CODE_ONLY, [{ path, text, note: "code-only" }]);
    if (notFound.signals.includes("title-phrase"))
      return scored(IN_TITLE, [{ path, text: page.title, note: "said-in-title" }]);
    const spoken = language.code === "und" ? page.declaredLanguage : language.code;
    if (spoken !== "" && !knowsNotFoundWords(spoken)) return cannotTell("no-word-list");
    return failed([{ path, text, note: "absent" }]);
  },
});
