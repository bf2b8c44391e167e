import type { Control } from "../../snapshot/forms.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";

export const labels = defineCheck({
  id: "forms/labels",
  class: "hygiene",
  weight: 5,
  sources: ["wcag-1.3.1", "wcag-3.3.2", "wcag-4.1.2", "nng-placeholders"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "Labels of the fields",
      good: "Every field keeps a visible label while it is being filled in.",
      poor: "Once typing starts the hint vanishes, and the customer has to guess what the field was for.",
      fix: "Put a label above each field, tie it to the field, and keep the placeholder for an example.",
      notes: {
        "placeholder-only": "Named by its placeholder only, which vanishes at the first letter.",
        "machine-only": "Named for screen readers only; nobody sees it.",
        unnamed: "Has no name at all.",
        "not-tied": "The words beside it are not tied to the field: a click on them does nothing.",
      },
    },
    ru: {
      title: "Подписи полей",
      good: "У каждого поля есть подпись, видимая и при заполнении.",
      poor: "Начав печатать, клиент теряет подсказку и гадает, что было в этом поле.",
      fix: "Поставьте подпись над полем, свяжите её с полем, а в подсказке дайте пример.",
      notes: {
        "placeholder-only": "Подписано только подсказкой, которая исчезает с первой буквой.",
        "machine-only": "Названо только для программ чтения с экрана, глазами не видно.",
        unnamed: "Никак не названо.",
        "not-tied": "Слова рядом не связаны с полем: клик по ним ничего не даёт.",
      },
    },
    ka: {
      title: "ველების წარწერები",
      good: "ყველა ველს აქვს წარწერა, რომელიც შევსების დროსაც ჩანს.",
      poor: "აკრეფის დაწყებისთანავე მინიშნება ქრება და ადამიანმა უნდა გამოიცნოს, რა ველი იყო.",
      fix: "დადეთ წარწერა ველის თავზე, დააკავშირეთ ველთან, მინიშნება კი მაგალითისთვის გამოიყენეთ.",
      notes: {
        "placeholder-only": "მხოლოდ მინიშნება აქვს, რომელიც პირველივე ასოზე ქრება.",
        "machine-only": "სახელი მხოლოდ ეკრანის წამკითხველს ესმის, თვალით არ ჩანს.",
        unnamed: "საერთოდ არაფერი აწერია.",
        "not-tied": "გვერდით მდგომი სიტყვები ველთან დაკავშირებული არ არის.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const fields = openEntries(form).map((field) => ({ field, ...worthOf(controlOf(facts, field)) }));
      if (fields.length === 0) return null;
      const poor = fields.filter(({ worth }) => worth < 1).sort((one, other) => one.worth - other.worth);
      return {
        score: fields.reduce((sum, { worth }) => sum + worth, 0) / fields.length,
        evidence: (poor.length > 0 ? poor : fields).map(({ field, note }) => fieldShown(field, note)),
      };
    });
  },
});

function worthOf({ labelSource, labelShown, placeholder }: Control): { worth: number; note?: string } {
  if (labelSource === "none") return { worth: 0, note: "unnamed" };
  if (labelSource === "placeholder") return { worth: 0.4, note: "placeholder-only" };
  if (labelSource === "adjacent") return { worth: 0.7, note: "not-tied" };
  if (labelSource === "aria-label" || labelSource === "title" || labelShown === false) {
    return placeholder ? { worth: 0.5, note: "placeholder-only" } : { worth: 0.5, note: "machine-only" };
  }
  return { worth: 1 };
}
