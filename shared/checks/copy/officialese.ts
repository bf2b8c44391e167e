import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Hits per hundred words that are fine, and that earn nothing. */
const FINE = 0.5;
const TOO_MANY = 2.5;

export const officialese = defineCheck({
  id: "copy/officialese",
  class: "hygiene",
  weight: 2,
  sources: ["own"],
  restsOn: "copy/text",
  needs: ["text", "tree"],
  words: {
    en: {
      title: "A human voice",
      good: "The text sounds like a person speaking.",
      poor: "The text sounds like an office, and nobody wants to talk to an office.",
      fix: "Write as you would say it aloud: verbs instead of nouns, plain words instead of stock phrases.",
      notes: { officialese: "Office language." },
    },
    ru: {
      title: "Живой язык",
      good: "Текст звучит так, будто говорит человек.",
      poor: "Текст звучит как справка из конторы, а с конторой никто не хочет разговаривать.",
      fix: "Пишите так, как сказали бы вслух: глаголы вместо «осуществления», простые слова вместо штампов.",
      notes: { officialese: "Канцелярит." },
    },
    ka: {
      title: "ცოცხალი ენა",
      good: "ტექსტი ისე ჟღერს, თითქოს ადამიანი ლაპარაკობდეს.",
      poor: "ტექსტი კანცელარიის ენით ლაპარაკობს, კანცელარიასთან კი საუბარი არავის უნდა.",
      fix: "წერეთ ისე, როგორც ხმამაღლა იტყოდით: ზმნები და უბრალო სიტყვები შაბლონების ნაცვლად.",
      notes: { officialese: "კანცელარიული ენა." },
    },
  },
  run({ text, tree }) {
    if (text.words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    if (text.officialese === null) return cannotTell("no-word-list");
    const density = (100 * text.officialese.length) / text.words;
    return scored(
      (TOO_MANY - density) / (TOO_MANY - FINE),
      text.officialese.map((finding) => ({
        path: tree.path(finding.element),
        text: finding.text,
        note: "officialese",
      })),
    );
  },
});
