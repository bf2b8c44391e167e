import type { Widget } from "../../facts/widgets.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed } from "../outcome.ts";

/** Advertisers' counters that know who acted. */
const PIXELS: ReadonlySet<string> = new Set([
  "meta",
  "vk",
  "mytarget",
  "tiktok",
  "linkedin",
  "bing",
  "pinterest",
  "x",
]);

export const measurement = defineCheck({
  id: "next-step/measurement",
  class: "performance",
  weight: 1,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["widgets", "overlays"],
  words: {
    en: {
      title: "Counting of steps taken",
      good: "A counter is in place, so you can see how many take the step.",
      poor: "Nothing counts the visits, so you cannot see where customers stop.",
      fix: "Add a counter and mark the clicks on the main button as its goal.",
      notes: { "waits-for-consent": "A counter may be waiting for the visitor's consent." },
    },
    ru: {
      title: "Учёт сделанных шагов",
      good: "Счётчик стоит: видно, сколько людей делают шаг.",
      poor: "Посещения никто не считает, и не видно, где клиенты останавливаются.",
      fix: "Поставьте счётчик и сделайте нажатие главной кнопки его целью.",
      notes: { "waits-for-consent": "Счётчик, возможно, ждёт согласия посетителя." },
    },
    ka: {
      title: "გადადგმული ნაბიჯების აღრიცხვა",
      good: "მთვლელი დგას და ჩანს, რამდენი ადამიანი დგამს ნაბიჯს.",
      poor: "ვიზიტებს არაფერი ითვლის და არ ჩანს, სად ჩერდებიან კლიენტები.",
      fix: "დააყენეთ მთვლელი და მთავარი ღილაკის დაჭერა მის მიზნად მონიშნეთ.",
      notes: { "waits-for-consent": "მთვლელი შესაძლოა მნახველის თანხმობას ელოდება." },
    },
  },
  run({ widgets, overlays }, { expected }) {
    const counters = widgets.filter(isCounter);
    if (counters.length > 0) return passed(counters.map(({ vendor }) => ({ text: vendor })));
    if (!expected) return notApplicable;
    const asks =
      widgets.some(({ kind }) => kind === "consent") ||
      overlays.some(({ kind, isSeen }) => kind === "consent" && isSeen);
    return asks ? cannotTell("waits-for-consent") : failed([{ note: "absent" }]);
  },
});

const isCounter = ({ kind, vendor }: Widget) =>
  kind === "analytics" || (kind === "ads" && PIXELS.has(vendor));
