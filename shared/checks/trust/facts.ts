import { COPYRIGHT } from "../../language/legal-forms.ts";
import { COUNTED, SINCE, YEARS_AT_IT } from "../../language/proof-words.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { bodyOf } from "./expected-at.ts";

const ENOUGH = 2;
const ONE_WORTH = 0.6;
const TEXT_LIMIT = 500;
/** A counter stands in a box of its own, and what it counts in the next. */
const COUNTER = /^[+~≈>]?\s?\d[\d\s.,]{0,9}\s?[+kк]?$/iu;
const COUNTED_LIMIT = 60;

export const facts = defineCheck({
  id: "trust/facts",
  class: "performance",
  weight: 1,
  sources: ["schindler-yalch-2006"],
  needs: ["content", "language", "tree"],
  words: {
    en: {
      title: "The record in figures",
      good: "The company's record is stated in figures: years, customers, projects.",
      poor: "Nothing says how long the company has been at it, or for how many.",
      fix: "State since when you work, and how many customers or projects there were.",
      notes: { "one-figure": "One figure only." },
    },
    ru: {
      title: "Опыт в цифрах",
      good: "Опыт компании назван в цифрах: годы, клиенты, проекты.",
      poor: "Не сказано, сколько лет компания работает и скольким помогла.",
      fix: "Напишите, с какого года работаете и сколько было клиентов или проектов.",
      notes: { "one-figure": "Только одна цифра." },
    },
    ka: {
      title: "გამოცდილება ციფრებში",
      good: "კომპანიის გამოცდილება ციფრებშია: წლები, მომხმარებლები, პროექტები.",
      poor: "არ წერია, რამდენი წელია კომპანია მუშაობს და რამდენს მოემსახურა.",
      fix: "დაწერეთ, რომელი წლიდან მუშაობთ და რამდენი მომხმარებელი ან პროექტი გყავდათ.",
      notes: { "one-figure": "მხოლოდ ერთი ციფრია." },
    },
  },
  run({ content, language, tree }, { expected }) {
    const found = new Map<string, { path: string; text: string }>();
    content.forEach(({ text, element, isSeen, isOwn, role, region, index }) => {
      if (!isSeen || (!isOwn && region !== "footer") || role === "quote" || text.length > TEXT_LIMIT) return;
      if (!/\d/.test(text) || COPYRIGHT.test(text)) return;
      const next = COUNTER.test(text) ? content[index + 1] : undefined;
      const read = next && next.text.length <= COUNTED_LIMIT ? `${text} ${next.text}` : text;
      for (const pattern of [SINCE, YEARS_AT_IT, COUNTED]) {
        const figure = pattern.exec(read);
        if (figure) found.set(figure[0].toLowerCase(), { path: tree.path(element), text: read });
      }
    });
    const figures = [...found.values()];
    if (figures.length >= ENOUGH) return scored(1, figures);
    if (figures.length > 0)
      return scored(
        ONE_WORTH,
        figures.map((figure) => ({ ...figure, note: "one-figure" })),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
