import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Hits per hundred words that are fine, and that earn nothing. */
const FINE = 0.3;
const TOO_MANY = 2;

export const emptyPraise = defineCheck({
  id: "copy/empty-praise",
  class: "performance",
  weight: 3,
  sources: ["nng-how-users-read", "stanford-credibility"],
  restsOn: "copy/text",
  needs: ["text", "tree"],
  words: {
    en: {
      title: "Facts instead of praise",
      good: "The text does without empty praise.",
      poor: "Phrases that any rival could use make the visitor believe nothing at all.",
      fix: "Replace each phrase of praise with a fact, a number or a name.",
      notes: { "empty-praise": "Any rival could say this." },
    },
    ru: {
      title: "Факты вместо похвал",
      good: "Текст обходится без пустых похвал.",
      poor: "Фразам, которые мог бы сказать любой конкурент, не верят, а с ними и остальному.",
      fix: "Замените каждую похвалу фактом, числом или именем.",
      notes: { "empty-praise": "Так мог бы сказать любой конкурент." },
    },
    ka: {
      title: "ფაქტები ქების ნაცვლად",
      good: "ტექსტი ცარიელი ქების გარეშე იოლად გადის.",
      poor: "ფრაზებს, რომლებსაც ნებისმიერი კონკურენტი იტყოდა, არავინ უჯერებს.",
      fix: "ყოველი ქება შეცვალეთ ფაქტით, რიცხვით ან სახელით.",
      notes: { "empty-praise": "ამას ნებისმიერი კონკურენტი იტყოდა." },
    },
  },
  run({ text, tree }) {
    if (text.words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    if (text.praise === null) return cannotTell("no-word-list");
    const density = (100 * text.praise.length) / text.words;
    return scored(
      (TOO_MANY - density) / (TOO_MANY - FINE),
      text.praise.map((finding) => ({
        path: tree.path(finding.element),
        text: finding.text,
        note: "empty-praise",
      })),
    );
  },
});
