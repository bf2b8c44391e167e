import { defineCheck } from "../define-check.ts";
import { colorMark, focusMark, typefaceMark } from "../first-impression/look-marks.ts";
import { cannotTell, failed, scored } from "../outcome.ts";

export const professionalLook = defineCheck({
  id: "trust/professional-look",
  class: "performance",
  weight: 4,
  sources: ["stanford-credibility", "reinecke-2013"],
  // A broken page looks like a broken company, whatever its design.
  restsOn: "trust/care",
  needs: ["look", "snapshot", "styling"],
  words: {
    en: {
      title: "A professional look",
      good: "The page looks like the work of a company that is good at what it does.",
      poor: "The page looks home-made, and the visitor doubts the company before reading a word.",
      fix: "Give the first screen a clear headline, color or pictures, and typefaces of your own.",
      notes: {
        look: "Color and pictures, headline, typefaces, out of a hundred each.",
      },
    },
    ru: {
      title: "Профессиональный вид",
      good: "Страница выглядит как работа компании, которая знает своё дело.",
      poor: "Страница выглядит самодельной, и посетитель сомневается в компании, не прочитав ни слова.",
      fix: "Дайте первому экрану ясный заголовок, цвет или картинки и собственные шрифты.",
      notes: {
        look: "Цвет и картинки, заголовок, шрифты: сколько из ста у каждого.",
      },
    },
    ka: {
      title: "პროფესიული იერი",
      good: "გვერდი თავისი საქმის მცოდნე კომპანიის ნამუშევარს ჰგავს.",
      poor: "გვერდი თვითნაკეთს ჰგავს და სტუმარს კომპანიაში ეჭვი ერთი სიტყვის წაკითხვამდე ეპარება.",
      fix: "პირველ ეკრანს მკაფიო სათაური, ფერი ან სურათები და საკუთარი შრიფტები მიეცით.",
      notes: {
        look: "ფერი და სურათები, სათაური, შრიფტები: თითოეული ასიდან.",
      },
    },
  },
  run({ look, snapshot, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const faces = typefaceMark(look);
    if (faces === null) return cannotTell("too-few-words");
    const whole = { path: "html > body", note: "look" };
    if (styling.state !== "styled") return failed([{ ...whole, text: "0" }]);
    const marks = [colorMark(look).mark, focusMark(look, snapshot.conditions.device).mark, faces.mark];
    return scored(marks.reduce((sum, mark) => sum + mark, 0) / marks.length, [
      { ...whole, text: marks.map((mark) => Math.round(mark * 100)).join(" · ") },
    ]);
  },
});
