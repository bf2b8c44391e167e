import { auxiliaryWords } from "../../language/submit-words.ts";
import { indexTopics, splitWords, topicsIn } from "../topics.ts";

const index = indexTopics(auxiliaryWords);

/** A button that shows, clears or closes something: its words begin with such a verb. */
export function isAuxiliary(words: string): boolean {
  if (splitWords(words).length > AUXILIARY_WORDS_MAX) return false;
  return topicsIn(words, index).some(({ from }) => from === 0);
}

const AUXILIARY_WORDS_MAX = 5;
