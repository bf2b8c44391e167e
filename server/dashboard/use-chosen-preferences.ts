import { useEffect, useState } from "preact/hooks";
import { applyTheme } from "../../shared/ui/theme.ts";
import type { Words } from "../../shared/words/interface.ts";
import { loadWords } from "./load-words.ts";
import { type Preferences, type PreferencesControl, writePreferences } from "./preferences.ts";

export interface PreferencesSource {
  /** Where the choice of language and theme is kept. */
  store: Pick<Storage, "setItem">;
  first: Preferences;
  /** In the language of `first`. */
  firstWords: Words;
}

/** The chosen language and theme, applied to the page and kept, with the words that belong to them. */
export function useChosenPreferences({ store, first, firstWords }: PreferencesSource): {
  control: PreferencesControl;
  words: Words;
} {
  const [preferences, setPreferences] = useState(first);
  const [words, setWords] = useState(firstWords);
  const { language, theme } = preferences;
  useEffect(() => {
    let isCurrent = true;
    // Where the words cannot be fetched, the language stays as it is.
    void loadWords(language).then(
      (loaded) => isCurrent && setWords(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    applyTheme(theme);
    writePreferences(store, { language, theme });
  }, [words, language, theme]);
  const change = (changes: Partial<Preferences>) => setPreferences({ ...preferences, ...changes });
  return { control: { ...preferences, change }, words };
}
