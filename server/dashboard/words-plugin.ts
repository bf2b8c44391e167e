import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Areas of the interface that stand in the extension alone. */
export const unsaidAreas = ["panel", "local", "platform"] as const;

/** Of the interface's words, the dashboard fetches none that only the extension says. */
export function wordsPlugin(): Pick<Plugin, "name"> & { load(id: string): string | undefined } {
  return {
    name: "tenpoint:dashboard-words",
    load(id) {
      const [, area] = /\/shared\/words\/([\w-]+)\.(?:en|ru|ka)\.ts$/.exec(id) ?? [];
      if (!unsaidAreas.some((unsaid) => unsaid === area)) return undefined;
      const [, name] = /export const (\w+)/.exec(readFileSync(id, "utf8")) ?? [];
      return name && `export const ${name} = {};`;
    },
  };
}
