import type { Plugin } from "vite";
import { type CheckWords, wordLanguages } from "../../shared/checks/define-check.ts";
import { checks } from "../../shared/checks/index.ts";

const PREFIX = "virtual:check-words/";
const CHECK_FILE = /\/shared\/checks\/[\w-]+\/[\w-]+\.ts$/;

/** The part of a parsed module that is looked at. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  callee?: { name?: string };
  key?: { name?: string };
  value?: SyntaxNode;
  arguments?: SyntaxNode[];
  properties?: SyntaxNode[];
}

/**
 * What is said about checks, apart from their judging: of three languages a panel reads one. `virtual:check-words/en` is
 * `CheckWordColumns`; in the checks themselves no words are left.
 */
export function checkWordsPlugin(): Plugin {
  return {
    name: "tenpoint:check-words",
    enforce: "post",
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      const language = wordLanguages.find((name) => id === `\0${PREFIX}${name}`);
      if (!language) return undefined;
      const all = checks.map(({ words }): CheckWords => words[language]);
      // Like beside like is packed closer than check by check.
      const columns: CheckWordColumns = {
        title: all.map(({ title }) => title),
        good: all.map(({ good }) => good),
        poor: all.map(({ poor }) => poor),
        fix: all.map(({ fix }) => fix),
        notes: all.map(({ notes }) => notes ?? {}),
      };
      return `export const columns = ${JSON.stringify(columns)};`;
    },
    transform(code, id) {
      if (!CHECK_FILE.test(id) || !code.includes("defineCheck(")) return undefined;
      const words = wordsOf(this.parse(code) as unknown as { body: unknown });
      return words
        ? { code: `${code.slice(0, words.start)}{}${code.slice(words.end)}`, map: null }
        : undefined;
    },
  };
}

/** Column by column in the order of the registry. */
export type CheckWordColumns = {
  readonly [Key in keyof Required<CheckWords>]: readonly Required<CheckWords>[Key][];
};

/** Value of `words` in the first `defineCheck({ … })`. */
function wordsOf(node: unknown): SyntaxNode | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const { type, callee, arguments: given } = node as SyntaxNode;
  if (type === "CallExpression" && callee?.name === "defineCheck")
    return given?.[0]?.properties?.find(({ key }) => key?.name === "words")?.value;
  for (const child of Object.values(node)) {
    const found = wordsOf(child);
    if (found) return found;
  }
  return undefined;
}
