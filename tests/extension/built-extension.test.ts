import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { EXTENSION_ID } from "../../shared/extension-id.ts";
import { builtExtension } from "./support/built-extension.ts";

let folder: string;
let files: string[];
beforeAll(async () => {
  folder = await builtExtension();
  files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
});
const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("opens no popup: the click itself grants the page and opens the panel", () => {
  const { action, side_panel, commands } = JSON.parse(read("manifest.json"));

  expect(action).not.toHaveProperty("default_popup");
  expect(side_panel).toEqual({ default_path: "sidepanel.html" });
  expect(commands.capture.suggested_key.default).toBe("Alt+Shift+C");
});

test("its panel waits for no style sheet and no more than one small script before it is painted", () => {
  const page = read("sidepanel.html");
  const scripts = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(([, name = ""]) => name);

  expect(page).not.toContain('rel="stylesheet"');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((bytes, name) => bytes + read(name).length, 0)).toBeLessThan(4_000);
});

test("its key gives the pinned id", () => {
  const { key } = JSON.parse(read("manifest.json"));
  const digest = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);

  expect(digest.replace(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)] ?? "")).toBe(
    EXTENSION_ID,
  );
});

test.each(["gather.js", "readability.js"])("ships the lab's own bytes of %s", (name) => {
  expect(read(name)).toBe(readFileSync(new URL(`../../dist/gather/${name}`, import.meta.url), "utf8"));
});

test("holds the phone numbers' metadata once", () => {
  const withMetadata = files.filter(
    (path) => path.endsWith(".js") && readFileSync(path, "utf8").includes("country_calling_codes"),
  );

  expect(withMetadata).toHaveLength(1);
});

test("speaks three languages to the browser too", () => {
  const keys = (language: string) => Object.keys(JSON.parse(read(`_locales/${language}/messages.json`)));

  expect(keys("ru")).toEqual(keys("en"));
  expect(keys("ka")).toEqual(keys("en"));
});
