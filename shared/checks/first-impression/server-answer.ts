import { vital } from "../../facts/vitals.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

const GOOD = 800;
const BAD = 1_800;

export const serverAnswer = defineCheck({
  id: "first-impression/server-answer",
  class: "performance",
  weight: 1,
  sources: ["web-dev-ttfb"],
  needs: ["snapshot"],
  words: {
    en: {
      title: "Speed of the server",
      good: "The server answers quickly.",
      poor: "The server thinks too long, and everything else waits for it.",
      fix: "Switch on caching, or move to a faster hosting.",
      notes: {
        measured: "On this visit, on this machine and network.",
        "not-measured": "The browser did not measure it.",
      },
    },
    ru: {
      title: "Скорость сервера",
      good: "Сервер отвечает быстро.",
      poor: "Сервер слишком долго думает, и всё остальное ждёт его.",
      fix: "Включите кеширование или перейдите на более быстрый хостинг.",
      notes: {
        measured: "В этот заход, на этом компьютере и в этой сети.",
        "not-measured": "Браузер этого не измерил.",
      },
    },
    ka: {
      title: "სერვერის სისწრაფე",
      good: "სერვერი სწრაფად პასუხობს.",
      poor: "სერვერი მეტისმეტად დიდხანს ფიქრობს და დანარჩენი მას ელოდება.",
      fix: "ჩართეთ ქეშირება ან უფრო სწრაფ ჰოსტინგზე გადადით.",
      notes: {
        measured: "ამ შემოსვლისას, ამ კომპიუტერსა და ქსელში.",
        "not-measured": "ბრაუზერს ეს არ გაუზომავს.",
      },
    },
  },
  run({ snapshot }) {
    const measured = vital(snapshot, "ttfbMs");
    if ("reason" in measured) return cannotTell(measured.reason);
    const { value } = measured;
    const score = value <= GOOD ? 1 : Math.max(0, 1 - (value - GOOD) / (BAD - GOOD));
    return scored(score, [{ text: `${value} ms`, note: "measured" }]);
  },
});
