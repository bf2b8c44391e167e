import { defineCheck } from "../define-check.ts";
import { notApplicable, scored } from "../outcome.ts";
import { shown } from "./usable.ts";

/** What a number is worth by how it is written. */
const WORTH = { good: 1, incomplete: 0.6, invalid: 0.3, dummy: 0 } as const;

export const phoneReal = defineCheck({
  id: "contact/phone-real",
  class: "hygiene",
  weight: 3,
  sources: ["itu-e123"],
  restsOn: "contact/phone",
  needs: ["channels"],
  words: {
    en: {
      title: "A real and whole number",
      good: "The number is whole: it can be dialled from anywhere.",
      poor: "The number cannot be dialled as it stands: a code is missing, a digit is wrong, or it is a template's.",
      fix: "Write the number in full, with country and city code, and call it once from another phone.",
      notes: {
        incomplete: "The country or city code is missing.",
        invalid: "No exchange has a number like this: a digit too many, too few or wrong.",
        dummy: "A number of the template, not yours.",
      },
    },
    ru: {
      title: "Настоящий полный номер",
      good: "Номер полный: по нему можно позвонить откуда угодно.",
      poor: "По такому номеру не дозвониться: нет кода, ошибка в цифре или номер остался от шаблона.",
      fix: "Напишите номер целиком, с кодом страны и города, и проверьте его звонком с другого телефона.",
      notes: {
        incomplete: "Не хватает кода страны или города.",
        invalid: "Таких номеров не бывает: цифра лишняя, пропущена или неверна.",
        dummy: "Номер из шаблона, не ваш.",
      },
    },
    ka: {
      title: "ნამდვილი და სრული ნომერი",
      good: "ნომერი სრულია: მასზე ყველგნიდან დაირეკება.",
      poor: "ასეთ ნომერზე ვერ დარეკავთ: აკლია კოდი, ციფრი შეცდომითაა ან ნომერი შაბლონიდანაა.",
      fix: "დაწერეთ ნომერი სრულად, ქვეყნისა და ქალაქის კოდით, და ერთხელ სხვა ტელეფონიდან დარეკეთ.",
      notes: {
        incomplete: "აკლია ქვეყნის ან ქალაქის კოდი.",
        invalid: "ასეთი ნომერი არ არსებობს: ციფრი ზედმეტია, აკლია ან არასწორია.",
        dummy: "შაბლონის ნომერია, თქვენი არ არის.",
      },
    },
  },
  run({ channels }) {
    const phones = channels.distinct.filter(({ type }) => type === "phone");
    if (phones.length === 0) return notApplicable;
    const worst = phones.filter(({ quality }) => quality !== "good");
    const mean = phones.reduce((sum, { quality }) => sum + WORTH[quality], 0) / phones.length;
    return scored(
      mean,
      worst.length > 0
        ? worst.map((channel) => shown(channel, channel.quality))
        : phones.map((channel) => ({ ...shown(channel), text: `${channel.text} (${channel.value})` })),
    );
  },
});
