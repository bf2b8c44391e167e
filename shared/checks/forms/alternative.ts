import type { Rect } from "../../snapshot/geometry.ts";
import { defineCheck } from "../define-check.ts";
import { formShown, judgeForms } from "./judged-forms.ts";
import { isNearForm } from "./near-form.ts";

const NEAR_PX = 300;
/** On the page, but not where the person hesitates. */
const ELSEWHERE_WORTH = 0.4;
const WAYS = new Set(["phone", "messenger", "email", "chat"]);

export const alternative = defineCheck({
  id: "forms/alternative",
  class: "performance",
  weight: 2,
  sources: ["govuk-phone-numbers", "S1"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "channels", "snapshot", "tree"],
  words: {
    en: {
      title: "Another way than the form",
      good: "Who does not like forms finds a phone or a messenger beside it.",
      poor: "There is the form or nothing: who does not like forms leaves.",
      fix: "Put a phone number or a messenger link beside the form.",
      notes: {
        "not-beside": "Stands elsewhere on the page, not by the form.",
        "form-only": "No phone or messenger near this form.",
      },
    },
    ru: {
      title: "Другой способ, кроме формы",
      good: "Кто не любит формы, найдёт рядом телефон или мессенджер.",
      poor: "Либо форма, либо ничего: кто не любит формы, уходит.",
      fix: "Поставьте рядом с формой телефон или ссылку на мессенджер.",
      notes: {
        "not-beside": "Есть на странице, но не рядом с формой.",
        "form-only": "Рядом с формой нет ни телефона, ни мессенджера.",
      },
    },
    ka: {
      title: "ფორმის გარდა სხვა გზა",
      good: "ვისაც ფორმები არ უყვარს, იქვე ტელეფონს ან მესენჯერს იპოვის.",
      poor: "ან ფორმა, ან არაფერი: ვისაც ფორმები არ უყვარს, მიდის.",
      fix: "ფორმის გვერდით დადეთ ტელეფონის ნომერი ან მესენჯერის ბმული.",
      notes: {
        "not-beside": "გვერდზე არის, მაგრამ ფორმასთან ახლოს არა.",
        "form-only": "ფორმასთან ახლოს არც ტელეფონია და არც მესენჯერი.",
      },
    },
  },
  run(facts) {
    const { snapshot, channels } = facts;
    const rects = new Map<number, Rect>();
    for (const { element, rect } of [...(snapshot.parts.blocks?.rows ?? []), ...(snapshot.parts.links ?? [])])
      if (rect) rects.set(element, rect);
    const ways = channels.all.filter(
      ({ type, isSeen, via }) =>
        WAYS.has(type) && (isSeen || via === "script") && via !== "form" && via !== "data",
    );
    return judgeForms(facts, (form) => {
      if (form.purpose === "login" || form.purpose === "signup" || form.purpose === "newsletter") return null;
      const near = ways.filter(
        ({ element, type }) =>
          type === "chat" ||
          (element >= 0 && isNearForm(facts, form, { element, rect: rects.get(element) }, NEAR_PX)),
      );
      if (near.length > 0) return { score: 1, evidence: near.map(({ path, text }) => ({ path, text })) };
      const [far] = ways;
      if (far)
        return { score: ELSEWHERE_WORTH, evidence: [{ path: far.path, text: far.text, note: "not-beside" }] };
      return { score: 0, evidence: [formShown(form, "form-only")] };
    });
  },
});
