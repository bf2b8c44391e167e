import type { FieldFact, FormPurpose } from "../../facts/forms.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms } from "./judged-forms.ts";
import { isMarkedOptional } from "./obligation.ts";

/** As many fields as the deed needs. */
const ENOUGH: Partial<Record<FormPurpose, number>> = {
  newsletter: 2,
  callback: 2,
  login: 2,
  "password-reset": 3,
  signup: 4,
  booking: 6,
  checkout: 8,
  order: 6,
};
const ENOUGH_ELSEWHERE = 4;
/** What each field too many leaves of the score. */
const EACH_MORE = 0.8;
const OPTIONAL_SHARE = 0.5;
/** A field on a later step, or behind a switch, weighs less than one in sight. */
const LATER_SHARE = 0.3;

export const fieldCount = defineCheck({
  id: "forms/field-count",
  class: "performance",
  weight: 5,
  sources: ["baymard-field-count", "S1"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "Number of fields",
      good: "The form asks only what is needed for the first step.",
      poor: "The form is long: some who meant to write will put it off and not come back.",
      fix: "Keep what you need to answer, and ask the rest in the conversation.",
      notes: { optional: "Marked optional: it could be left out." },
    },
    ru: {
      title: "Число полей",
      good: "Форма спрашивает только то, что нужно для первого шага.",
      poor: "Форма длинная: часть тех, кто хотел написать, отложит и не вернётся.",
      fix: "Оставьте то, без чего нельзя ответить, остальное спросите в разговоре.",
      notes: { optional: "Отмечено как необязательное: можно убрать." },
    },
    ka: {
      title: "ველების რაოდენობა",
      good: "ფორმა მხოლოდ იმას ითხოვს, რაც პირველი ნაბიჯისთვისაა საჭირო.",
      poor: "ფორმა გრძელია: ვინც მოწერას აპირებდა, ნაწილი გადადებს და აღარ დაბრუნდება.",
      fix: "დატოვეთ ის, რის გარეშეც ვერ უპასუხებთ, დანარჩენი საუბარში ჰკითხეთ.",
      notes: { optional: "სავალდებულო არ არის: შეიძლება ამოიღოთ." },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const asked = distinct(
        form.fields.filter(({ isEntry }) => isEntry),
        (field) => controlOf(facts, field).type,
      );
      if (asked.length === 0) return null;
      const weighed = asked.map((field) => {
        const isOptional = isMarkedOptional(controlOf(facts, field));
        return {
          field,
          isOptional,
          weight: (field.isOpen ? 1 : LATER_SHARE) * (isOptional ? OPTIONAL_SHARE : 1),
        };
      });
      const count = weighed.reduce((sum, { weight }) => sum + weight, 0);
      const tooMany = Math.max(0, Math.ceil(count - (ENOUGH[form.purpose] ?? ENOUGH_ELSEWHERE) - 0.01));
      let score = 1;
      for (let more = 0; more < tooMany; more++) score *= EACH_MORE;
      const evidence = [...weighed]
        .sort((one, other) => Number(other.isOptional) - Number(one.isOptional))
        .map(({ field, isOptional }) => fieldShown(field, isOptional ? "optional" : undefined));
      return { score, evidence };
    });
  },
});

/** Fields as a person counts them: a row of choices is one, a telephone in pieces is one, a date is one. */
function distinct(fields: readonly FieldFact[], typeOf: (field: FieldFact) => string): FieldFact[] {
  const seen = new Set<string>();
  return fields.filter((field, at) => {
    const type = typeOf(field);
    const previous = fields[at - 1];
    let key: string | undefined;
    if (type === "radio") key = `radio ${field.name}`;
    else if (type === "checkbox") key = `checkbox ${field.name.replace(/\[\w*\]$|\d+$/, "") || "boxes"}`;
    else if (field.purpose.startsWith("bday-")) key = "bday";
    else if (field.purpose.startsWith("cc-exp-")) key = "cc-exp";
    else if (field.purpose === "one-time-code") key = "one-time-code";
    else if (field.purpose === "tel-country-code") return false;
    else if (
      /^tel/.test(field.purpose) &&
      previous &&
      /^tel/.test(previous.purpose) &&
      previous.purpose !== "tel-country-code"
    ) {
      if (previous.label === field.label && field.label !== "") return false;
    }
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
