import { defineCheck } from "../define-check.ts";
import { notApplicable, scored } from "../outcome.ts";
import { controlOf, fieldShown, formShown, judgedForms, openEntries, type Verdict } from "./judged-forms.ts";
import { wordsNear } from "./near-form.ts";

const NEAR_PX = 200;
const PRICE = /(?:[$€£₽₴₾₸]|\b(?:usd|eur|gel|uah|rub)\b|руб|грн|ლარ)/i;
const STEPS =
  /(?:step|question|шаг|вопрос|крок|питання|ნაბიჯი|კითხვა|schritt|frage|étape|paso|passo|krok)\s*\d+\s*(?:\/|of|из|з|von|de|di|z|-დან)\s*\d+|\d+\s*\/\s*\d+/i;
const HELPERS =
  /dadata|maps\.googleapis\.com|places|google\.com\/gsi|telegram\.org\/js\/telegram-widget|loqate|addressy|fetchify/i;

export const smart = defineCheck({
  id: "forms/smart",
  class: "delight",
  weight: 2,
  sources: ["own"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot", "tree", "content", "widgets"],
  words: {
    en: {
      title: "A form that works for the customer",
      good: "The form gives something at once: a price, a time slot, a selection.",
      poor: "The form only takes; the customer gets nothing until someone answers.",
      fix: "Let the form give something at once: a price, a free slot, a ready address.",
      notes: {
        calculator: "Counts while it is being filled in.",
        quiz: "Leads step by step.",
        calendar: "Offers times to choose from.",
        helper: "Fills in part by itself.",
        "takes-only": "Gives nothing back by itself.",
      },
    },
    ru: {
      title: "Форма работает на клиента",
      good: "Форма сразу что-то даёт: цену, время, подборку.",
      poor: "Форма только берёт: пока не ответят, клиент ничего не получает.",
      fix: "Пусть форма сразу что-то даёт: цену, свободное время, готовый адрес.",
      notes: {
        calculator: "Считает по мере заполнения.",
        quiz: "Ведёт шаг за шагом.",
        calendar: "Предлагает время на выбор.",
        helper: "Часть заполняет сама.",
        "takes-only": "Сама ничего не даёт.",
      },
    },
    ka: {
      title: "ფორმა მომხმარებლისთვის მუშაობს",
      good: "ფორმა მაშინვე იძლევა რაღაცას: ფასს, დროს, შერჩეულ ვარიანტებს.",
      poor: "ფორმა მხოლოდ იღებს: პასუხამდე მომხმარებელი არაფერს იღებს.",
      fix: "ფორმამ მაშინვე მისცეს რამე: ფასი, თავისუფალი დრო, მზა მისამართი.",
      notes: {
        calculator: "შევსებისთანავე ითვლის.",
        quiz: "ნაბიჯ-ნაბიჯ მიჰყავს.",
        calendar: "ასარჩევ დროს სთავაზობს.",
        helper: "ნაწილს თავად ავსებს.",
        "takes-only": "თვითონ არაფერს იძლევა.",
      },
    },
  },
  run(facts) {
    const { snapshot, widgets } = facts;
    const judged = judgedForms(facts);
    const [first] = judged;
    if (!first) return notApplicable;
    const helper = snapshot.parts.scripts?.sources.find((source) => HELPERS.test(source));
    for (const form of judged) {
      const found = giftOf(form);
      if (found) return scored(found.score, found.evidence);
    }
    const calendar = widgets.find(({ kind, seenIn }) => kind === "booking" && seenIn !== "resource");
    if (calendar) return scored(1, [{ text: calendar.host, note: "calendar" }]);
    if (helper) return scored(1, [{ text: helper, note: "helper" }]);
    return scored(0, [formShown(first, "takes-only")]);

    function giftOf(form: (typeof judged)[number]): Verdict | undefined {
      if (form.isFramed)
        return form.purpose === "booking" ? { score: 1, evidence: [formShown(form, "calendar")] } : undefined;
      const words = wordsNear(facts, form, NEAR_PX);
      const dial = openEntries(form).find((field) => {
        const { type } = controlOf(facts, field);
        return type === "range" || type === "slider" || (type === "number" && field.purpose === "other");
      });
      if (dial && words.some(({ text }) => PRICE.test(text) && /\d/.test(text)))
        return { score: 1, evidence: [fieldShown(dial, "calculator")] };
      const step = words.find(({ text }) => text.length < 60 && STEPS.test(text));
      if (step && form.fields.some((field) => controlOf(facts, field).type === "radio")) {
        return {
          score: 1,
          evidence: [{ path: facts.tree.path(step.element), text: step.text, note: "quiz" }],
        };
      }
      return undefined;
    }
  },
});
