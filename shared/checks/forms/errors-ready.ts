import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";

/** The browser's own bubble: it says what is wrong, for one field at a time, and vanishes. */
const BROWSER_WORTH = 0.5;
const CHECKED_TYPES = new Set(["email", "url", "date", "number"]);

export const errorsReady = defineCheck({
  id: "forms/errors-ready",
  class: "performance",
  weight: 2,
  sources: ["wcag-3.3.1", "wcag-3.3.3", "govuk-validation"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "Mistakes explained",
      good: "A mistake will be explained beside its field.",
      poor: "Nothing shows that a mistake will be explained: the customer may be left guessing.",
      fix: "Show what is wrong beside the field, in plain words, and keep what was typed.",
      notes: {
        "browser-only": "Only the browser's own short message.",
        "pattern-silent": "Has a pattern to fit, and does not say which.",
        "errors-unseen": "How mistakes are shown can be seen only by making one.",
      },
    },
    ru: {
      title: "Подсказка об ошибке",
      good: "Об ошибке скажут рядом с полем.",
      poor: "Не видно, чтобы ошибку объяснили: клиенту, возможно, придётся гадать.",
      fix: "Показывайте рядом с полем, что не так, простыми словами и сохраняйте введённое.",
      notes: {
        "browser-only": "Только короткое сообщение самого браузера.",
        "pattern-silent": "Нужен определённый формат, а какой — не сказано.",
        "errors-unseen": "Как показываются ошибки, видно, только если ошибиться.",
      },
    },
    ka: {
      title: "შეცდომის ახსნა",
      good: "შეცდომას იქვე, ველის გვერდით ახსნიან.",
      poor: "არ ჩანს, რომ შეცდომას ახსნიან: მომხმარებელს შეიძლება გამოცნობა მოუხდეს.",
      fix: "ველის გვერდით მარტივი სიტყვებით აჩვენეთ, რა არის არასწორი, და აკრეფილი შეინახეთ.",
      notes: {
        "browser-only": "მხოლოდ ბრაუზერის მოკლე შეტყობინება.",
        "pattern-silent": "განსაზღვრულ ფორმატს ითხოვს, მაგრამ არ ამბობს, რომელს.",
        "errors-unseen": "როგორ ჩანს შეცდომა, მხოლოდ დაშვების შემდეგ ირკვევა.",
      },
    },
  },
  run(facts) {
    const { snapshot } = facts;
    return judgeForms(facts, (form) => {
      const fields = openEntries(form).map((field) => ({ field, control: controlOf(facts, field) }));
      if (fields.length === 0) return null;
      const wired = fields.filter(({ control }) => control.errorWired || control.description !== undefined);
      if (wired.length > 0) return { score: 1, evidence: wired.map(({ field }) => fieldShown(field)) };
      const silent = fields.filter(
        ({ control }) =>
          control.pattern !== undefined && control.title === undefined && control.placeholder === undefined,
      );
      if (silent.length > 0)
        return { score: 0, evidence: silent.map(({ field }) => fieldShown(field, "pattern-silent")) };
      const source = form.form >= 0 ? snapshot.parts.forms?.[form.form] : undefined;
      const checked = fields.filter(({ control }) => control.required || CHECKED_TYPES.has(control.type));
      if (source && !source.novalidate && checked.length > 0) {
        return {
          score: BROWSER_WORTH,
          evidence: checked.map(({ field }) => fieldShown(field, "browser-only")),
        };
      }
      return "errors-unseen";
    });
  },
});
