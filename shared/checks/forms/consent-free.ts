import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { contractWords, impliedConsentWords } from "../../language/consent-words.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, isPersonal, judgeForms } from "./judged-forms.ts";
import { wordsNear } from "./near-form.ts";

const NEAR_PX = 60;
const contracts = indexTopics(contractWords);
const implied = indexTopics(impliedConsentWords);

/** Where the law asks for a consent apart from every other document. */
const SEPARATE_CONSENT = new Set(["RU"]);

export const consentFree = defineCheck({
  id: "forms/consent-free",
  class: "hygiene",
  weight: 4,
  sources: ["planet49", "ru-152-fz"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot", "content", "tree", "country"],
  words: {
    en: {
      title: "Consent given freely",
      good: "The customer gives consent by their own tick.",
      poor: "Consent is taken rather than given: a box ticked beforehand, or consent bundled with a contract, is not a free choice.",
      fix: "Leave the box unticked, and keep consent apart from the offer and the terms. Have a lawyer check it.",
      notes: {
        "ticked-beforehand": "Ticked before the customer has touched it.",
        "bundled-consent": "One tick for the contract and for personal data: check the law of your country.",
        "implied-consent": "Pressing the button is taken for consent: check the law of your country.",
      },
    },
    ru: {
      title: "Свободное согласие",
      good: "Клиент даёт согласие сам, своей галочкой.",
      poor: "Согласие взято, а не дано: отмеченная заранее галочка или согласие вместе с договором — не свободный выбор.",
      fix: "Оставьте галочку пустой, а согласие отделите от оферты и правил. Проверьте с юристом.",
      notes: {
        "ticked-beforehand": "Отмечено ещё до того, как клиент что-то нажал.",
        "bundled-consent": "Одна галочка и на договор, и на персональные данные: проверьте закон.",
        "implied-consent": "Согласием считают нажатие кнопки: проверьте закон.",
      },
    },
    ka: {
      title: "თავისუფალი თანხმობა",
      good: "მომხმარებელი თანხმობას თავად, საკუთარი მონიშვნით იძლევა.",
      poor: "თანხმობა აღებულია და არა მიცემული: წინასწარ მონიშნული ან ხელშეკრულებასთან შერწყმული თანხმობა თავისუფალი არჩევანი არ არის.",
      fix: "ველი მოუნიშნავი დატოვეთ, თანხმობა კი წესებისა და ხელშეკრულებისგან გამოყავით. იურისტსაც ჰკითხეთ.",
      notes: {
        "ticked-beforehand": "მონიშნულია, სანამ მომხმარებელი რამეს დააჭერდა.",
        "bundled-consent": "ერთი მონიშვნა ხელშეკრულებაზეც და პერსონალურ მონაცემებზეც: შეამოწმეთ კანონი.",
        "implied-consent": "თანხმობად ღილაკზე დაჭერა ითვლება: შეამოწმეთ კანონი.",
      },
    },
  },
  run(facts) {
    const isStrict = facts.country !== null && SEPARATE_CONSENT.has(facts.country);
    return judgeForms(facts, (form) => {
      const boxes = form.fields.filter(({ purpose }) => purpose === "consent" || purpose === "opt-in");
      const ticked = boxes.filter((field) => controlOf(facts, field).checked);
      if (ticked.length > 0)
        return { score: 0, evidence: ticked.map((field) => fieldShown(field, "ticked-beforehand")) };
      if (isStrict && form.fields.some(isPersonal)) {
        const bundled = boxes.filter(
          ({ label }) => /персональн|обработк/i.test(label) && topicsIn(label, contracts).length > 0,
        );
        if (bundled.length > 0)
          return { score: 0, evidence: bundled.map((field) => fieldShown(field, "bundled-consent")) };
        const press =
          boxes.length === 0 &&
          wordsNear(facts, form, NEAR_PX).find(
            ({ text }) => topicsIn(text, implied).length > 0 && /соглас/i.test(text),
          );
        if (press)
          return {
            score: 0,
            evidence: [{ path: facts.tree.path(press.element), text: press.text, note: "implied-consent" }],
          };
      }
      return boxes.length > 0 ? { score: 1, evidence: boxes.map((field) => fieldShown(field)) } : null;
    });
  },
});
