import { textWidth } from "../../facts/text-width.ts";
import { defineCheck } from "../define-check.ts";
import { scored } from "../outcome.ts";

/** Results set titles in 20 px Arial and cut them where the device's column ends, near 600 px on a desktop. */
const SIZE_PX = 20;
const FROM_PX = 150;
const CUT_PX = 600;
const HOPELESS_PX = 900;
/** The meaning is shown whole, and only what follows it, as a rule the brand, is lost. */
const ONLY_TAIL = 0.8;
const TAIL = /\s+[|—–·•-]\s+[^|—–·•]{1,40}$/;

export const titleLength = defineCheck({
  id: "search-snippet/title-length",
  class: "performance",
  weight: 2,
  sources: ["google-title-links", "yandex-titles"],
  restsOn: "search-snippet/title",
  needs: ["page"],
  words: {
    en: {
      title: "Title that fits",
      good: "The whole title fits into a search result.",
      poor: "The end of the title is cut off, or there is too little of it to choose by.",
      fix: "Keep the meaning within the first 55 characters.",
      notes: { "shown-part": "This much of it is shown.", "short-title": "There is room for more meaning." },
    },
    ru: {
      title: "Заголовок умещается",
      good: "Заголовок целиком умещается в результат поиска.",
      poor: "Конец заголовка обрежут, или в нём слишком мало слов, чтобы выбрать вас.",
      fix: "Уложите смысл в первые 55 знаков.",
      notes: {
        "shown-part": "Покажут только это.",
        "short-title": "Здесь хватит места для большего смысла.",
      },
    },
    ka: {
      title: "სათაური ეტევა",
      good: "სათაური საძიებო შედეგში მთლიანად ეტევა.",
      poor: "სათაურის ბოლო იჭრება, ან სიტყვები ძალიან ცოტაა ასარჩევად.",
      fix: "აზრი პირველ 55 ნიშანში ჩაატიეთ.",
      notes: { "shown-part": "მხოლოდ ეს გამოჩნდება.", "short-title": "აქ მეტი აზრისთვისაც არის ადგილი." },
    },
  },
  run({ page }) {
    const text = page.title.trim();
    const width = textWidth(text, SIZE_PX);
    if (width < FROM_PX) return scored(0.4, [{ text, note: "short-title" }]);
    if (width <= CUT_PX) return scored(1, [{ text }]);
    let shown = text;
    while (textWidth(`${shown}…`, SIZE_PX) > CUT_PX)
      shown = shown.slice(0, Math.max(1, Math.floor(shown.length * 0.97) - 1));
    const meaning = text.replace(TAIL, "");
    const isTailOnly = meaning.length < text.length && textWidth(meaning, SIZE_PX) <= CUT_PX;
    return scored(Math.max(isTailOnly ? ONLY_TAIL : 0, 1 - (width - CUT_PX) / (HOPELESS_PX - CUT_PX)), [
      { text: `${shown.trimEnd()}…`, note: "shown-part" },
    ]);
  },
});
