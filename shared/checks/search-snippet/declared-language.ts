import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

const SURE = 0.6;

export const declaredLanguage = defineCheck({
  id: "search-snippet/declared-language",
  class: "performance",
  weight: 2,
  sources: ["wcag-3.1.1"],
  needs: ["page", "language"],
  words: {
    en: {
      title: "Declared language",
      good: "The page declares the language it is written in.",
      poor: "Search engines, translators and screen readers take the page for another language.",
      fix: "Set the lang attribute of <html> to the language of the text.",
      notes: {
        "no-lang": "The page does not say what language it is in.",
        "wrong-lang": "Declared, but the text is in another language.",
      },
    },
    ru: {
      title: "Объявленный язык",
      good: "Страница объявляет язык, на котором написана.",
      poor: "Поиск, переводчики и экранные дикторы примут страницу за другой язык.",
      fix: "Поставьте в атрибуте lang тега <html> язык текста.",
      notes: {
        "no-lang": "Страница не говорит, на каком она языке.",
        "wrong-lang": "Объявлен один язык, а текст на другом.",
      },
    },
    ka: {
      title: "გამოცხადებული ენა",
      good: "გვერდი აცხადებს ენას, რომელზეც დაწერილია.",
      poor: "ძიება, მთარგმნელები და ეკრანის მკითხველები გვერდს სხვა ენად ჩათვლიან.",
      fix: "<html>-ის lang ატრიბუტში ტექსტის ენა მიუთითეთ.",
      notes: {
        "no-lang": "გვერდი არ ამბობს, რა ენაზეა.",
        "wrong-lang": "გამოცხადებულია ერთი ენა, ტექსტი კი სხვაზეა.",
      },
    },
  },
  run({ page, language }) {
    const declared = page.declaredLanguage;
    if (declared === "") return scored(0.2, [{ path: "html", note: "no-lang" }]);
    if (language.basis === "declared" || language.basis === "none" || language.confidence < SURE)
      return cannotTell("too-few-words");
    return declared === language.code
      ? passed([{ path: "html", text: declared }])
      : failed([{ path: "html", text: `${declared} → ${language.code}`, note: "wrong-lang" }]);
  },
});
