import type { Action } from "../../shared/api/schemas.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { checks } from "../../shared/checks/index.ts";

type Told = Pick<Action, "checkId" | "what">;

const wordsOf = new Map<string, (typeof checks)[number]["words"]>(checks.map(({ id, words }) => [id, words]));

/** Which of its check's own words an action repeats, in whichever language; null where a person wrote it. */
export function checkWordsOf({ checkId, what }: Told): Action["checkWords"] {
  const texts = Object.values(wordsOf.get(checkId ?? "") ?? {});
  if (texts.some(({ title }) => title === what)) return "title";
  return texts.some(({ fix }) => fix === what) ? "fix" : null;
}

/** What is to be done, in the reader's language where it was taken from the check; what somebody wrote stays. */
export function localWhat(action: Told, language: WordLanguage): string {
  const kind = checkWordsOf(action);
  const texts = wordsOf.get(action.checkId ?? "");
  return kind && texts ? texts[language][kind] : action.what;
}
