import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

/** Longer headlines are cut in every messenger. */
const CUT = 95;

export const headline = defineCheck({
  id: "social-preview/headline",
  class: "hygiene",
  weight: 3,
  sources: ["ogp", "meta-sharing-images"],
  needs: ["page"],
  words: {
    en: {
      title: "Headline of a shared link",
      good: "A shared link carries a headline of its own.",
      poor: "Chats and social networks guess the headline of a shared link.",
      fix: "Add og:title, written for people in a chat.",
      notes: {
        "title-instead": "There is no og:title: the page title stands in.",
        "no-headline": "Neither og:title nor a page title.",
        "headline-cut": "The end is cut off in a chat.",
      },
    },
    ru: {
      title: "Заголовок ссылки в чате",
      good: "У пересланной ссылки есть свой заголовок.",
      poor: "Чаты и соцсети угадывают заголовок пересланной ссылки.",
      fix: "Добавьте og:title, написанный для людей в переписке.",
      notes: {
        "title-instead": "og:title нет, вместо него заголовок страницы.",
        "no-headline": "Нет ни og:title, ни заголовка страницы.",
        "headline-cut": "В чате конец обрежут.",
      },
    },
    ka: {
      title: "გაზიარებული ბმულის სათაური",
      good: "გაზიარებულ ბმულს საკუთარი სათაური აქვს.",
      poor: "ჩატები და სოციალური ქსელები ბმულის სათაურს გამოიცნობენ ხოლმე.",
      fix: "დაამატეთ og:title, მიმოწერაში მყოფი ადამიანებისთვის დაწერილი.",
      notes: {
        "title-instead": "og:title არ არის, მის ნაცვლად გვერდის სათაურია.",
        "no-headline": "არც og:title არის, არც გვერდის სათაური.",
        "headline-cut": "ჩატში ბოლო მოიჭრება.",
      },
    },
  },
  run({ page }) {
    const text = (page.meta("og:title") ?? page.meta("twitter:title") ?? "").trim();
    if (text !== "")
      return text.length > CUT ? scored(0.7, [{ text, note: "headline-cut" }]) : passed([{ text }]);
    const title = page.title.trim();
    return title === ""
      ? failed([{ path: "html > head", note: "no-headline" }])
      : scored(0.5, [{ text: title, note: "title-instead" }]);
  },
});
