import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { measureBlankPanel, measurePanel } from "../../server/cli/bench/measure-panel.ts";
import { type ExtensionBrowser, launchWithExtension } from "../extension/support/extension-browser.ts";
import { home } from "../extension/support/sample-pages.ts";
import { type PageServer, servePages } from "../extension/support/serve-pages.ts";

let chromium: ExtensionBrowser;
let site: PageServer;
beforeAll(async () => {
  [chromium, site] = await Promise.all([launchWithExtension(), servePages({ "/": home("Reed & Son") })]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close()]);
});

test("the panel's first paint and its first number are what the browser painted, after the click", async () => {
  const { elements, firstPaint, firstNumber } = await measurePanel(
    chromium.browser,
    chromium.id,
    `${site.origin}/`,
    2,
  );

  expect(elements).toBeGreaterThan(10);
  expect(firstPaint).toBeGreaterThan(0);
  expect(firstNumber).toBeGreaterThan(firstPaint);
});

test("a blank panel is painted by the same browser", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "tenpoint-blank-")), "extension");
  chmodSync(dirname(folder), 0o755);

  expect(await measureBlankPanel(chromium.browser, folder, 2)).toBeGreaterThan(0);

  rmSync(dirname(folder), { recursive: true });
});
