import { autofillToken, ownPurpose } from "../../facts/forms/field-purpose.ts";
import type { Control } from "../../snapshot/forms.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";

/** Without a token browsers guess by the name that the field is sent with. */
const GUESSED_WORTH = 0.6;
const FILLABLE =
  /^(?:name|given-name|family-name|email|tel|tel-national|organization|street-address|address-line[12]|address-level[12]|postal-code|country|username|current-password|new-password|cc-.*)$/;
const SWITCHED_OFF = /^(?:off|nope|false|none|disabled|no)$/i;

export const autocomplete = defineCheck({
  id: "forms/autocomplete",
  class: "performance",
  weight: 3,
  sources: ["whatwg-autofill", "wcag-1.3.5", "govuk-phone-numbers"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "Filled in by the browser",
      good: "The browser can fill in name, phone and e-mail in one tap.",
      poor: "The customer types by hand what their browser already knows.",
      fix: "Add autocomplete to the fields: name, tel, email.",
      notes: { "switched-off": "Autofill is switched off.", unmarked: "Has no autocomplete mark." },
    },
    ru: {
      title: "Автозаполнение",
      good: "Браузер может подставить имя, телефон и почту одним касанием.",
      poor: "Клиент печатает вручную то, что его браузер уже знает.",
      fix: "Добавьте полям autocomplete: name, tel, email.",
      notes: { "switched-off": "Автозаполнение выключено.", unmarked: "Нет пометки autocomplete." },
    },
    ka: {
      title: "ავტომატური შევსება",
      good: "ბრაუზერს შეუძლია სახელი, ტელეფონი და ელფოსტა ერთი შეხებით შეავსოს.",
      poor: "მომხმარებელი ხელით კრეფს იმას, რაც მისმა ბრაუზერმა უკვე იცის.",
      fix: "ველებს დაუმატეთ autocomplete: name, tel, email.",
      notes: {
        "switched-off": "ავტომატური შევსება გამორთულია.",
        unmarked: "autocomplete მითითებული არ არის.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const fields = openEntries(form)
        .filter(({ purpose }) => FILLABLE.test(purpose))
        .map((field) => ({ field, ...worthOf(field.purpose, controlOf(facts, field)) }));
      if (fields.length === 0) return null;
      const poor = fields.filter(({ worth }) => worth < 1).sort((one, other) => one.worth - other.worth);
      return {
        score: fields.reduce((sum, { worth }) => sum + worth, 0) / fields.length,
        evidence:
          poor.length > 0
            ? poor.map(({ field, note }) => fieldShown(field, note))
            : fields.map(({ field }) => fieldShown(field)),
      };
    });
  },
});

function worthOf(purpose: string, control: Control): { worth: number; note: string } {
  const { autocomplete: written = "" } = control;
  const isPassword = purpose.endsWith("-password");
  if (SWITCHED_OFF.test(written.trim()) || (written.trim() === "new-password" && !isPassword))
    return { worth: 0, note: "switched-off" };
  if (autofillToken(written) !== "") return { worth: 1, note: "" };
  const { element, tag, type, name, id } = control;
  const guessed = ownPurpose({
    element,
    tag,
    type,
    ...(name && { name }),
    ...(id && { id }),
    label: "",
    labelSource: "none",
  });
  return {
    worth: guessed === purpose || (isPassword && guessed === "password") ? GUESSED_WORTH : 0,
    note: "unmarked",
  };
}
