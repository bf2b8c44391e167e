import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { defineCheck } from "../define-check.ts";
import { notApplicable, PASS_MARK, scored } from "../outcome.ts";

/** Fewer own words than this are no copy: a name, a telephone number, a picture. */
const WORDS_MIN = 10;

export const text = defineCheck({
  id: "copy/text",
  class: "hygiene",
  weight: 3,
  sources: ["own"],
  needs: ["text", "content", "tree"],
  words: {
    en: {
      title: "Words to read",
      good: "The page speaks to its visitor in words of its own.",
      poor: "There is hardly a word to read, so the visitor does not learn what is offered.",
      fix: "Say in a few short paragraphs what you offer, for whom and what the visitor gets.",
    },
    ru: {
      title: "Текст на странице",
      good: "Страница говорит с посетителем своими словами.",
      poor: "Читать почти нечего, и посетитель не понимает, что ему предлагают.",
      fix: "Расскажите в нескольких коротких абзацах, что вы предлагаете, кому и что человек получит.",
    },
    ka: {
      title: "ტექსტი გვერდზე",
      good: "გვერდი მნახველს საკუთარი სიტყვებით ესაუბრება.",
      poor: "წასაკითხი თითქმის არაფერია და მნახველი ვერ იგებს, რას სთავაზობენ.",
      fix: "რამდენიმე მოკლე აბზაცით უთხარით მნახველს, რას სთავაზობთ, ვის და რას მიიღებს ის.",
    },
  },
  run({ text: { words }, content, tree }, { expected }) {
    if (words < WORDS_MIN) {
      if (!expected) return notApplicable;
      return scored((PASS_MARK * words) / (WORDS_MIN + 1), [{ path: tree.path(0), note: "absent" }]);
    }
    const share = Math.min(1, (words - WORDS_MIN) / (WORDS_FOR_STATISTICS - WORDS_MIN));
    const longest = content
      .filter(({ isOwn }) => isOwn)
      .reduce((best, block) => (block.text.length > (best?.text.length ?? 0) ? block : best), content[0]);
    return scored(
      PASS_MARK + (1 - PASS_MARK) * share,
      longest && [{ path: tree.path(longest.element), text: longest.text }],
    );
  },
});
