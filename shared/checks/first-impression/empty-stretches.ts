import { defineCheck } from "../define-check.ts";
import { cannotTell, passed, scored } from "../outcome.ts";

/** In screens: room that sets sections apart, and room that looks as if something were missing. */
const AIR = 0.4;
const HOLE = 0.9;

export const emptyStretches = defineCheck({
  id: "first-impression/empty-stretches",
  class: "hygiene",
  weight: 3,
  sources: ["own"],
  needs: ["look", "snapshot", "styling"],
  words: {
    en: {
      title: "No empty stretches",
      good: "The page has no holes: something stands on every screen of it.",
      poor: "While scrolling, a visitor meets an empty screen and thinks that the page is broken or over.",
      fix: "Fill the hole or close it: look for pictures that do not load and heights that are set by hand.",
      notes: { "empty-stretch": "Nothing stands here for so many pixels." },
    },
    ru: {
      title: "Нет пустых провалов",
      good: "На странице нет дыр: на каждом её экране что-то есть.",
      poor: "При прокрутке посетитель попадает на пустой экран и думает, что страница сломана или кончилась.",
      fix: "Заполните провал или уберите его: ищите картинки, что не загрузились, и высоты, заданные вручную.",
      notes: { "empty-stretch": "Столько пикселей здесь ничего нет." },
    },
    ka: {
      title: "ცარიელი ადგილების გარეშე",
      good: "გვერდზე ხვრელები არ არის: ყოველ ეკრანზე რაღაც დგას.",
      poor: "გადახვევისას სტუმარი ცარიელ ეკრანს ხვდება და ფიქრობს, რომ გვერდი გაფუჭდა ან დასრულდა.",
      fix: "შეავსეთ ან დახურეთ სიცარიელე: მოძებნეთ სურათები, რომლებიც არ იტვირთება, და ხელით მითითებული სიმაღლეები.",
      notes: { "empty-stretch": "ამდენი პიქსელის მანძილზე არაფერი დგას." },
    },
  },
  run({ look, snapshot, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    if (look.bodyPx === 0) return cannotTell("too-few-words");
    const { gap } = look;
    const screens = gap === null ? 0 : gap.height / snapshot.conditions.viewport[1];
    if (gap === null || screens <= AIR) return passed();
    return scored((HOLE - screens) / (HOLE - AIR), [
      { path: "html > body", text: `${gap.top} px: ${gap.height} px`, note: "empty-stretch" },
    ]);
  },
});
