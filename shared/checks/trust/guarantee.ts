import {
  GUARANTEE,
  GUARANTEE_TERM,
  MAYBE_GUARANTEE,
  NO_GUARANTEE,
  RISK_TAKEN,
} from "../../language/guarantee-words.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const BARE_WORTH = 0.5;
/** Longer text is a contract. */
const TEXT_LIMIT = 500;

export const guarantee = defineCheck({
  id: "trust/guarantee",
  class: "performance",
  weight: 3,
  sources: ["nng-trustworthiness", "own"],
  needs: ["content", "language", "tree"],
  words: {
    en: {
      title: "A guarantee",
      good: "You take a risk off the customer, and say on what terms.",
      poor: "All the risk is the customer's: nothing is promised if it goes wrong.",
      fix: "Promise a guarantee with a term and what you will do: a refund, a repair, a free trial.",
      notes: { "no-term": "A bare word: for how long, and what will be done?" },
    },
    ru: {
      title: "Гарантия",
      good: "Вы снимаете с клиента риск и говорите, на каких условиях.",
      poor: "Весь риск на клиенте: если что-то пойдёт не так, ничего не обещано.",
      fix: "Пообещайте гарантию со сроком и действием: вернём деньги, переделаем, пробный раз бесплатно.",
      notes: { "no-term": "Одно слово: на какой срок и что будет сделано?" },
    },
    ka: {
      title: "გარანტია",
      good: "მომხმარებელს რისკს უხსნით და პირობებსაც ასახელებთ.",
      poor: "მთელი რისკი მომხმარებელზეა: თუ რამე ვერ გამოვა, არაფერია დაპირებული.",
      fix: "დაჰპირდით გარანტია ვადით და ქმედებით: თანხის დაბრუნება, გადაკეთება, უფასო ცდა.",
      notes: { "no-term": "მხოლოდ სიტყვაა: რა ვადით და რას გააკეთებთ?" },
    },
  },
  run({ content, language, tree }, { expected }) {
    const bare: { path: string; text: string }[] = [];
    const firm: typeof bare = [];
    for (const { text, element, isOwn, role } of content) {
      if (!isOwn || role === "quote" || text.length > TEXT_LIMIT || !MAYBE_GUARANTEE.test(text)) continue;
      if (NO_GUARANTEE.test(text)) continue;
      const found = { path: tree.path(element), text };
      if (RISK_TAKEN.test(text)) firm.push(found);
      else if (GUARANTEE.test(text)) (GUARANTEE_TERM.test(text) ? firm : bare).push(found);
    }
    if (firm.length > 0) return passed(firm);
    if (bare.length > 0)
      return scored(
        BARE_WORTH,
        bare.map((found) => shown(found, "no-term")),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
