import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed } from "../outcome.ts";
import { faultNotes } from "./fault-notes.ts";
import { shown, usable } from "./usable.ts";

export const dialledNumber = defineCheck({
  id: "contact/dialled-number",
  class: "hygiene",
  weight: 4,
  sources: ["rfc-3966", "own"],
  needs: ["channels"],
  words: {
    en: {
      title: "The number shown is the number dialled",
      good: "A tap on a number dials that very number.",
      poor: "A tap on the number dials another one: the customer reaches a stranger, or nobody.",
      fix: "Put the number that is shown into its tel: link.",
      notes: faultNotes.en,
    },
    ru: {
      title: "Набирается показанный номер",
      good: "Нажатие на номер набирает именно его.",
      poor: "Нажатие на номер набирает другой: клиент попадает к чужим людям или в никуда.",
      fix: "Впишите в ссылку tel: тот же номер, что показан.",
      notes: faultNotes.ru,
    },
    ka: {
      title: "იკრიფება ნაჩვენები ნომერი",
      good: "ნომერზე შეხება სწორედ იმ ნომერს კრეფს.",
      poor: "ნომერზე შეხება სხვა ნომერს კრეფს: მომხმარებელი უცხოსთან ხვდება ან ვერავისთან.",
      fix: "tel: ბმულში ჩაწერეთ იგივე ნომერი, რომელიც ნაჩვენებია.",
      notes: faultNotes.ka,
    },
  },
  run({ channels }) {
    const wrong = channels.dead.filter(({ type, fault }) => type === "phone" && fault === "mismatch");
    if (wrong.length > 0)
      return failed(
        wrong.map(({ path, text, vendor }) => ({ path, text: text || vendor, note: "mismatch" })),
      );
    const linked = usable(channels, "phone").filter(({ isClickable }) => isClickable);
    return linked.length === 0 ? notApplicable : passed(linked.map((channel) => shown(channel)));
  },
});
