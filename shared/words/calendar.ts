import type { WordLanguage } from "../checks/define-check.ts";

/** How each language writes a month and a broken number. Not from `Intl`: Chromium carries no Georgian. */
interface Calendar {
  months: readonly string[];
  decimal: string;
}

export const calendars: Record<WordLanguage, Calendar> = {
  en: {
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    decimal: ".",
  },
  ru: {
    months: ["янв.", "фев.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек."],
    decimal: ",",
  },
  ka: {
    months: ["იან.", "თებ.", "მარ.", "აპრ.", "მაი.", "ივნ.", "ივლ.", "აგვ.", "სექ.", "ოქტ.", "ნოე.", "დეკ."],
    decimal: ",",
  },
};
