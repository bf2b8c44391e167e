import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, scored } from "../outcome.ts";
import { focusMark } from "./look-marks.ts";

export const focalPoint = defineCheck({
  id: "first-impression/focal-point",
  class: "performance",
  weight: 3,
  sources: ["moshagen-2010", "own"],
  // What a pop-up covers, nobody sees.
  restsOn: "first-impression/interruption",
  needs: ["look", "snapshot", "tree", "styling"],
  words: {
    en: {
      title: "A clear focal point",
      good: "One thing is clearly the largest, and the eye knows where to begin.",
      poor: "Everything is about the same size, and the eye does not know where to begin.",
      fix: "Make the main line of the first screen two to three times as large as the text.",
      notes: { "largest-words": "The largest words of the first screen, against the running text." },
    },
    ru: {
      title: "Ясный центр внимания",
      good: "Одно явно крупнее всего остального, и взгляд знает, с чего начать.",
      poor: "Всё примерно одного размера, и взгляд не знает, с чего начать.",
      fix: "Сделайте главную строку первого экрана в два-три раза крупнее текста.",
      notes: { "largest-words": "Самые крупные слова первого экрана в сравнении с обычным текстом." },
    },
    ka: {
      title: "ყურადღების ცენტრი",
      good: "ერთი რამ აშკარად ყველაზე დიდია და თვალმა იცის, საიდან დაიწყოს.",
      poor: "ყველაფერი დაახლოებით ერთი ზომისაა და თვალმა არ იცის, საიდან დაიწყოს.",
      fix: "პირველი ეკრანის მთავარი სტრიქონი ტექსტზე ორ-სამჯერ დიდი გახადეთ.",
      notes: { "largest-words": "პირველი ეკრანის ყველაზე დიდი სიტყვები ჩვეულებრივ ტექსტთან შედარებით." },
    },
  },
  run({ look, snapshot, tree, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    // Headings of the browser's own size are nobody's emphasis.
    if (styling.state !== "styled") return failed([{ path: "html > body", note: "absent" }]);
    const { headline, bodyPx } = look;
    if (bodyPx === 0) return cannotTell("too-few-words");
    if (headline === null) return failed([{ path: "html > body", note: "absent" }]);
    const { times, mark } = focusMark(look, snapshot.conditions.device);
    return scored(mark, [
      { path: tree.path(headline.element), text: `${times} ×: ${headline.text}`, note: "largest-words" },
    ]);
  },
});
