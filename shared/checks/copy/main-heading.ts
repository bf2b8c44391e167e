import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed, scored } from "../outcome.ts";
import { largestText, mainHeadings } from "./first-heading.ts";

/** Several first headings still head the page; large text that only looks like one is no heading to machines. */
const SEVERAL = 0.8;
const LOOKS_LIKE_ONE = 0.6;

export const mainHeading = defineCheck({
  id: "copy/main-heading",
  class: "hygiene",
  weight: 4,
  sources: ["wcag-2.4.6", "wcag-1.3.1", "google-title-links"],
  needs: ["content", "tree", "text"],
  words: {
    en: {
      title: "One main heading",
      good: "One clear main heading says what the page is about.",
      poor: "The page has no clear main heading, so a visitor has to guess what it is about.",
      fix: "Give the page one visible main heading (h1) above everything else.",
      notes: {
        "several-main-headings": "One of several main headings.",
        "only-looks-like-heading": "Looks like a heading, but is not marked up as one.",
      },
    },
    ru: {
      title: "Один главный заголовок",
      good: "Один ясный главный заголовок говорит, о чём страница.",
      poor: "Главного заголовка нет, и посетителю приходится гадать, о чём страница.",
      fix: "Дайте странице один видимый главный заголовок (h1), стоящий выше всего остального.",
      notes: {
        "several-main-headings": "Один из нескольких главных заголовков.",
        "only-looks-like-heading": "Выглядит как заголовок, но не размечен как он.",
      },
    },
    ka: {
      title: "ერთი მთავარი სათაური",
      good: "ერთი მკაფიო მთავარი სათაური ამბობს, რას ეხება გვერდი.",
      poor: "მთავარი სათაური არ ჩანს და მნახველს უწევს გამოცნობა, რას ეხება გვერდი.",
      fix: "გვერდის თავში დასვით ერთი ხილული მთავარი სათაური (h1).",
      notes: {
        "several-main-headings": "ერთ-ერთი რამდენიმე მთავარი სათაურიდან.",
        "only-looks-like-heading": "სათაურს ჰგავს, მაგრამ სათაურად არ არის მონიშნული.",
      },
    },
  },
  run({ content, tree, text }, { expected }) {
    const headings = mainHeadings({ content, tree });
    if (headings.length === 1)
      return passed([{ path: tree.path(headings[0]!.element), text: headings[0]!.text }]);
    if (headings.length > 1) {
      return scored(
        SEVERAL,
        headings.map((heading) => ({
          path: tree.path(heading.element),
          text: heading.text,
          note: "several-main-headings",
        })),
      );
    }
    const largest = largestText({ content });
    if (largest) {
      return scored(LOOKS_LIKE_ONE, [
        { path: tree.path(largest.element), text: largest.text, note: "only-looks-like-heading" },
      ]);
    }
    if (!expected && text.words === 0) return notApplicable;
    return failed([{ path: tree.path(0), note: "absent" }]);
  },
});
