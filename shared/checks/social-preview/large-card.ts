import { defineCheck } from "../define-check.ts";
import { scored } from "../outcome.ts";

export const largeCard = defineCheck({
  id: "social-preview/large-card",
  class: "performance",
  weight: 1,
  sources: ["x-cards"],
  needs: ["page"],
  words: {
    en: {
      title: "Large card",
      good: "The page asks for a large preview card.",
      poor: "Some networks show a small card or none.",
      fix: "Add twitter:card with summary_large_image.",
      notes: { "no-card": "No twitter:card." },
    },
    ru: {
      title: "Большая карточка",
      good: "Страница просит большую карточку предпросмотра.",
      poor: "Некоторые сети покажут маленькую карточку или никакой.",
      fix: "Добавьте twitter:card со значением summary_large_image.",
      notes: { "no-card": "Нет twitter:card." },
    },
    ka: {
      title: "დიდი ბარათი",
      good: "გვერდი გადახედვის დიდ ბარათს ითხოვს.",
      poor: "ზოგი ქსელი პატარა ბარათს აჩვენებს ან საერთოდ არაფერს.",
      fix: "დაამატეთ twitter:card მნიშვნელობით summary_large_image.",
      notes: { "no-card": "twitter:card არ არის." },
    },
  },
  run({ page }) {
    const card = (page.meta("twitter:card") ?? "").trim().toLowerCase();
    if (card === "summary_large_image" || card === "player") return scored(1, [{ text: card }]);
    if (card !== "") return scored(0.5, [{ text: card }]);
    const isComplete = page.meta("og:title") !== undefined && page.meta("og:image") !== undefined;
    return scored(isComplete ? 0.6 : 0, [{ path: "html > head", note: "no-card" }]);
  },
});
