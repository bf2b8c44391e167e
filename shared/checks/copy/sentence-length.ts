import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { sentenceLimits } from "../../language/readability.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Labels of cards would hide the long sentences beside them. */
const SENTENCE_WORDS = 3;
/** Share of long sentences that is still fine, and the one that earns nothing. */
const FINE = 0.05;
const TOO_MANY = 0.35;
const SHOWN = 3;

export const sentenceLength = defineCheck({
  id: "copy/sentence-length",
  class: "performance",
  weight: 3,
  sources: ["govuk-sentence-length"],
  restsOn: "copy/text",
  needs: ["text", "tree"],
  words: {
    en: {
      title: "Short sentences",
      good: "Sentences are short enough to be understood at one reading.",
      poor: "Long sentences make the visitor read twice, or give up.",
      fix: "Split the longest sentences: one thought each, 20 to 25 words at most.",
      notes: { "long-sentence": "One of the longest sentences." },
    },
    ru: {
      title: "Короткие предложения",
      good: "Предложения короткие, их понимаешь с первого раза.",
      poor: "Длинные предложения приходится перечитывать, и многие бросают.",
      fix: "Разбейте самые длинные предложения: одна мысль в каждом, не больше 20 слов.",
      notes: { "long-sentence": "Одно из самых длинных предложений." },
    },
    ka: {
      title: "მოკლე წინადადებები",
      good: "წინადადებები მოკლეა და ერთი წაკითხვით გასაგებია.",
      poor: "გრძელი წინადადებების ხელახლა კითხვა უწევთ და ბევრი კითხვას წყვეტს.",
      fix: "გაყავით ყველაზე გრძელი წინადადებები: თითოში ერთი აზრი, არაუმეტეს 19 სიტყვისა.",
      notes: { "long-sentence": "ერთ-ერთი ყველაზე გრძელი წინადადება." },
    },
  },
  run({ text, tree }) {
    if (text.words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    const limit = sentenceLimits[text.language];
    if (limit === undefined) return cannotTell("no-word-list");
    const sentences = text.sentences.filter(({ words }) => words >= SENTENCE_WORDS);
    if (sentences.length === 0) return cannotTell("too-few-words");
    const long = sentences
      .filter(({ words }) => words > limit)
      .sort((first, second) => second.words - first.words);
    const share = long.length / sentences.length;
    return scored(
      (TOO_MANY - share) / (TOO_MANY - FINE),
      long.slice(0, SHOWN).map((sentence) => ({
        path: tree.path(sentence.element),
        text: sentence.text,
        note: "long-sentence",
      })),
    );
  },
});
