import type { WordLanguage } from "../checks/define-check.ts";
import { en } from "./en.ts";
import { type Words, wordsFrom } from "./interface.ts";
import { ka } from "./ka.ts";
import { ru } from "./ru.ts";

const sentences = { en, ru, ka };

/** Words of any of the languages at once, without waiting. */
export const createWords = (language: WordLanguage): Words => wordsFrom(language, sentences[language]);
