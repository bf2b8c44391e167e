import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Areas of the interface that stand in the extension. */
const SPOKEN = new Set(["panel", "local", "platform"]);

/** Of the interface's words, the extension says only its own areas'. */
export function wordsPlugin(): Plugin {
  return {
    name: "tenpoint:words",
    load(id) {
      const [, area] = /\/shared\/words\/([\w-]+)\.(?:en|ru|ka)\.ts$/.exec(id) ?? [];
      if (!area || SPOKEN.has(area)) return undefined;
      const [, name] = /export const (\w+)/.exec(readFileSync(id, "utf8")) ?? [];
      return name ? `export const ${name} = {};` : undefined;
    },
  };
}
