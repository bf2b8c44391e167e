import type { FieldFact } from "../../facts/forms.ts";
import type { Rect } from "../../snapshot/geometry.ts";
import { defineCheck } from "../define-check.ts";
import { controlOf, fieldShown, judgeForms, openEntries } from "./judged-forms.ts";

const OVERLAP = 0.5;
const EACH_ROW = 0.6;
/** On one line a short form is read as one sentence. */
const BAR_FIELDS = 3;

/** Fields that people read as one. */
const KIN: readonly RegExp[] = [
  /^(?:name|given-name|additional-name|family-name|honorific-prefix)$/,
  /^(?:street-address|address-.*|postal-code|country|country-name)$/,
  /^tel/,
  /^cc-/,
  /^bday/,
  /^(?:date|time|people)$/,
  /-password$/,
];
const isKin = (one: string, other: string) =>
  one === other || KIN.some((family) => family.test(one) && family.test(other));

export const oneColumn = defineCheck({
  id: "forms/one-column",
  class: "performance",
  weight: 1,
  sources: ["baymard-columns"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot"],
  words: {
    en: {
      title: "One column",
      good: "The eye goes straight down from field to field.",
      poor: "Fields stand side by side, and some get overlooked.",
      fix: "Put the fields one below another; only close kin, such as first and last name, may share a line.",
      notes: { beside: "Stands beside a field about something else." },
    },
    ru: {
      title: "Одна колонка",
      good: "Взгляд идёт от поля к полю прямо вниз.",
      poor: "Поля стоят рядом, и часть из них пропускают.",
      fix: "Поставьте поля одно под другим; в одной строке — только родственные, как имя и фамилия.",
      notes: { beside: "Стоит рядом с полем о другом." },
    },
    ka: {
      title: "ერთი სვეტი",
      good: "თვალი ველიდან ველზე პირდაპირ ქვემოთ მიდის.",
      poor: "ველები გვერდიგვერდ დგას და ნაწილი შეუმჩნეველი რჩება.",
      fix: "ველები ერთმანეთის ქვეშ განალაგეთ; ერთ ხაზზე მხოლოდ ახლო ველები დატოვეთ, მაგალითად სახელი და გვარი.",
      notes: { beside: "სხვა თემის ველის გვერდით დგას." },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      if (!form.isSeen) return null;
      const fields = openEntries(form).flatMap((field) => {
        const { rect, type } = controlOf(facts, field);
        return rect && rect[3] > 0 && type !== "checkbox" && type !== "radio" ? [{ field, rect }] : [];
      });
      if (fields.length < 2) return null;
      const rows = pairs(fields).filter(([one, other]) => isBeside(one.rect, other.rect));
      const isBar =
        fields.length <= BAR_FIELDS && fields.slice(1).every(({ rect }) => isBeside(rect, fields[0]!.rect));
      const strangers = isBar
        ? []
        : rows.filter(([one, other]) => !isKin(one.field.purpose, other.field.purpose));
      const evidence =
        strangers.length > 0
          ? strangers.map(([, other]) => fieldShown(other.field, "beside"))
          : fields.map(({ field }) => fieldShown(field));
      return { score: Math.max(0, 1 - EACH_ROW * strangers.length), evidence };
    });
  },
});

interface Placed {
  field: FieldFact;
  rect: Rect;
}

const pairs = (fields: readonly Placed[]): [Placed, Placed][] =>
  fields.slice(1).map((field, at) => [fields[at]!, field]);

function isBeside([, top, , height]: Rect, [, otherTop, , otherHeight]: Rect): boolean {
  const shared = Math.min(top + height, otherTop + otherHeight) - Math.max(top, otherTop);
  return shared > OVERLAP * Math.min(height, otherHeight);
}
