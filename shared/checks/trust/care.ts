import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

const BARE_WORTH = 0.2;
const MANY_BROKEN = 0.25;
const MANY_BROKEN_WORTH = 0.2;
const FEW_BROKEN_WORTH = 0.6;
/** Counters of visits are pictures too. */
const COUNTED_MIN_PX = 24;

export const care = defineCheck({
  id: "trust/care",
  class: "hygiene",
  weight: 4,
  sources: ["stanford-credibility"],
  needs: ["styling", "snapshot", "page", "tree"],
  words: {
    en: {
      title: "A page somebody looks after",
      good: "The page looks made and kept by people who care.",
      poor: "The page looks broken or unfinished, and a customer concludes the same of the company.",
      fix: "Mend what is broken: the missing styles and the pictures that do not load.",
      notes: {
        "no-style": "Looks as a page without any style sheet.",
        "hardly-styled": "A font was chosen, and nothing else.",
        "broken-picture": "This picture does not load.",
      },
    },
    ru: {
      title: "Ухоженная страница",
      good: "Видно, что страницу сделали и поддерживают люди, которым не всё равно.",
      poor: "Страница выглядит сломанной или недоделанной, и клиент думает то же о компании.",
      fix: "Почините сломанное: недостающие стили и картинки, которые не загружаются.",
      notes: {
        "no-style": "Выглядит как страница совсем без стилей.",
        "hardly-styled": "Выбран шрифт, и больше ничего.",
        "broken-picture": "Эта картинка не загружается.",
      },
    },
    ka: {
      title: "მოვლილი გვერდი",
      good: "ჩანს, რომ გვერდი მზრუნველმა ადამიანებმა გააკეთეს და უვლიან.",
      poor: "გვერდი გაფუჭებულს ან დაუმთავრებელს ჰგავს და მომხმარებელი კომპანიაზეც ასე ფიქრობს.",
      fix: "შეაკეთეთ გაფუჭებული: დაკარგული სტილი და სურათები, რომლებიც არ იტვირთება.",
      notes: {
        "no-style": "ისე გამოიყურება, თითქოს სტილი საერთოდ არ აქვს.",
        "hardly-styled": "შრიფტი შეირჩა და მეტი არაფერი.",
        "broken-picture": "ეს სურათი არ იტვირთება.",
      },
    },
  },
  run({ styling, snapshot, page, tree }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const whole = { path: "html > body", text: page.title };
    if (styling.state === "none") return failed([{ ...whole, note: "no-style" }]);
    if (styling.state === "bare") return scored(BARE_WORTH, [{ ...whole, note: "hardly-styled" }]);
    // A saved file comes without its pictures more often than not.
    if (page.isFile) return passed([whole]);
    const pictures = (snapshot.parts.media ?? []).filter(
      ({ kind, shown, src, pending, rect }) =>
        kind === "img" &&
        shown === undefined &&
        !pending &&
        src !== undefined &&
        rect !== undefined &&
        Math.max(rect[2], rect[3]) >= COUNTED_MIN_PX,
    );
    const broken = pictures.filter((picture) => picture.broken);
    if (broken.length === 0) return passed([whole]);
    return scored(
      broken.length >= pictures.length * MANY_BROKEN ? MANY_BROKEN_WORTH : FEW_BROKEN_WORTH,
      broken.map(({ element, alt, src }) => ({
        path: tree.path(element),
        text: alt || src || "",
        note: "broken-picture",
      })),
    );
  },
});
