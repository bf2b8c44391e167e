import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { checks } from "../../shared/checks/index.ts";
import type { CheckSaid } from "../../shared/ui/check-notes.ts";
import type { Words } from "../../shared/words/interface.ts";
import { loadCheckWords } from "./load-check-words.ts";
import { loadWords } from "./load-words.ts";

/** Everything the panel says, in one language. */
export interface Spoken {
  words: Words;
  /** Undefined for a check that this version does not have. */
  saidOf(checkId: string): CheckSaid | undefined;
}

export async function loadSpoken(language: WordLanguage): Promise<Spoken> {
  const [words, said] = await Promise.all([loadWords(language), loadCheckWords(language)]);
  const byId = new Map<string, CheckSaid>(
    checks.flatMap(({ id, sources }, index) => {
      const own = said[index];
      return own ? [[id, { sources, words: { [language]: own } }] as const] : [];
    }),
  );
  return { words, saidOf: (checkId) => byId.get(checkId) };
}

/** The words before stay until the asked language has come. */
export function useSpoken(language: WordLanguage, initial: Spoken): Spoken {
  const [spoken, setSpoken] = useState(initial);
  useEffect(() => {
    if (language === spoken.words.language) return;
    let isWanted = true;
    void loadSpoken(language).then((loaded) => isWanted && setSpoken(loaded));
    return () => {
      isWanted = false;
    };
  }, [language, spoken]);
  return spoken;
}

export const SaidContext = createContext<Spoken["saidOf"]>(() => undefined);

/** What is said about a check, by its id. */
export const useSaid = () => useContext(SaidContext);
