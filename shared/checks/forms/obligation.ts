import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { obligationWords } from "../../language/form-promise-words.ts";
import type { Control } from "../../snapshot/forms.ts";

const index = indexTopics(obligationWords);

const wordsOn = ({ label, placeholder = "", description = "", ariaLabel = "" }: Control) =>
  `${label} ${placeholder} ${description} ${ariaLabel}`;

/** Its own words say that it may be left empty. */
export function isMarkedOptional(control: Control): boolean {
  const topics = topicsIn(wordsOn(control), index).map(({ topic }) => topic);
  return topics.includes("optional");
}

/** An asterisk or a word says that it must be filled in. */
export function isMarkedRequired(control: Control): boolean {
  const words = wordsOn(control);
  if (/[*＊∗]/.test(words)) return true;
  const topics = topicsIn(words, index).map(({ topic }) => topic);
  return topics.includes("required") && !topics.includes("optional");
}
