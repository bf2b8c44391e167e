import { defineCheck } from "../define-check.ts";
import { notApplicable, scored } from "../outcome.ts";

const SEPARATOR = /\s+[|—–·•:-]\s+|\s*[|•]\s*|:\s+/u;
const COMMA_PARTS_MAX = 5;
const REPEATS_MAX = 3;
const STEM_LETTERS = 5;

export const titleOrder = defineCheck({
  id: "search-snippet/title-order",
  class: "performance",
  weight: 2,
  sources: ["google-title-links"],
  restsOn: "search-snippet/title",
  needs: ["page"],
  words: {
    en: {
      title: "Meaning first, brand last",
      good: "The title begins with what the page offers.",
      poor: "The words a searcher looks for come late, or are repeated until they mean nothing.",
      fix: "Begin with the offer, end with the brand, say each word once.",
      notes: {
        "brand-first": "The brand stands where the offer should.",
        stuffed: "The same words come again and again.",
      },
    },
    ru: {
      title: "Сначала смысл, бренд в конце",
      good: "Заголовок начинается с того, что предлагает страница.",
      poor: "Нужные ищущему слова стоят в конце или повторены до потери смысла.",
      fix: "Начните с предложения, закончите брендом, каждое слово по одному разу.",
      notes: {
        "brand-first": "Бренд стоит на месте предложения.",
        stuffed: "Одни и те же слова повторяются снова и снова.",
      },
    },
    ka: {
      title: "ჯერ აზრი, ბოლოს ბრენდი",
      good: "სათაური იწყება იმით, რასაც გვერდი გთავაზობთ.",
      poor: "მაძიებლისთვის საჭირო სიტყვები გვიან მოდის ან უაზრობამდე მეორდება.",
      fix: "დაიწყეთ შეთავაზებით, დაასრულეთ ბრენდით, თითო სიტყვა ერთხელ თქვით.",
      notes: {
        "brand-first": "შეთავაზების ადგილას ბრენდი დგას.",
        stuffed: "ერთი და იგივე სიტყვები ისევ და ისევ მეორდება.",
      },
    },
  },
  run({ page }) {
    const text = page.title.trim();
    if (text === "") return notApplicable;
    const stems = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const counts = new Map<string, number>();
    for (const word of stems) {
      const stem = word.slice(0, STEM_LETTERS);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const isStuffed =
      [...counts.values()].some((count) => count >= REPEATS_MAX) || text.split(",").length > COMMA_PARTS_MAX;
    if (isStuffed) return scored(0, [{ text, note: "stuffed" }]);
    const parts = text.split(SEPARATOR).filter((part) => part.trim() !== "");
    const first = (parts[0] ?? text).trim().toLowerCase();
    const brand = page.siteName.trim().toLowerCase();
    const isBrand = brand !== "" ? first === brand : first.replace(/\s+/g, "") === page.site.split(".")[0];
    if (parts.length > 1 && isBrand && !page.isRoot) return scored(0.5, [{ text, note: "brand-first" }]);
    return scored(1, [{ text }]);
  },
});
