import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type WordLanguage, wordLanguages } from "../../shared/checks/define-check.ts";
import { type Theme, themes } from "../../shared/ui/theme.ts";

export interface Preferences {
  language: WordLanguage;
  theme: Theme;
}

const LANGUAGE_KEY = "tenpoint.language";
const THEME_KEY = "tenpoint.theme";

/** What was chosen before; else what the browser asks for. */
export function readPreferences(
  store: Pick<Storage, "getItem">,
  browserLanguages: readonly string[],
): Preferences {
  const wanted = [store.getItem(LANGUAGE_KEY), ...browserLanguages].map((tag) => tag?.split("-")[0]);
  const language = wanted.flatMap((tag) => wordLanguages.filter((known) => known === tag))[0];
  return {
    language: language ?? "en",
    theme: themes.find((theme) => theme === store.getItem(THEME_KEY)) ?? "auto",
  };
}

export function writePreferences(store: Pick<Storage, "setItem">, { language, theme }: Preferences): void {
  store.setItem(LANGUAGE_KEY, language);
  store.setItem(THEME_KEY, theme);
}

export interface PreferencesControl extends Preferences {
  change: (changes: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<PreferencesControl | null>(null);

export function usePreferences(): PreferencesControl {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("PreferencesContext is not provided");
  return preferences;
}
