import type { WordLanguage } from "../define-check.ts";

/** What is wrong with something that was meant to be a channel, by its fault. */
export const faultNotes: Record<WordLanguage, Readonly<Record<string, string>>> = {
  en: {
    placeholder: "The link leads nowhere.",
    mismatch: "The link leads to another one than it shows.",
    broken: "The link is broken and cannot be followed.",
    dummy: "A leftover of the template, not yours.",
  },
  ru: {
    placeholder: "Ссылка никуда не ведёт.",
    mismatch: "Ссылка ведёт не на то, что написано.",
    broken: "Ссылка сломана, перейти по ней нельзя.",
    dummy: "Осталось от шаблона, это не ваше.",
  },
  ka: {
    placeholder: "ბმული არსად მიდის.",
    mismatch: "ბმული სხვაგან მიდის, ვიდრე აწერია.",
    broken: "ბმული გაფუჭებულია და არ იხსნება.",
    dummy: "შაბლონიდან დარჩენილია, თქვენი არ არის.",
  },
};
