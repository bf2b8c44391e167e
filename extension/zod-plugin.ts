import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const UNUSED = /\/zod\/v4\/core\/(?:json-schema-processors|json-schema-generator|to-json-schema)\.js$/;

/** The schema library without the part that writes JSON Schema, which only the server's API reference asks for. */
export function zodPlugin(): Plugin {
  return {
    name: "tenpoint:zod",
    load(id) {
      if (!UNUSED.test(id)) return undefined;
      const names = new Set(
        [...readFileSync(id, "utf8").matchAll(/^export (?:const|function|class) (\w+)/gm)].map(
          ([, name]) => name,
        ),
      );
      return [...names].map((name) => `export const ${name} = () => () => ({});`).join("\n");
    },
  };
}
