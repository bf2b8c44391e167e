import { vital } from "../../facts/vitals.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** web.dev: good up to 2.5 s, poor above 4 s. */
const GOOD = 2_500;
const BAD = 5_000;

export const loading = defineCheck({
  id: "first-impression/loading",
  class: "performance",
  weight: 5,
  sources: ["web-dev-lcp"],
  needs: ["snapshot"],
  words: {
    en: {
      title: "Time to the main content",
      good: "The main content shows up quickly.",
      poor: "The visitor looks at an empty screen and may leave before anything appears.",
      fix: "Speed up the largest picture or heading of the first screen.",
      notes: {
        measured: "On this visit, on this machine and network.",
        "not-measured": "The browser did not measure it.",
      },
    },
    ru: {
      title: "Время до главного",
      good: "Главное на экране появляется быстро.",
      poor: "Посетитель смотрит на пустой экран и может уйти раньше, чем что-то появится.",
      fix: "Ускорьте самую большую картинку или заголовок первого экрана.",
      notes: {
        measured: "В этот заход, на этом компьютере и в этой сети.",
        "not-measured": "Браузер этого не измерил.",
      },
    },
    ka: {
      title: "მთავარის გამოჩენის დრო",
      good: "მთავარი შინაარსი სწრაფად ჩნდება.",
      poor: "სტუმარი ცარიელ ეკრანს უყურებს და შეიძლება წავიდეს, სანამ რამე გამოჩნდება.",
      fix: "ააჩქარეთ პირველი ეკრანის ყველაზე დიდი სურათი ან სათაური.",
      notes: {
        measured: "ამ შემოსვლისას, ამ კომპიუტერსა და ქსელში.",
        "not-measured": "ბრაუზერს ეს არ გაუზომავს.",
      },
    },
  },
  run({ snapshot }) {
    const measured = vital(snapshot, "lcpMs");
    if ("reason" in measured) return cannotTell(measured.reason);
    const { value } = measured;
    const score = value <= GOOD ? 1 : Math.max(0, 1 - (value - GOOD) / (BAD - GOOD));
    return scored(score, [{ text: `${(value / 1000).toFixed(1)} s`, note: "measured" }]);
  },
});
