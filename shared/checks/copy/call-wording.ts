import type { Action } from "../../facts/actions.ts";
import { tokensOf } from "../../facts/phrases.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

const WITH_OBJECT = 1;
const VERB_ALONE = 0.8;
const WEAK = 0.3;
const NO_VERB = 0.2;
/** The strongest calls are what a visitor sees first. */
const JUDGED = 3;

export const callWording = defineCheck({
  id: "copy/call-wording",
  class: "performance",
  weight: 3,
  sources: ["wcag-2.4.4"],
  restsOn: "copy/call-to-action",
  needs: ["actions"],
  words: {
    en: {
      title: "Buttons that say what happens",
      good: "Buttons say what the visitor gets after the click.",
      poor: "“Submit” and “Learn more” could mean anything, so fewer dare to click.",
      fix: "Write on the button what the customer gets: “Calculate my kitchen”, not “Submit”.",
      notes: {
        "names-object": "Says what one gets.",
        "verb-alone": "A clear verb, but of what?",
        "weak-call": "Could mean anything.",
        "no-verb": "No verb: what does it do?",
      },
    },
    ru: {
      title: "Кнопки, по которым всё ясно",
      good: "Кнопки говорят, что человек получит после нажатия.",
      poor: "«Отправить» и «Подробнее» могут значить что угодно, и нажимают их реже.",
      fix: "Напишите на кнопке, что получит клиент: «Рассчитать кухню», а не «Отправить».",
      notes: {
        "names-object": "Говорит, что человек получит.",
        "verb-alone": "Глагол ясен, но что именно?",
        "weak-call": "Может значить что угодно.",
        "no-verb": "Без глагола: что она делает?",
      },
    },
    ka: {
      title: "ღილაკები, რომლებიც ყველაფერს ამბობს",
      good: "ღილაკები ამბობს, რას მიიღებს მნახველი დაჭერის შემდეგ.",
      poor: "„გაგზავნა“ და „დეტალურად“ ყველაფერს შეიძლება ნიშნავდეს, ამიტომ იშვიათად აჭერენ.",
      fix: "ღილაკზე დაწერეთ, რას მიიღებს კლიენტი: „სამზარეულოს გამოთვლა“ და არა „გაგზავნა“.",
      notes: {
        "names-object": "ამბობს, რას მიიღებს ადამიანი.",
        "verb-alone": "ზმნა გასაგებია, მაგრამ კონკრეტულად რა?",
        "weak-call": "ყველაფერს შეიძლება ნიშნავდეს.",
        "no-verb": "ზმნა არ აქვს: რას აკეთებს?",
      },
    },
  },
  run({ actions }) {
    const judged = new Map<string, Action>();
    for (const action of actions.calls) {
      const key = tokensOf(action.text).join(" ");
      if (!judged.has(key) && judged.size < JUDGED) judged.set(key, action);
    }
    if (judged.size === 0) {
      if (!actions.hasWordList) return cannotTell("no-word-list");
      const button = actions.all.find(
        ({ isSeen, isService, looksLikeButton, region, text }) =>
          isSeen && !isService && looksLikeButton && region === "main" && /\p{L}{2}/u.test(text),
      );
      return scored(
        NO_VERB,
        button ? [{ path: button.path, text: button.text, note: "no-verb" }] : [{ note: "absent" }],
      );
    }
    const wordings = [...judged.values()].map((action) => ({ action, ...wordingOf(action) }));
    const mean = wordings.reduce((sum, { score }) => sum + score, 0) / wordings.length;
    return scored(
      mean,
      wordings.map(({ action, note }) => ({ path: action.path, text: action.text, note })),
    );
  },
});

function wordingOf({ call, namesObject }: Action): { score: number; note: string } {
  if (call === "weak") return { score: WEAK, note: "weak-call" };
  return namesObject
    ? { score: WITH_OBJECT, note: "names-object" }
    : { score: VERB_ALONE, note: "verb-alone" };
}
