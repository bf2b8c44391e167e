import { vital } from "../../facts/vitals.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Time that tasks block beyond 50 ms each, as Lighthouse counts it. */
const GOOD = 200;
const BAD = 600;

export const responsiveness = defineCheck({
  id: "first-impression/responsiveness",
  class: "hygiene",
  weight: 1,
  sources: ["web-dev-inp"],
  needs: ["snapshot"],
  words: {
    en: {
      title: "Free to answer",
      good: "Scripts leave the page free to answer taps.",
      poor: "Heavy scripts keep the page busy, and taps go unanswered.",
      fix: "Remove heavy scripts and widgets from the start of the page.",
      notes: {
        measured: "On this visit, on this machine and network.",
        "not-measured": "The browser did not measure it.",
      },
    },
    ru: {
      title: "Готова отвечать",
      good: "Скрипты не мешают странице отвечать на нажатия.",
      poor: "Тяжёлые скрипты занимают страницу, и нажатия остаются без ответа.",
      fix: "Уберите тяжёлые скрипты и виджеты из начала загрузки.",
      notes: {
        measured: "В этот заход, на этом компьютере и в этой сети.",
        "not-measured": "Браузер этого не измерил.",
      },
    },
    ka: {
      title: "მზადაა პასუხისთვის",
      good: "სკრიპტები გვერდს შეხებაზე პასუხს არ უშლის.",
      poor: "მძიმე სკრიპტები გვერდს აკავებს და შეხება უპასუხოდ რჩება.",
      fix: "მძიმე სკრიპტები და ვიჯეტები ჩატვირთვის დასაწყისიდან მოხსენით.",
      notes: {
        measured: "ამ შემოსვლისას, ამ კომპიუტერსა და ქსელში.",
        "not-measured": "ბრაუზერს ეს არ გაუზომავს.",
      },
    },
  },
  run({ snapshot }) {
    const measured = vital(snapshot, "longTasksMs");
    if ("reason" in measured) return cannotTell(measured.reason);
    const { value } = measured;
    const score = value <= GOOD ? 1 : Math.max(0, 1 - (value - GOOD) / (BAD - GOOD));
    return scored(score, [{ text: `${value} ms`, note: "measured" }]);
  },
});
