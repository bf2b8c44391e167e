import { vital } from "../../facts/vitals.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** web.dev: good up to 0.1, poor above 0.25; in thousandths. */
const GOOD = 100;
const BAD = 320;

export const stability = defineCheck({
  id: "first-impression/stability",
  class: "hygiene",
  weight: 3,
  sources: ["web-dev-cls"],
  needs: ["snapshot"],
  words: {
    en: {
      title: "A page that stays still",
      good: "Nothing jumps while the page loads.",
      poor: "The page jumps under the finger, and the visitor taps the wrong thing.",
      fix: "Reserve room for pictures, banners and fonts before they load.",
      notes: {
        measured: "On this visit, on this machine and network.",
        "not-measured": "The browser did not measure it.",
      },
    },
    ru: {
      title: "Страница не прыгает",
      good: "Пока страница грузится, ничто не прыгает.",
      poor: "Страница прыгает под пальцем, и посетитель нажимает не туда.",
      fix: "Заранее оставляйте место под картинки, баннеры и шрифты.",
      notes: {
        measured: "В этот заход, на этом компьютере и в этой сети.",
        "not-measured": "Браузер этого не измерил.",
      },
    },
    ka: {
      title: "გვერდი არ ხტუნავს",
      good: "ჩატვირთვისას არაფერი ხტუნავს.",
      poor: "გვერდი თითის ქვეშ ხტება და სტუმარი სხვაგან აჭერს.",
      fix: "სურათებს, ბანერებსა და შრიფტებს ადგილი წინასწარ დაუტოვეთ.",
      notes: {
        measured: "ამ შემოსვლისას, ამ კომპიუტერსა და ქსელში.",
        "not-measured": "ბრაუზერს ეს არ გაუზომავს.",
      },
    },
  },
  run({ snapshot }) {
    const measured = vital(snapshot, "clsThousandths");
    if ("reason" in measured) return cannotTell(measured.reason);
    const { value } = measured;
    const score = value <= GOOD ? 1 : Math.max(0, 1 - (value - GOOD) / (BAD - GOOD));
    return scored(score, [{ text: (value / 1000).toFixed(2), note: "measured" }]);
  },
});
