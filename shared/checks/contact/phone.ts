import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { faultNotes } from "./fault-notes.ts";
import { deadOf, expectedAt, HIDDEN_WORTH, isAnySeen, shown, usable } from "./usable.ts";

export const phone = defineCheck({
  id: "contact/phone",
  class: "performance",
  weight: 3,
  sources: ["stanford-credibility"],
  needs: ["channels", "tree"],
  words: {
    en: {
      title: "Phone number",
      good: "There is a phone number to call.",
      poor: "Whoever would rather talk than write finds no number.",
      fix: "Show a phone number in the header and among the contacts.",
      notes: faultNotes.en,
    },
    ru: {
      title: "Номер телефона",
      good: "Есть номер, по которому можно позвонить.",
      poor: "Тот, кому проще поговорить, чем писать, не находит номера.",
      fix: "Покажите номер телефона в шапке и в контактах.",
      notes: faultNotes.ru,
    },
    ka: {
      title: "ტელეფონის ნომერი",
      good: "არის ნომერი, რომელზეც შეიძლება დარეკვა.",
      poor: "ვისაც წერას საუბარი ურჩევნია, ნომერს ვერ პოულობს.",
      fix: "მიუთითეთ ტელეფონის ნომერი გვერდის თავში და კონტაქტებში.",
      notes: faultNotes.ka,
    },
  },
  run({ channels, tree }, { expected }) {
    const phones = usable(channels, "phone");
    if (phones.length > 0)
      return scored(
        isAnySeen(phones) ? 1 : HIDDEN_WORTH,
        phones.map((channel) => shown(channel)),
      );
    const dead = deadOf(channels, "phone");
    if (dead.length > 0) return failed(dead);
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});
