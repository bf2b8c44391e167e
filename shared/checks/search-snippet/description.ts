import { defineCheck } from "../define-check.ts";
import { failed, scored } from "../outcome.ts";

/** Our own range: enough to persuade, short enough to be shown. */
const FROM = 60;
const TO = 220;
const KEYWORD_COMMAS = 6;

export const description = defineCheck({
  id: "search-snippet/description",
  class: "performance",
  weight: 4,
  sources: ["google-snippets", "yandex-titles"],
  needs: ["page"],
  words: {
    en: {
      title: "Description that sells the click",
      good: "The description gives a reason to click.",
      poor: "The search engine picks any words from the page, and a rival's may read better.",
      fix: "Write one or two sentences with a benefit, a number and a call.",
      notes: {
        "no-description": "The page has no description.",
        "as-title": "The description only repeats the title.",
        keywords: "A list of keywords is no sentence.",
        "too-short": "Too short to persuade.",
        "too-long": "The end will be cut off.",
      },
    },
    ru: {
      title: "Описание, которое продаёт клик",
      good: "Описание даёт причину нажать.",
      poor: "Поиск возьмёт со страницы любые слова, и у конкурента они могут читаться лучше.",
      fix: "Напишите одно-два предложения: польза, число и призыв.",
      notes: {
        "no-description": "У страницы нет описания.",
        "as-title": "Описание лишь повторяет заголовок.",
        keywords: "Список ключевых слов вместо предложения.",
        "too-short": "Слишком коротко, чтобы убедить.",
        "too-long": "Конец обрежут.",
      },
    },
    ka: {
      title: "აღწერა, რომელიც კლიკს ყიდის",
      good: "აღწერა დაჭერის მიზეზს იძლევა.",
      poor: "საძიებო სისტემა გვერდიდან ნებისმიერ სიტყვას აიღებს, კონკურენტისა კი შეიძლება უკეთ იკითხებოდეს.",
      fix: "დაწერეთ ერთი-ორი წინადადება: სარგებელი, რიცხვი და მოწოდება.",
      notes: {
        "no-description": "გვერდს აღწერა არ აქვს.",
        "as-title": "აღწერა მხოლოდ სათაურს იმეორებს.",
        keywords: "საკვანძო სიტყვების სია წინადადება არ არის.",
        "too-short": "დასარწმუნებლად ძალიან მოკლეა.",
        "too-long": "ბოლო მოიჭრება.",
      },
    },
  },
  run({ page }) {
    const text = (page.meta("description") ?? "").trim();
    if (text === "") return failed([{ path: "html > head", note: "no-description" }]);
    const flat = (words: string) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    if (flat(text) === flat(page.title)) return scored(0.3, [{ text, note: "as-title" }]);
    const commas = text.split(",").length - 1;
    if (commas >= KEYWORD_COMMAS && commas >= text.split(/\s+/).length / 4)
      return scored(0.3, [{ text, note: "keywords" }]);
    if (text.length < FROM) return scored(0.6, [{ text, note: "too-short" }]);
    if (text.length > TO) return scored(0.8, [{ text, note: "too-long" }]);
    return scored(1, [{ text }]);
  },
});
