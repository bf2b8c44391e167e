import { countdown } from "../../language/not-found-phrases.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

/** Seconds in which a short message can be read (WCAG 2.2.1 allows twenty hours or a choice; this is the mildest reading). */
const ENOUGH_SECONDS = 20;
const ANNOUNCED = 0.3;

export const readingTime = defineCheck({
  id: "not-found/reading-time",
  class: "performance",
  weight: 2,
  sources: ["wcag-2.2.1"],
  needs: ["page", "content", "tree"],
  words: {
    en: {
      title: "Time to read",
      good: "The page stays until the visitor decides where to go.",
      poor: "The page pushes the visitor away before the message can be read.",
      fix: "Remove the automatic redirect and let the visitor choose.",
      notes: { "meta-refresh": "Leaves by itself.", countdown: "Announces that it will leave." },
    },
    ru: {
      title: "Время прочитать",
      good: "Страница ждёт, пока посетитель сам решит, куда идти.",
      poor: "Страница выталкивает посетителя раньше, чем он прочтёт сообщение.",
      fix: "Уберите автоматическую переадресацию, пусть посетитель выберет сам.",
      notes: { "meta-refresh": "Уходит сама.", countdown: "Предупреждает, что сейчас уйдёт." },
    },
    ka: {
      title: "წაკითხვის დრო",
      good: "გვერდი იცდის, სანამ სტუმარი თავად გადაწყვეტს, სად წავიდეს.",
      poor: "გვერდი სტუმარს აგდებს, სანამ შეტყობინებას წაიკითხავს.",
      fix: "მოხსენით ავტომატური გადამისამართება, სტუმარმა თავად აირჩიოს.",
      notes: { "meta-refresh": "თავისით მიდის.", countdown: "გვაფრთხილებს, რომ ახლავე წავა." },
    },
  },
  run({ page, content, tree }) {
    const refresh = page.meta("refresh");
    if (refresh !== undefined && Number.parseFloat(refresh) < ENOUGH_SECONDS)
      return failed([{ path: "html > head > meta", text: refresh, note: "meta-refresh" }]);
    const announcing = content.find(({ isOwn, text }) => isOwn && text.length < 400 && countdown.test(text));
    if (announcing)
      return scored(ANNOUNCED, [
        { path: tree.path(announcing.element), text: announcing.text, note: "countdown" },
      ]);
    return passed();
  },
});
