import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { unsaidAreas, wordsPlugin } from "../../server/dashboard/words-plugin.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { load } = wordsPlugin();

test.each([
  { file: "panel.en.ts", becomes: "export const panelEn = {};" },
  { file: "local.ru.ts", becomes: "export const localRu = {};" },
  { file: "platform.ka.ts", becomes: "export const platformKa = {};" },
  { file: "dashboard.ka.ts", becomes: undefined },
  { file: "common.ts", becomes: undefined },
])("$file in the dashboard: $becomes", ({ file, becomes }) => {
  expect(load(`${root}shared/words/${file}`)).toBe(becomes);
});

test("nothing that the dashboard is made of says a word of the areas that are left out", () => {
  const areas = new RegExp(`["\`](?:${unsaidAreas.join("|")}):`);
  const files = globSync(["server/dashboard/**/*.{ts,tsx}", "shared/ui/*.{ts,tsx}"], { cwd: root });

  const offenders = files.filter((file) => areas.test(readFileSync(root + file, "utf8")));

  expect(files.length).toBeGreaterThan(100);
  expect(offenders, "say it from another area, or take the area out of unsaidAreas").toEqual([]);
});
