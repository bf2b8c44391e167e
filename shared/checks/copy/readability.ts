import { type Passage, WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

const PASSAGE_WORDS = 15;
const SHOWN = 2;

export const readability = defineCheck({
  id: "copy/readability",
  class: "performance",
  weight: 2,
  sources: ["flesch", "oborneva", "lix", "entropy-2021"],
  restsOn: "copy/text",
  needs: ["text", "tree"],
  words: {
    en: {
      title: "Easy reading",
      good: "The text is easy to read for its language.",
      poor: "The text is hard to read: long words in long sentences tire the visitor.",
      fix: "Use shorter words and shorter sentences, as if you explained it to a friend.",
      notes: {
        easy: "Easy for its language.",
        medium: "Of medium difficulty for its language.",
        hard: "Hard for its language.",
        "hardest-passage": "The hardest passage.",
      },
    },
    ru: {
      title: "Лёгкое чтение",
      good: "Текст читается легко.",
      poor: "Текст тяжёлый: длинные слова в длинных предложениях утомляют.",
      fix: "Берите слова и предложения короче, как если бы объясняли другу.",
      notes: {
        easy: "Лёгкий для своего языка.",
        medium: "Средней трудности для своего языка.",
        hard: "Тяжёлый для своего языка.",
        "hardest-passage": "Самое трудное место.",
      },
    },
    ka: {
      title: "ადვილი საკითხავი",
      good: "ტექსტი ადვილად იკითხება.",
      poor: "ტექსტი მძიმეა: გრძელი სიტყვები და გრძელი წინადადებები მკითხველს ღლის.",
      fix: "გამოიყენეთ უფრო მოკლე სიტყვები და წინადადებები, თითქოს მეგობარს უხსნით.",
      notes: {
        easy: "თავისი ენისთვის ადვილი.",
        medium: "თავისი ენისთვის საშუალო სირთულის.",
        hard: "თავისი ენისთვის რთული.",
        "hardest-passage": "ყველაზე რთული ადგილი.",
      },
    },
  },
  run({ text, tree }) {
    if (text.words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    if (text.readingScore === null || text.difficulty === null) return cannotTell("no-word-list");
    const hardest = text.passages
      .filter(({ words, role }) => words >= PASSAGE_WORDS && role !== "heading")
      .sort((first, second) => heaviness(second) - heaviness(first))
      .slice(0, SHOWN);
    return scored(text.readingScore, [
      { note: text.difficulty },
      ...hardest.map((passage) => ({
        path: tree.path(passage.element),
        text: passage.text,
        note: "hardest-passage",
      })),
    ]);
  },
});

/** Words a sentence, and letters a word. */
const heaviness = ({ text, words, sentences }: Passage) =>
  words / Math.max(1, sentences) + (3 * text.length) / words;
