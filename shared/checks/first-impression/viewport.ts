import { defineCheck } from "../define-check.ts";
import { failed, passed } from "../outcome.ts";

export const viewport = defineCheck({
  id: "first-impression/viewport",
  class: "hygiene",
  weight: 5,
  sources: ["lighthouse"],
  needs: ["page"],
  words: {
    en: {
      title: "Made for phones",
      good: "The page tells phones to fit it to the screen.",
      poor: "On a phone the whole page is shrunk, and nothing can be read without zooming.",
      fix: "Add the viewport tag with width=device-width.",
      notes: { "no-viewport": "The tag is missing.", "fixed-width": "A fixed width is set." },
    },
    ru: {
      title: "Сделана для телефонов",
      good: "Страница просит телефон подогнать её под экран.",
      poor: "На телефоне страница сжата целиком, без увеличения ничего не прочесть.",
      fix: "Добавьте тег viewport с width=device-width.",
      notes: { "no-viewport": "Тега нет.", "fixed-width": "Задана фиксированная ширина." },
    },
    ka: {
      title: "ტელეფონისთვის გაკეთებული",
      good: "გვერდი ტელეფონს სთხოვს, ეკრანს მოარგოს.",
      poor: "ტელეფონში მთელი გვერდი შეკუმშულია და გადიდების გარეშე არაფერი იკითხება.",
      fix: "დაამატეთ viewport თეგი width=device-width-ით.",
      notes: { "no-viewport": "თეგი არ არის.", "fixed-width": "მითითებულია ფიქსირებული სიგანე." },
    },
  },
  run({ page }) {
    const content = page.meta("viewport");
    if (content === undefined) return failed([{ path: "html > head", note: "no-viewport" }]);
    const fits = /width\s*=\s*["']?device-width|initial-scale\s*=\s*1/i.test(content);
    return fits
      ? passed([{ path: "html > head > meta", text: content }])
      : failed([{ path: "html > head > meta", text: content, note: "fixed-width" }]);
  },
});
