import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SKIPPED = new Set(["node_modules", "dist", ".git", ".wxt", "migrations", "samples", ".output"]);

/** Paths of all files below a folder of the project, relative to its root, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (SKIPPED.has(entry.name)) return [];
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

export const isSource = (path: string) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts");

export const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Files and packages that a source file imports; files relative to the root. */
export function importsOf(path: string): string[] {
  return [
    ...read(path).matchAll(
      /(?:^|\n)\s*(?:import|export)[^;'"]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ].map(([, from, lazy, bare]) => {
    const name = (from ?? lazy ?? bare)!;
    return name.startsWith(".") ? relative(ROOT, join(ROOT, path, "..", name)) : name;
  });
}
