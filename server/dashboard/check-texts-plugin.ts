import type { Plugin } from "vite";
import type { CheckWords } from "../../shared/checks/define-check.ts";
import { wordLanguages } from "../../shared/checks/define-check.ts";
import { checks } from "../../shared/checks/index.ts";

const PREFIX = "virtual:check-texts/";

/**
 * What the dashboard says about checks, without the checks: their judging code and its word lists are many times heavier than
 * the words. `virtual:check-texts/en` is an array of `CheckText`, made from the registry when the dashboard is built.
 */
export function checkTexts(): Plugin {
  return {
    name: "check-texts",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const language = wordLanguages.find((name) => id === `\0${PREFIX}${name}`);
      if (!language) return undefined;
      const texts = checks.map(({ id, class: kano, weight, sources, restsOn, words }) => ({
        id,
        class: kano,
        weight,
        sources,
        restsOn,
        words: { [language]: words[language] satisfies CheckWords },
      }));
      return `export const checkTexts = ${JSON.stringify(texts)};`;
    },
  };
}
