import { defineCheck } from "../define-check.ts";
import type { Evidence } from "../outcome.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";

const EACH_FAULT = 0.6;

export const noHostile = defineCheck({
  id: "forms/no-hostile",
  class: "performance",
  weight: 1,
  sources: ["govuk-phone-numbers", "web-dev-forms"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "Nothing in the way",
      good: "No reset button, no second e-mail, no mask that refuses a number.",
      poor: "The form gets in the way of the person who fills it in.",
      fix: "Remove the reset button, the repeated e-mail, the rigid mask and the ban on pasting.",
      notes: {
        "reset-button": "One slip and everything typed is gone.",
        "second-email": "Asks for the same e-mail twice.",
        "rigid-mask": "Accepts a number in one form only.",
        "paste-refused": "Does not allow pasting.",
      },
    },
    ru: {
      title: "Ничто не мешает",
      good: "Нет кнопки сброса, второго e-mail и маски, которая не принимает номер.",
      poor: "Форма мешает тому, кто её заполняет.",
      fix: "Уберите кнопку сброса, повтор почты, жёсткую маску и запрет на вставку.",
      notes: {
        "reset-button": "Одно неверное касание — и всё введённое пропало.",
        "second-email": "Просит одну и ту же почту дважды.",
        "rigid-mask": "Принимает номер только в одном виде.",
        "paste-refused": "Не даёт вставить текст.",
      },
    },
    ka: {
      title: "არაფერი უშლის ხელს",
      good: "არ არის გასუფთავების ღილაკი, ელფოსტის გამეორება და ნიღაბი, რომელიც ნომერს არ იღებს.",
      poor: "ფორმა ხელს უშლის იმას, ვინც მას ავსებს.",
      fix: "ამოიღეთ გასუფთავების ღილაკი, ელფოსტის გამეორება, მკაცრი ნიღაბი და ჩასმის აკრძალვა.",
      notes: {
        "reset-button": "ერთი შემთხვევითი შეხება და აკრეფილი ქრება.",
        "second-email": "ერთსა და იმავე ელფოსტას ორჯერ ითხოვს.",
        "rigid-mask": "ნომერს მხოლოდ ერთი ფორმით იღებს.",
        "paste-refused": "ტექსტის ჩასმას არ უშვებს.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const open = openEntries(form);
      if (open.length === 0) return null;
      const faults: Evidence[] = [];
      for (const field of form.fields)
        if (controlOf(facts, field).type === "reset" && field.isOpen)
          faults.push(fieldShown(field, "reset-button"));
      const emails = open.filter(({ purpose }) => purpose === "email");
      if (emails[1]) faults.push(fieldShown(emails[1], "second-email"));
      for (const field of open) {
        const { mask, blocksPaste } = controlOf(facts, field);
        if (mask !== undefined) faults.push(fieldShown(field, "rigid-mask"));
        if (blocksPaste) faults.push(fieldShown(field, "paste-refused"));
      }
      return { score: Math.max(0, 1 - EACH_FAULT * faults.length), evidence: faults };
    });
  },
});
