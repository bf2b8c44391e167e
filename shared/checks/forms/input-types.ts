import type { Control } from "../../snapshot/forms.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";

const NUMERIC: ReadonlySet<string> = new Set(["cc-number", "cc-csc", "one-time-code"]);

export const inputTypes = defineCheck({
  id: "forms/input-types",
  class: "performance",
  weight: 4,
  sources: ["web-dev-forms"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "The right keyboard",
      good: "A phone shows digits for the number and the @ sign for the e-mail.",
      poor: "On a phone the customer has to switch keyboards to type a number or an e-mail.",
      fix: "Use type=tel for phone numbers and type=email for e-mail, and never type=number for either.",
      notes: {
        "letters-keyboard": "Opens the keyboard with letters.",
        "number-arrows": "type=number drops the plus and leading zeros.",
      },
    },
    ru: {
      title: "Нужная клавиатура",
      good: "Для номера телефон показывает цифры, для почты — знак @.",
      poor: "С телефона приходится переключать клавиатуру, чтобы ввести номер или почту.",
      fix: "Задайте type=tel для телефона и type=email для почты, но не type=number.",
      notes: {
        "letters-keyboard": "Открывает клавиатуру с буквами.",
        "number-arrows": "type=number теряет плюс и ведущие нули.",
      },
    },
    ka: {
      title: "შესაბამისი კლავიატურა",
      good: "ნომრისთვის ტელეფონი ციფრებს აჩვენებს, ელფოსტისთვის — @ ნიშანს.",
      poor: "ტელეფონიდან ნომრის ან ელფოსტის ასაკრეფად კლავიატურის გადართვა უხდება.",
      fix: "ტელეფონისთვის გამოიყენეთ type=tel, ელფოსტისთვის type=email და არა type=number.",
      notes: {
        "letters-keyboard": "ასოებიან კლავიატურას ხსნის.",
        "number-arrows": "type=number კარგავს პლუსსა და საწყის ნულებს.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const fields = openEntries(form).flatMap((field) => {
        const control = controlOf(facts, field);
        const note = faultOf(field.purpose, control);
        return note === undefined ? [] : [{ field, note }];
      });
      if (fields.length === 0) return null;
      const poor = fields.filter(({ note }) => note !== "");
      return {
        score: 1 - poor.length / fields.length,
        evidence:
          poor.length > 0
            ? poor.map(({ field, note }) => fieldShown(field, note))
            : fields.map(({ field }) => fieldShown(field)),
      };
    });
  },
});

/** "" where the keyboard fits, undefined where any does. */
function faultOf(purpose: string, { tag, type, inputmode }: Control): string | undefined {
  if (tag !== "input") return undefined;
  const wanted = wantedBy(purpose);
  if (!wanted) return undefined;
  if (wanted.types.includes(type) || wanted.modes.includes(inputmode ?? "")) return "";
  return type === "number" ? "number-arrows" : "letters-keyboard";
}

function wantedBy(purpose: string): { types: string[]; modes: string[] } | undefined {
  if (purpose === "email") return { types: ["email"], modes: ["email"] };
  if (purpose === "tel" || purpose === "tel-national") return { types: ["tel"], modes: ["tel", "numeric"] };
  return NUMERIC.has(purpose)
    ? { types: ["tel", "password"], modes: ["numeric", "tel", "decimal"] }
    : undefined;
}
