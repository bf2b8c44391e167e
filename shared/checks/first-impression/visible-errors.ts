import { technicalErrors, unresolvedText } from "../../language/technical-errors.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

const ONE_PLACEHOLDER = 0.3;

export const visibleErrors = defineCheck({
  id: "first-impression/visible-errors",
  class: "hygiene",
  weight: 3,
  sources: ["stanford-credibility"],
  needs: ["content", "tree"],
  words: {
    en: {
      title: "No technical errors in sight",
      good: "No trace of a broken program can be seen.",
      poor: "Error messages or template code stand where the customer reads.",
      fix: "Fix what prints the message, and hide such messages from visitors.",
      notes: {
        "technical-error": "A message of the program.",
        "template-code": "A placeholder that nobody replaced.",
      },
    },
    ru: {
      title: "Технических ошибок не видно",
      good: "Следов сломанной программы не видно.",
      poor: "Там, где читает клиент, стоят сообщения об ошибках или код шаблона.",
      fix: "Исправьте то, что выводит сообщение, и скройте такие сообщения от посетителей.",
      notes: {
        "technical-error": "Сообщение программы.",
        "template-code": "Заготовка, которую никто не заменил.",
      },
    },
    ka: {
      title: "ტექნიკური შეცდომები არ ჩანს",
      good: "გაფუჭებული პროგრამის კვალი არ ჩანს.",
      poor: "იქ, სადაც მომხმარებელი კითხულობს, შეცდომის შეტყობინებები ან შაბლონის კოდი დგას.",
      fix: "გაასწორეთ, რაც შეტყობინებას ბეჭდავს, და სტუმრებს დაუმალეთ.",
      notes: {
        "technical-error": "პროგრამის შეტყობინება.",
        "template-code": "ნიმუში, რომელიც არავინ შეცვალა.",
      },
    },
  },
  run({ content, tree }) {
    const seen = content.filter(({ isSeen, role }) => isSeen && role !== "code" && role !== "quote");
    if (seen.length === 0) return cannotTell("too-few-words");
    const broken = seen.filter(({ text }) => technicalErrors.some((pattern) => pattern.test(text)));
    const raw = seen.filter(
      ({ text, isOwn }) => isOwn && unresolvedText.some((pattern) => pattern.test(text)),
    );
    const evidence = [
      ...broken.map(({ element, text }) => ({ path: tree.path(element), text, note: "technical-error" })),
      ...raw.map(({ element, text }) => ({ path: tree.path(element), text, note: "template-code" })),
    ];
    if (evidence.length === 0) return passed();
    return broken.length > 0 ? failed(evidence) : scored(raw.length > 1 ? 0 : ONE_PLACEHOLDER, evidence);
  },
});
