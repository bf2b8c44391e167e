import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

const FROM = 40;
const TO = 200;

export const summary = defineCheck({
  id: "social-preview/summary",
  class: "performance",
  weight: 2,
  sources: ["x-cards", "ogp"],
  needs: ["page"],
  words: {
    en: {
      title: "Line that makes one tap",
      good: "A shared link says in a line why to open it.",
      poor: "A shared link gives no reason to open it.",
      fix: "Add og:description: one line with the benefit.",
      notes: {
        "description-instead": "There is no og:description: the search description stands in.",
        "no-summary": "No og:description.",
        "odd-length": "Between 40 and 200 characters read best.",
      },
    },
    ru: {
      title: "Строка, ради которой нажмут",
      good: "Ссылка одной строкой говорит, зачем её открыть.",
      poor: "Пересланная ссылка не даёт причины её открыть.",
      fix: "Добавьте og:description: одна строка с пользой.",
      notes: {
        "description-instead": "og:description нет, вместо него описание для поиска.",
        "no-summary": "Нет og:description.",
        "odd-length": "Лучше всего читаются 40–200 знаков.",
      },
    },
    ka: {
      title: "სტრიქონი, რომლის გამოც დააჭერენ",
      good: "ბმული ერთი სტრიქონით ამბობს, რატომ უნდა გაიხსნას.",
      poor: "გაზიარებული ბმული გახსნის მიზეზს არ იძლევა.",
      fix: "დაამატეთ og:description: ერთი სტრიქონი სარგებლით.",
      notes: {
        "description-instead": "og:description არ არის, მის ნაცვლად საძიებო აღწერაა.",
        "no-summary": "og:description არ არის.",
        "odd-length": "ყველაზე კარგად 40-დან 200-მდე ნიშანი იკითხება.",
      },
    },
  },
  run({ page }) {
    const own = (page.meta("og:description") ?? page.meta("twitter:description") ?? "").trim();
    const text = own || (page.meta("description") ?? "").trim();
    if (text === "") return failed([{ path: "html > head", note: "no-summary" }]);
    if (own === "") return scored(0.7, [{ text, note: "description-instead" }]);
    return text.length >= FROM && text.length <= TO
      ? passed([{ text }])
      : scored(0.7, [{ text, note: "odd-length" }]);
  },
});
