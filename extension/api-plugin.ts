import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const TABLE = /\/shared\/api\/endpoints\.ts$/;
const CALLED = /\.(?:call|all|url)\(\s*"(\w+)"/g;

/** The part of a parsed module that is looked at. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  argument?: { name?: string };
  properties?: SyntaxNode[];
  source?: { value: string };
  specifiers?: { local: { name: string } }[];
}

/** Of the API's table, the extension holds only the endpoints that it calls; with the others go their schemas. */
export function apiPlugin(): Plugin {
  const here = fileURLToPath(new URL("./", import.meta.url));
  const api = new URL("../shared/api/", import.meta.url);
  return {
    name: "tenpoint:api",
    enforce: "post",
    transform(code, id) {
      if (!TABLE.test(id)) return undefined;
      const called = namesCalled(here);
      const program = this.parse(code) as unknown as { body: SyntaxNode[] };
      const imports = program.body.filter(({ type }) => type === "ImportDeclaration");
      const fileOf = (name: string | undefined) =>
        imports.find(({ specifiers }) => specifiers?.some(({ local }) => local.name === name));
      const cuts = new Set<SyntaxNode>();
      for (const member of tableOf(program)) {
        if (member.type !== "SpreadElement") {
          if (!called.has(member.key?.name ?? "")) cuts.add(member);
          continue;
        }
        const file = fileOf(member.argument?.name);
        const source = file?.source && readFileSync(new URL(file.source.value, api), "utf8");
        const holds =
          source && [...source.matchAll(/^ {2}(\w+): \{/gm)].some(([, name = ""]) => called.has(name));
        if (file && !holds) cuts.add(member).add(file);
      }
      let kept = code;
      for (const { start, end } of [...cuts].sort((a, b) => b.start - a.start)) {
        const comma = /^\s*,/.exec(kept.slice(end))?.[0].length ?? 0;
        kept = kept.slice(0, start) + kept.slice(end + comma);
      }
      return { code: kept, map: null };
    },
  };
}

/** Endpoints that any file of the extension calls by name. */
function namesCalled(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return new Set(
    files.flatMap((name) =>
      [...readFileSync(folder + name, "utf8").matchAll(CALLED)].map(([, called]) => called!),
    ),
  );
}

/** Members of the one large object in the module. */
function tableOf(node: unknown): SyntaxNode[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, properties } = node as SyntaxNode;
  if (type === "ObjectExpression" && properties) return properties;
  for (const child of Object.values(node)) {
    const found = tableOf(child);
    if (found.length > 0) return found;
  }
  return [];
}
