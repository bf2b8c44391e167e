import { vital } from "../../facts/vitals.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Bytes that the browser admits to: files of other hosts may be missing. */
const GOOD = 2_000_000;
const BAD = 8_000_000;

export const weight = defineCheck({
  id: "first-impression/weight",
  class: "hygiene",
  weight: 1,
  sources: ["lighthouse", "own"],
  needs: ["snapshot"],
  words: {
    en: {
      title: "Weight of the page",
      good: "The page is light enough for a phone.",
      poor: "The page is so heavy that on a phone it is slow and costs money.",
      fix: "Compress pictures, and remove scripts that nobody needs.",
      notes: {
        measured: "On this visit, on this machine and network.",
        "not-measured": "The browser did not measure it.",
      },
    },
    ru: {
      title: "Вес страницы",
      good: "Страница достаточно лёгкая для телефона.",
      poor: "Страница такая тяжёлая, что на телефоне грузится долго и стоит денег.",
      fix: "Сожмите картинки и уберите ненужные скрипты.",
      notes: {
        measured: "В этот заход, на этом компьютере и в этой сети.",
        "not-measured": "Браузер этого не измерил.",
      },
    },
    ka: {
      title: "გვერდის წონა",
      good: "გვერდი ტელეფონისთვის საკმარისად მსუბუქია.",
      poor: "გვერდი ისეთი მძიმეა, რომ ტელეფონში ნელია და ფულიც ჯდება.",
      fix: "შეკუმშეთ სურათები და ზედმეტი სკრიპტები მოხსენით.",
      notes: {
        measured: "ამ შემოსვლისას, ამ კომპიუტერსა და ქსელში.",
        "not-measured": "ბრაუზერს ეს არ გაუზომავს.",
      },
    },
  },
  run({ snapshot }) {
    const measured = vital(snapshot, "transferBytes");
    if ("reason" in measured) return cannotTell(measured.reason);
    const { value } = measured;
    const score = value <= GOOD ? 1 : Math.max(0, 1 - (value - GOOD) / (BAD - GOOD));
    return scored(score, [{ text: `≥ ${(value / 1e6).toFixed(1)} MB`, note: "measured" }]);
  },
});
