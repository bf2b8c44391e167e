import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { units } from "../../language/units.ts";
import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, scored } from "../outcome.ts";

const ENOUGH = 3;
/** Here no benefit is argued for: one looks up an address, customers speak, or all is said and done. */
const ARGUES_NOTHING: ReadonlySet<PageKind> = new Set(["contact", "reviews", "thank-you"]);

export const numbers = defineCheck({
  id: "copy/numbers",
  class: "performance",
  weight: 3,
  sources: ["schindler-yalch-2006"],
  restsOn: "copy/text",
  needs: ["text", "tree", "kind"],
  words: {
    en: {
      title: "Benefits in numbers",
      good: "Numbers make the benefits concrete.",
      poor: "“Fast”, “many”, “cheap” without a number promise nothing that could be checked.",
      fix: "Replace “fast” with “in two days”: name days, people, sizes, shares.",
      notes: { figure: "A number that says something." },
    },
    ru: {
      title: "Выгоды в числах",
      good: "Числа делают выгоды осязаемыми.",
      poor: "«Быстро», «много», «недорого» без числа не обещают ничего, что можно проверить.",
      fix: "Замените «быстро» на «за 2 дня»: назовите сроки, людей, размеры, доли.",
      notes: { figure: "Число, которое что-то говорит." },
    },
    ka: {
      title: "სარგებელი რიცხვებში",
      good: "რიცხვები სარგებელს ხელშესახებს ხდის.",
      poor: "„სწრაფად“, „ბევრი“, „იაფად“ რიცხვის გარეშე ვერაფერს ჰპირდება კლიენტს.",
      fix: "„სწრაფად“ შეცვალეთ „2 დღეში“-თ: დაასახელეთ ვადა, ხალხი, ზომა, წილი.",
      notes: { figure: "რიცხვი, რომელიც რაღაცას ამბობს." },
    },
  },
  run({ text, tree, kind }) {
    if (ARGUES_NOTHING.has(kind.kind)) return notApplicable;
    const { figures, words, language } = text;
    const evidence = figures.map((finding) => ({
      path: tree.path(finding.element),
      text: finding.text,
      note: "figure",
    }));
    if (figures.length >= ENOUGH) return scored(1, evidence);
    if (words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    if (units[language] === undefined) return cannotTell("no-word-list");
    return scored(
      figures.length / ENOUGH,
      figures.length > 0 ? evidence : [{ path: tree.path(0), note: "absent" }],
    );
  },
});
