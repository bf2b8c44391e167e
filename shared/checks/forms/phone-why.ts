import { indexTopics, splitWords, topicsIn } from "../../facts/topics.ts";
import { phoneReasonWords } from "../../language/form-promise-words.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";
import { wordsNear } from "./near-form.ts";
import { isMarkedRequired } from "./obligation.ts";

const index = indexTopics(phoneReasonWords);
/** A reason takes a few words: "phone for contact" is none. */
const REASON_WORDS = 4;

export const phoneWhy = defineCheck({
  id: "forms/phone-why",
  class: "performance",
  weight: 3,
  sources: ["baymard-phone-field", "govuk-phone-numbers"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot", "content", "tree", "language"],
  words: {
    en: {
      title: "Why the phone is asked",
      good: "Whoever is asked for a phone number knows what it is for.",
      poor: "A phone number is demanded without a reason, and people fear unwanted calls.",
      fix: "Say why beside the field: “we call only to confirm the delivery”. Or make the field optional.",
      notes: {
        "no-reason": "Required, and no reason is given.",
        "reason-given": "The reason stands beside it.",
      },
    },
    ru: {
      title: "Зачем просят телефон",
      good: "Тот, у кого просят телефон, понимает зачем.",
      poor: "Телефон требуют без объяснений, а люди боятся лишних звонков.",
      fix: "Напишите рядом зачем: «позвоним, только чтобы уточнить доставку». Или сделайте поле необязательным.",
      notes: { "no-reason": "Обязателен, а причина не названа.", "reason-given": "Причина указана рядом." },
    },
    ka: {
      title: "რატომ ითხოვთ ტელეფონს",
      good: "ვისაც ტელეფონს სთხოვენ, იცის, რისთვის არის საჭირო.",
      poor: "ტელეფონს ახსნის გარეშე ითხოვენ, ადამიანებს კი ზედმეტი ზარების ეშინიათ.",
      fix: "გვერდით დაწერეთ მიზეზი: „დაგირეკავთ მხოლოდ მიწოდების დასაზუსტებლად“. ან ველი არასავალდებულო გახადეთ.",
      notes: { "no-reason": "სავალდებულოა, მიზეზი კი არ წერია.", "reason-given": "მიზეზი იქვე წერია." },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const phone = openEntries(form).find(({ purpose }) => purpose === "tel" || purpose === "tel-national");
      if (!phone) return null;
      const control = controlOf(facts, phone);
      if (form.purpose === "callback" || !(phone.required || isMarkedRequired(control)))
        return { score: 1, evidence: [fieldShown(phone)] };
      // Labels set in one line are one text; what is left without them may be a reason.
      const labels = form.fields.map(({ label }) => label).filter((label) => label !== "");
      const texts = [
        control.label,
        control.placeholder ?? "",
        control.description ?? "",
        form.heading,
        ...wordsNear(facts, form, 0).map(({ text }) =>
          labels.reduce((rest, label) => rest.replace(label, " "), text),
        ),
      ];
      const reason = texts.find(
        (text) => splitWords(text).length >= REASON_WORDS && topicsIn(text, index).length > 0,
      );
      if (reason) return { score: 1, evidence: [{ path: phone.path, text: reason, note: "reason-given" }] };
      if (!(facts.language.code in phoneReasonWords.reason) && facts.language.code !== "und")
        return "no-word-list";
      return { score: 0, evidence: [fieldShown(phone, "no-reason")] };
    });
  },
});
