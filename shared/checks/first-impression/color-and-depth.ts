import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, scored } from "../outcome.ts";
import { colorMark } from "./look-marks.ts";

export const colorAndDepth = defineCheck({
  id: "first-impression/color-and-depth",
  class: "performance",
  weight: 3,
  sources: ["reinecke-2013", "moshagen-2010"],
  // What a pop-up covers, nobody sees.
  restsOn: "first-impression/interruption",
  needs: ["look", "styling"],
  words: {
    en: {
      title: "Color and depth",
      good: "The first screen lives: pictures, color and boxes set its parts apart.",
      poor: "The first screen is words on a bare sheet, and looks like a draft.",
      fix: "Set the parts of the first screen apart by color, pictures and boxes.",
      notes: { "bare-sheet": "Share of the first screen that is more than a bare sheet." },
    },
    ru: {
      title: "Цвет и глубина",
      good: "Первый экран живой: картинки, цвет и рамки разделяют его части.",
      poor: "На первом экране слова на голом листе, он похож на черновик.",
      fix: "Разделите части первого экрана цветом, картинками и блоками.",
      notes: { "bare-sheet": "Доля первого экрана, где есть что-то кроме голого листа." },
    },
    ka: {
      title: "ფერი და სიღრმე",
      good: "პირველი ეკრანი ცოცხალია: სურათები, ფერი და ჩარჩოები ნაწილებს ერთმანეთისგან გამოყოფს.",
      poor: "პირველ ეკრანზე შიშველ ფურცელზე სიტყვებია და შავ პირს ჰგავს.",
      fix: "პირველი ეკრანის ნაწილები ფერით, სურათებითა და ბლოკებით გამოყავით.",
      notes: { "bare-sheet": "პირველი ეკრანის წილი, სადაც შიშველი ფურცლის გარდა რაღაც არის." },
    },
  },
  run({ look, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    if (styling.state !== "styled") return failed([{ path: "html > body", note: "absent" }]);
    const { share, mark } = colorMark(look);
    return scored(mark, [{ path: "html > body", text: `${Math.round(share * 100)} %`, note: "bare-sheet" }]);
  },
});
