import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/sources.ts";

const ZIP_MAX_BYTES = 500 * 1024;
/** Two builds and two of the closest packings there are, on cores that others share. */
const ZIP_TIMEOUT_MS = 300_000;
const run = promisify(execFile);

/** What a clone holds of which the zips are made; the rest is not looked at. */
const CLONED = ["extension", "server", "shared", "LICENSE", "README.md", "package.json", "package-lock.json"];
const CONFIGS = ["tsconfig.json", "wxt.config.ts"];
/** What lies about in a folder that somebody works in, and nobody else may have. */
const PRIVATE = [
  ".env",
  ".env.local",
  "server/.env",
  "data/tenpoint.db",
  "dist/notes.txt",
  "tests/pages/a.html",
];
const SECRET = "nobody else may read this";

let folder: string;
let zips: Map<string, Record<string, Uint8Array>>;
let sizes: Map<string, number>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-zips-"));
  const clone = join(folder, "clone");
  for (const name of [...CLONED, ...CONFIGS])
    cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  for (const name of PRIVATE) {
    mkdirSync(dirname(join(clone, name)), { recursive: true });
    writeFileSync(join(clone, name), SECRET);
  }
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
  await run("npm", ["run", "zip"], { cwd: clone, env: env() });

  const made = join(clone, "dist/extension");
  const names = readdirSync(made).filter((name) => name.endsWith(".zip"));
  const read = (name: string) => Uint8Array.from(readFileSync(join(made, name)));
  sizes = new Map(names.map((name) => [kindOf(name), read(name).length]));
  zips = new Map(names.map((name) => [kindOf(name), unzipSync(read(name))]));
}, ZIP_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** A shell's, not the test runner's: that one asks for code to be built as for its maker's own eyes. */
function env(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...others } = process.env;
  return { ...others, PATH: `${join(ROOT, "node_modules/.bin")}:${others.PATH}` };
}
const kindOf = (name: string) => name.replace(/^tenpoint-[\d.]+-(\w+)\.zip$/, "$1");
const filesOf = (kind: string) => {
  const files = zips.get(kind);
  if (!files) throw new Error(`npm run zip made no ${kind} zip`);
  return files;
};

test("one command makes a zip for each store and one of the sources", () => {
  expect([...zips.keys()].sort()).toEqual(["chrome", "firefox", "sources"]);
});

test.each(["chrome", "firefox"])("the one for %s is small and has its manifest on top", (kind) => {
  const manifest = JSON.parse(new TextDecoder().decode(filesOf(kind)["manifest.json"]));

  expect(manifest).toMatchObject({ manifest_version: 3, name: "Tenpoint" });
  expect(sizes.get(kind)).toBeLessThanOrEqual(ZIP_MAX_BYTES);
});

describe("the sources", () => {
  test("hold nothing that belongs to whoever made them", () => {
    const files = filesOf("sources");
    const secret = Buffer.from(SECRET);

    expect(
      Object.keys(files).filter((name) => /(?:^|\/)(?:(?:node_modules|data|dist|tests)\/|\.)/.test(name)),
    ).toEqual([]);
    expect(Object.keys(files).filter((name) => Buffer.from(files[name] ?? []).includes(secret))).toEqual([]);
  });

  test(
    "build into the very bytes of the Firefox zip",
    async () => {
      const place = join(folder, "sources");
      for (const [name, bytes] of Object.entries(filesOf("sources"))) {
        if (name.endsWith("/")) continue;
        mkdirSync(dirname(join(place, name)), { recursive: true });
        writeFileSync(join(place, name), bytes);
      }
      symlinkSync(join(ROOT, "node_modules"), join(place, "node_modules"));

      await run("wxt", ["build", "-b", "firefox", "--mv3"], { cwd: place, env: env() });

      const made = join(place, "dist/extension/firefox-mv3");
      const built = readdirSync(made, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(made.length + 1));
      const shipped = filesOf("firefox");
      const differing = built.filter(
        (name) => !readFileSync(join(made, name)).equals(shipped[name] ?? EMPTY),
      );
      expect(built.sort()).toEqual(Object.keys(shipped).sort());
      expect(differing).toEqual([]);
    },
    ZIP_TIMEOUT_MS,
  );
});

const EMPTY = new Uint8Array();
