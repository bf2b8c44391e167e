import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, HIDDEN_WORTH, isAnySeen, shown, usable } from "./usable.ts";

/** Search engines show them, the page does not. */
const FOR_MACHINES_WORTH = 0.4;

export const hours = defineCheck({
  id: "contact/hours",
  class: "performance",
  weight: 3,
  sources: ["schema-contact-point"],
  needs: ["channels", "structuredData", "tree"],
  words: {
    en: {
      title: "Opening hours",
      good: "It is clear when someone will answer.",
      poor: "A customer does not know whether anyone is there to answer now.",
      fix: "Write your opening hours beside the phone number, with the time zone if you sell across zones.",
      notes: {
        "for-machines": "The hours stand in the markup for search engines only; visitors do not see them.",
      },
    },
    ru: {
      title: "Часы работы",
      good: "Понятно, когда вам ответят.",
      poor: "Клиент не знает, ответит ли ему кто-нибудь сейчас.",
      fix: "Напишите часы работы рядом с телефоном, а если продаёте в разные пояса, то и часовой пояс.",
      notes: { "for-machines": "Часы указаны только в разметке для поисковиков, посетитель их не видит." },
    },
    ka: {
      title: "სამუშაო საათები",
      good: "გასაგებია, როდის გიპასუხებენ.",
      poor: "მომხმარებელმა არ იცის, ახლა ვინმე უპასუხებს თუ არა.",
      fix: "მიუთითეთ სამუშაო საათები ტელეფონის ნომრის გვერდით, საჭიროების შემთხვევაში დროის სარტყელიც.",
      notes: { "for-machines": "საათები მხოლოდ საძიებო სისტემების მონიშვნაშია, ვიზიტორი ვერ ხედავს." },
    },
  },
  run({ channels, structuredData, tree }, { expected }) {
    const found = usable(channels, "hours");
    if (found.length > 0)
      return scored(
        isAnySeen(found) ? 1 : HIDDEN_WORTH,
        found.map((channel) => shown(channel)),
      );
    for (const { values } of structuredData.nodes) {
      for (const [name, texts] of values) {
        if (/(?:^|\.)(?:openingHours|openingHoursSpecification|hoursAvailable)(?:\.|$)/.test(name)) {
          return scored(FOR_MACHINES_WORTH, [{ text: texts.join(", "), note: "for-machines" }]);
        }
      }
    }
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});
