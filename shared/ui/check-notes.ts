import type { Check, WordLanguage } from "../checks/define-check.ts";
import { commonNotes } from "../words/common.ts";

/** The sentence behind a note or reason key; the key itself where no words exist for it. */
export function noteOf(check: Check | undefined, language: WordLanguage, key: string): string {
  return check?.words[language].notes?.[key] ?? commonNotes[language][key] ?? key;
}
