import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

export interface DashboardFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/** The built dashboard by path, with leading slash. */
export type DashboardFiles = ReadonlyMap<string, DashboardFile>;

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** Reads the built dashboard whole, so that a request can name nothing outside it. */
export function loadDashboard(folder: string): DashboardFiles {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const type = types[extname(entry.name)];
      if (!entry.isFile() || type === undefined) return [];
      const file = join(entry.parentPath, entry.name);
      const path = `/${relative(folder, file).split(sep).join("/")}`;
      return [[path, { bytes: new Uint8Array(readFileSync(file)), type }]];
    }),
  );
}
