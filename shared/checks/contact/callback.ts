import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, shown, usable } from "./usable.ts";

/** A button without an address may still open a form by script; nobody can tell from outside. */
const UNCLEAR_WORTH = 0.6;

export const callback = defineCheck({
  id: "contact/callback",
  class: "performance",
  weight: 2,
  sources: ["hbr-lead-response"],
  needs: ["channels", "tree"],
  words: {
    en: {
      title: "Call me back",
      good: "A customer can leave a number and be called back.",
      poor: "Whoever cannot call right now has no way to ask for a call.",
      fix: "Add a call-back button that asks for the phone number only.",
      notes: { unclear: "The button has no address: check that it opens something." },
    },
    ru: {
      title: "Обратный звонок",
      good: "Клиент может оставить номер, и ему перезвонят.",
      poor: "Кто не может позвонить сейчас, тому негде попросить о звонке.",
      fix: "Добавьте кнопку обратного звонка, которая спрашивает только телефон.",
      notes: { unclear: "У кнопки нет адреса: проверьте, открывает ли она что-нибудь." },
    },
    ka: {
      title: "უკუზარი",
      good: "მომხმარებელს შეუძლია ნომერი დატოვოს და მას გადაურეკავენ.",
      poor: "ვინც ახლა ვერ რეკავს, ზარს ვერსად მოითხოვს.",
      fix: "დაამატეთ უკუზარის ღილაკი, რომელიც მხოლოდ ტელეფონის ნომერს ითხოვს.",
      notes: { unclear: "ღილაკს მისამართი არ აქვს: შეამოწმეთ, ხსნის თუ არა რამეს." },
    },
  },
  run({ channels, tree }, { expected }) {
    const found = usable(channels, "callback");
    if (found.length === 0) return expected ? failed([expectedAt(tree)]) : notApplicable;
    const sure = found.filter(({ via, value }) => via !== "link" || !/^(?:#?|javascript:.*)$/i.test(value));
    if (sure.length > 0)
      return scored(
        1,
        sure.map((channel) => shown(channel)),
      );
    return scored(
      UNCLEAR_WORTH,
      found.map((channel) => shown(channel, "unclear")),
    );
  },
});
