import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { type Sentences, type Words, wordsFrom } from "../../shared/words/interface.ts";

const loaders: Record<WordLanguage, () => Promise<Sentences>> = {
  en: () => import("../../shared/words/en.ts").then(({ en }) => en),
  ru: () => import("../../shared/words/ru.ts").then(({ ru }) => ru),
  ka: () => import("../../shared/words/ka.ts").then(({ ka }) => ka),
};

/** The interface's words; only the language that is read is loaded. */
export const loadWords = async (language: WordLanguage): Promise<Words> =>
  wordsFrom(language, await loaders[language]());
