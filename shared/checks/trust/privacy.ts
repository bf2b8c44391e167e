import type { Facts } from "../../facts/facts.ts";
import { policyTopics } from "../../language/policy-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { footOf, shown } from "./expected-at.ts";

const DEAD_WORTH = 0.2;
/** Services that learn something of a visitor by being loaded. */
const LEARNING: ReadonlySet<string> = new Set([
  "analytics",
  "ads",
  "chat",
  "callback",
  "call-tracking",
  "form",
  "quiz",
  "booking",
]);
/** Forms that ask for nothing of a person. */
const ANONYMOUS: ReadonlySet<string> = new Set(["search", "filter", "language", "cookie", "cart"]);

export const privacy = defineCheck({
  id: "trust/privacy",
  class: "hygiene",
  weight: 4,
  sources: ["gdpr-13", "ru-152-fz"],
  needs: ["policies", "forms", "widgets", "language", "tree"],
  words: {
    en: {
      title: "Privacy policy",
      good: "One can read what becomes of the data that a visitor leaves.",
      poor: "Data is collected here, and nothing says what becomes of it.",
      fix: "Put a link to the privacy policy into the footer of every page.",
      notes: { "dead-link": "The link leads nowhere.", "not-linked": "No link to a policy on this page." },
    },
    ru: {
      title: "Политика конфиденциальности",
      good: "Можно прочитать, что станет с данными посетителя.",
      poor: "Данные здесь собирают, а что с ними станет — нигде не сказано.",
      fix: "Поставьте в подвал каждой страницы ссылку на политику обработки данных.",
      notes: { "dead-link": "Ссылка никуда не ведёт.", "not-linked": "На странице нет ссылки на политику." },
    },
    ka: {
      title: "კონფიდენციალურობის პოლიტიკა",
      good: "შეიძლება წაიკითხო, რა ბედი ეწევა ვიზიტორის მონაცემებს.",
      poor: "აქ მონაცემებს აგროვებენ, მაგრამ არსად წერია, რა ბედი ეწევა მათ.",
      fix: "დადეთ კონფიდენციალურობის პოლიტიკის ბმული ყველა გვერდის ბოლოს.",
      notes: { "dead-link": "ბმული არსად მიდის.", "not-linked": "გვერდზე პოლიტიკის ბმული არ არის." },
    },
  },
  run({ policies, forms, widgets, language, tree }, { expected }) {
    const found = policies.filter(({ topic }) => topic === "privacy");
    const working = found.filter(({ works }) => works);
    if (working.length > 0) return passed(working.map((policy) => shown(policy)));
    if (found.length > 0)
      return scored(
        DEAD_WORTH,
        found.map((policy) => shown(policy, "dead-link")),
      );
    if (!expected || !collects({ forms, widgets })) return notApplicable;
    if (language.code !== "und" && !(language.code in policyTopics.privacy))
      return cannotTell("no-word-list");
    return failed([footOf(tree, "not-linked")]);
  },
});

/** Where nothing is asked and nobody counts, there is nothing to explain. */
const collects = ({ forms, widgets }: Pick<Facts, "forms" | "widgets">) =>
  forms.some(({ purpose, fields }) => !ANONYMOUS.has(purpose) && fields.some(({ isEntry }) => isEntry)) ||
  forms.some(({ isFramed }) => isFramed) ||
  widgets.some(({ kind, seenIn }) => LEARNING.has(kind) && seenIn !== "link");
