import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { formShown, judgedForms } from "./judged-forms.ts";

/** A form in a closed window is there for those who look for it. */
const HIDDEN_WORTH = 0.8;

export const form = defineCheck({
  id: "forms/form",
  class: "hygiene",
  weight: 3,
  sources: ["S1"],
  needs: ["forms", "kind", "tree"],
  words: {
    en: {
      title: "A form to fill in",
      good: "A customer can leave a request right on this page.",
      poor: "This page exists to take a request, and there is nowhere to leave one.",
      fix: "Put a short form on the page: a name, a contact and a button that says what the customer gets.",
      notes: { "in-a-window": "Opens in a window after a click." },
    },
    ru: {
      title: "Форма на странице",
      good: "Клиент может оставить заявку прямо на этой странице.",
      poor: "Страница нужна, чтобы принять заявку, а оставить её негде.",
      fix: "Поставьте короткую форму: имя, контакт и кнопку, на которой написано, что получит клиент.",
      notes: { "in-a-window": "Открывается в окне после клика." },
    },
    ka: {
      title: "ფორმა გვერდზე",
      good: "მომხმარებელს შეუძლია განაცხადი ამ გვერდზევე დატოვოს.",
      poor: "გვერდი განაცხადის მისაღებადაა, მაგრამ მისი დატოვება ვერსად ხერხდება.",
      fix: "დაამატეთ მოკლე ფორმა: სახელი, საკონტაქტო და ღილაკი, რომელზეც წერია, რას მიიღებს მომხმარებელი.",
      notes: { "in-a-window": "იხსნება ფანჯარაში, დაწკაპუნების შემდეგ." },
    },
  },
  run(facts, { expected }) {
    const judged = judgedForms(facts);
    const seen = judged.filter(({ isSeen }) => isSeen);
    if (seen.length > 0)
      return scored(
        1,
        seen.map((shown) => formShown(shown)),
      );
    if (judged.length > 0)
      return scored(
        HIDDEN_WORTH,
        judged.map((shown) => formShown(shown, "in-a-window")),
      );
    return expected ? failed([{ path: facts.tree.path(0), note: "absent" }]) : notApplicable;
  },
});
