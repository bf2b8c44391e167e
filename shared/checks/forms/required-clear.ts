import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";
import { isMarkedOptional, isMarkedRequired } from "./obligation.ts";

/** So few fields that nobody doubts all of them are needed. */
const FEW = 4;
const UNSAID_WORTH = 0.3;

export const requiredClear = defineCheck({
  id: "forms/required-clear",
  class: "performance",
  weight: 2,
  sources: ["baymard-required"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "What must be filled in",
      good: "It is plain which fields are needed and which may be left empty.",
      poor: "The customer finds out what was required only from the error after sending.",
      fix: "Mark what is optional, or better, remove it.",
      notes: {
        unmarked: "Required, but nothing says so.",
        unsaid: "Nothing says which of the fields are needed.",
      },
    },
    ru: {
      title: "Что обязательно заполнить",
      good: "Понятно, какие поля нужны, а какие можно пропустить.",
      poor: "Что было обязательным, клиент узнаёт только из ошибки после отправки.",
      fix: "Отметьте необязательное, а лучше уберите его.",
      notes: { unmarked: "Обязательно, но это никак не отмечено.", unsaid: "Не сказано, какие поля нужны." },
    },
    ka: {
      title: "რა არის სავალდებულო",
      good: "ნათელია, რომელი ველია საჭირო და რომლის გამოტოვება შეიძლება.",
      poor: "რა იყო სავალდებულო, მომხმარებელი მხოლოდ გაგზავნის შემდეგ, შეცდომიდან იგებს.",
      fix: "მონიშნეთ არასავალდებულო ველები ან, უკეთესია, ამოიღეთ.",
      notes: { unmarked: "სავალდებულოა, მაგრამ არაფერი აწერია.", unsaid: "არ წერია, რომელი ველებია საჭირო." },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const fields = openEntries(form).map((field) => {
        const control = controlOf(facts, field);
        return {
          field,
          required: field.required,
          marked: isMarkedRequired(control),
          optional: isMarkedOptional(control),
        };
      });
      if (fields.length === 0) return null;
      const saidRequired = fields.filter(({ marked }) => marked).length;
      const saidOptional = fields.filter(({ optional }) => optional).length;
      const needed = fields.filter(({ required }) => required);
      const isUniform = needed.length === 0 || needed.length === fields.length;
      const all = fields.map(({ field }) => fieldShown(field));
      if (saidRequired + saidOptional === 0) {
        // Not every form that requires uses the attribute, so its absence says nothing.
        if (fields.length <= FEW && isUniform) return { score: 1, evidence: all };
        const silent = needed.length > 0 && !isUniform ? needed : fields;
        const note = isUniform ? "unsaid" : "unmarked";
        return {
          score: isUniform ? UNSAID_WORTH : 0,
          evidence: silent.map(({ field }) => fieldShown(field, note)),
        };
      }
      const unmarked = needed.filter(({ marked, optional }) => (!marked && saidOptional === 0) || optional);
      if (unmarked.length === 0) return { score: 1, evidence: all };
      return {
        score: 1 - unmarked.length / needed.length,
        evidence: unmarked.map(({ field }) => fieldShown(field, "unmarked")),
      };
    });
  },
});
