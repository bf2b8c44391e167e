import { isCommercial } from "../../facts/commercial.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";

const BUTTON_HEIGHT_PX = 28;
const STRONG_LINK = 0.6;
/** A form to send, a number to dial: a way to act, though no words call to it. */
const BARE_WAY = 0.5;

export const callToAction = defineCheck({
  id: "copy/call-to-action",
  class: "hygiene",
  weight: 5,
  sources: ["own"],
  needs: ["actions", "kind", "forms", "structuredData", "tree"],
  words: {
    en: {
      title: "A clear call to action",
      good: "The page calls the visitor to act.",
      poor: "Nothing on the page calls the visitor to act, so most will leave.",
      fix: "Add one visible button that says what to do: order, book, call, ask.",
      notes: {
        "call-button": "A button that calls to act.",
        "call-link": "A call, but only a text link.",
        "weak-call": "A call that could mean anything.",
        "way-without-call": "A way to act that no words call to.",
      },
    },
    ru: {
      title: "Ясный призыв к действию",
      good: "Страница зовёт посетителя действовать.",
      poor: "Страница никуда не зовёт, и большинство просто уйдёт.",
      fix: "Добавьте одну заметную кнопку, которая говорит, что сделать: заказать, записаться, позвонить, спросить.",
      notes: {
        "call-button": "Кнопка, которая зовёт действовать.",
        "call-link": "Призыв, но всего лишь текстовая ссылка.",
        "weak-call": "Призыв, который может значить что угодно.",
        "way-without-call": "Действовать можно, но к этому не зовут.",
      },
    },
    ka: {
      title: "მოქმედებისკენ მკაფიო მოწოდება",
      good: "გვერდი მნახველს მოქმედებისკენ მოუწოდებს.",
      poor: "გვერდი არსად იწვევს მნახველს და უმეტესობა უბრალოდ წავა.",
      fix: "დაამატეთ ერთი თვალსაჩინო ღილაკი, რომელიც ამბობს, რა უნდა გაკეთდეს: შეკვეთა, ჩაწერა, დარეკვა, კითხვა.",
      notes: {
        "call-button": "ღილაკი, რომელიც მოქმედებისკენ მოუწოდებს.",
        "call-link": "მოწოდებაა, მაგრამ მხოლოდ ტექსტური ბმული.",
        "weak-call": "მოწოდება, რომელიც ყველაფერს შეიძლება ნიშნავდეს.",
        "way-without-call": "მოქმედება შეიძლება, მაგრამ მისკენ არაფერი მოუწოდებს.",
      },
    },
  },
  run({ actions, kind, forms, structuredData, tree }) {
    if (!isCommercial({ kind, forms, structuredData })) return notApplicable;
    const evidence = (note: string, action: (typeof actions.all)[number]) => [
      { path: action.path, text: action.text, note },
    ];
    const strong = actions.calls.filter(({ call }) => call === "strong");
    const button = strong.find(
      ({ looksLikeButton, rect }) => looksLikeButton && (rect?.[3] ?? BUTTON_HEIGHT_PX) >= BUTTON_HEIGHT_PX,
    );
    if (button) return scored(1, evidence("call-button", button));
    if (strong[0]) return scored(STRONG_LINK, evidence("call-link", strong[0]));
    const weak = actions.calls.find(({ looksLikeButton }) => looksLikeButton);
    if (weak) return scored(BARE_WAY, evidence("weak-call", weak));
    const way = actions.all.find(
      ({ destination, isSeen, region, works }) =>
        isSeen &&
        works === "yes" &&
        (destination === "tel" || destination === "messenger") &&
        region !== "footer",
    );
    if (way) return scored(BARE_WAY, evidence("way-without-call", way));
    const form = forms.find(({ isLead, isSeen }) => isLead && isSeen);
    if (form) return scored(BARE_WAY, [{ path: form.path, note: "way-without-call" }]);
    if (!actions.hasWordList) return cannotTell("no-word-list");
    return failed([{ path: tree.path(0), note: "absent" }]);
  },
});
