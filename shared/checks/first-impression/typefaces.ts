import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";
import { typefaceMark } from "./look-marks.ts";

export const typefaces = defineCheck({
  id: "first-impression/typefaces",
  class: "performance",
  weight: 2,
  sources: ["moshagen-2010", "own"],
  restsOn: "first-impression/styling",
  needs: ["look", "styling"],
  words: {
    en: {
      title: "Typefaces of its own",
      good: "The typefaces were chosen for this page.",
      poor: "The letters are those of any office document, or a patchwork of many kinds.",
      fix: "Choose one or two typefaces that fit the brand, and keep to them.",
      notes: {
        "everyday-face": "Comes with every computer.",
        "browser-face": "The browser's own: nobody chose.",
        "many-faces": "So many kinds of letters.",
        "chosen-face": "Chosen for this page.",
      },
    },
    ru: {
      title: "Собственные шрифты",
      good: "Шрифты подобраны для этой страницы.",
      poor: "Буквы как в любом офисном документе или смесь разных шрифтов.",
      fix: "Выберите один-два шрифта под бренд и держитесь их.",
      notes: {
        "everyday-face": "Есть на каждом компьютере.",
        "browser-face": "Шрифт браузера: никто не выбирал.",
        "many-faces": "Столько разных шрифтов.",
        "chosen-face": "Подобран для этой страницы.",
      },
    },
    ka: {
      title: "საკუთარი შრიფტები",
      good: "შრიფტები ამ გვერდისთვისაა შერჩეული.",
      poor: "ასოები ნებისმიერ საოფისე დოკუმენტს ჰგავს ან მრავალი შრიფტის ნარევია.",
      fix: "აირჩიეთ ბრენდის შესაფერისი ერთი ან ორი შრიფტი და მათ მიჰყევით.",
      notes: {
        "everyday-face": "ყველა კომპიუტერზეა.",
        "browser-face": "ბრაუზერის შრიფტია: არავის შეურჩევია.",
        "many-faces": "ამდენი სხვადასხვა შრიფტი.",
        "chosen-face": "ამ გვერდისთვისაა შერჩეული.",
      },
    },
  },
  run({ look, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const found = typefaceMark(look);
    if (found === null) return cannotTell("too-few-words");
    return scored(found.mark, [{ path: "html > body", text: found.names, note: found.note }]);
  },
});
