import { defineCheck } from "../define-check.ts";
import { notApplicable, scored } from "../outcome.ts";
import { faultNotes } from "./fault-notes.ts";
import { deadOf, shown, usable } from "./usable.ts";

/** A link that dials another number than it shows is worse than none: the call reaches a stranger. */
const MISDIALLED_WORTH = 0.2;

export const phoneClickable = defineCheck({
  id: "contact/phone-clickable",
  class: "performance",
  weight: 2,
  sources: ["rfc-3966", "govuk-phone-numbers"],
  restsOn: "contact/phone",
  needs: ["channels"],
  words: {
    en: {
      title: "A tap on the number calls",
      good: "On a phone, a tap on the number starts the call.",
      poor: "On a phone the number has to be remembered or copied before one can call.",
      fix: "Make every number a link with tel: and the same number in international form.",
      notes: { ...faultNotes.en, "plain-text": "Plain text: a tap does nothing." },
    },
    ru: {
      title: "Звонок по нажатию на номер",
      good: "На телефоне достаточно нажать на номер, чтобы позвонить.",
      poor: "На телефоне номер приходится запоминать или копировать, чтобы позвонить.",
      fix: "Сделайте каждый номер ссылкой tel: с тем же номером в международном формате.",
      notes: { ...faultNotes.ru, "plain-text": "Просто текст: нажатие ничего не делает." },
    },
    ka: {
      title: "დარეკვა ნომერზე შეხებით",
      good: "ტელეფონზე ნომერს შეეხებით და ზარი იწყება.",
      poor: "ტელეფონიდან დასარეკად ნომრის დამახსოვრება ან კოპირებაა საჭირო.",
      fix: "ყველა ნომერი გახადეთ tel: ბმული იმავე ნომრით საერთაშორისო ფორმატში.",
      notes: { ...faultNotes.ka, "plain-text": "უბრალო ტექსტია: შეხება არაფერს აკეთებს." },
    },
  },
  run({ channels }) {
    const phones = usable(channels, "phone");
    if (phones.length === 0) return notApplicable;
    const clickable = new Set(phones.filter(({ isClickable }) => isClickable).map(({ value }) => value));
    const values = new Set(phones.map(({ value }) => value));
    const plain = phones
      .filter(({ value }) => !clickable.has(value))
      .map((channel) => shown(channel, "plain-text"));
    const wrong = deadOf(channels, "phone").filter(({ note }) => note === "mismatch" || note === "broken");
    const share = clickable.size / values.size;
    if (wrong.length > 0) return scored(Math.min(share, MISDIALLED_WORTH), [...wrong, ...plain]);
    return scored(share, plain.length > 0 ? plain : phones.map((channel) => shown(channel)));
  },
});
