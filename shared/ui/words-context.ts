import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../words/interface.ts";

export const WordsContext = createContext<Words | null>(null);

/** The interface's words in the person's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("WordsContext is not provided");
  return words;
}
