import { defineCheck } from "../define-check.ts";
import { fieldShown, judgeForms } from "./judged-forms.ts";

const ONE_WORTH = 0.4;
/** A required file is a burden, an offer to attach one is a help. */
const FILE_WORTH = 0.5;

export const sensitive = defineCheck({
  id: "forms/sensitive",
  class: "performance",
  weight: 3,
  sources: ["baymard-field-count", "gdpr-13"],
  restsOn: "forms/form",
  needs: ["forms", "kind"],
  words: {
    en: {
      title: "No needless personal questions",
      good: "The form does not ask for anything people are reluctant to give.",
      poor: "Asked too early for a birth date, a sex or a passport, people leave or lie.",
      fix: "Drop what you do not need at this step, or ask it later with a reason.",
      notes: {
        reluctant: "People are reluctant to give this to a company they do not know yet.",
        "file-required": "Cannot be sent without a file.",
      },
    },
    ru: {
      title: "Без лишних личных вопросов",
      good: "Форма не спрашивает того, что люди неохотно сообщают.",
      poor: "Когда слишком рано спрашивают дату рождения, пол или паспорт, люди уходят или врут.",
      fix: "Уберите то, что не нужно на этом шаге, или спросите позже и объясните зачем.",
      notes: {
        reluctant: "Незнакомой компании такое сообщают неохотно.",
        "file-required": "Без файла не отправить.",
      },
    },
    ka: {
      title: "ზედმეტი პირადი კითხვების გარეშე",
      good: "ფორმა არ ითხოვს იმას, რასაც ადამიანები უხალისოდ ამბობენ.",
      poor: "როცა ნაადრევად ითხოვენ დაბადების თარიღს, სქესს ან პასპორტს, ადამიანი მიდის ან ტყუის.",
      fix: "ამოიღეთ, რაც ამ ნაბიჯზე არ გჭირდებათ, ან მოგვიანებით ჰკითხეთ და მიზეზიც დაურთეთ.",
      notes: {
        reluctant: "უცნობ კომპანიას ასეთ რამეს უხალისოდ უმხელენ.",
        "file-required": "ფაილის გარეშე ვერ გაიგზავნება.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const asked = form.fields.filter(({ isEntry }) => isEntry);
      if (asked.length === 0) return null;
      const isPaying = form.purpose === "checkout";
      const touchy = asked.filter(
        (field) => field.sensitive !== null && !(field.sensitive === "card" && isPaying),
      );
      const topics = new Set(touchy.map((field) => field.sensitive));
      const files = asked.filter(({ purpose, required }) => purpose === "file" && required);
      if (topics.size > 1)
        return { score: 0, evidence: touchy.map((field) => fieldShown(field, "reluctant")) };
      if (topics.size === 1)
        return { score: ONE_WORTH, evidence: touchy.map((field) => fieldShown(field, "reluctant")) };
      if (files.length > 0)
        return { score: FILE_WORTH, evidence: files.map((field) => fieldShown(field, "file-required")) };
      return { score: 1, evidence: [] };
    });
  },
});
