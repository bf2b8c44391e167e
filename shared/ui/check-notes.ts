import type { Check, CheckWords, WordLanguage } from "../checks/define-check.ts";
import { commonNotes } from "../words/common.ts";

/** What is said about a check; the check itself fits, and so do its words alone. */
export interface CheckSaid extends Pick<Check, "sources"> {
  words: Partial<Record<WordLanguage, CheckWords>>;
}

/** The sentence behind a note or reason key; the key itself where no words exist for it. */
export function noteOf(check: CheckSaid | undefined, language: WordLanguage, key: string): string {
  return check?.words[language]?.notes?.[key] ?? commonNotes[language][key] ?? key;
}
