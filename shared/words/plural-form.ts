import type { WordLanguage } from "../checks/define-check.ts";

export type PluralForm = "one" | "few" | "many" | "other";

/** Which form of a counted word each language takes (CLDR, cardinal). Not from `Intl`: Chromium carries no Georgian. */
export const pluralForm: Record<WordLanguage, (count: number) => PluralForm> = {
  en: (count) => (count === 1 ? "one" : "other"),
  ka: (count) => (count === 1 ? "one" : "other"),
  ru: (count) => {
    if (!Number.isInteger(count)) return "other";
    const [ones, tens] = [Math.abs(count) % 10, Math.abs(count) % 100];
    if (ones === 1 && tens !== 11) return "one";
    return ones >= 2 && ones <= 4 && !(tens >= 12 && tens <= 14) ? "few" : "many";
  },
};
