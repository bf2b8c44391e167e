import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { home } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

let chromium: ExtensionBrowser;
let site: PageServer;
beforeAll(async () => {
  [chromium, site] = await Promise.all([launchWithExtension(), servePages({ "/": home("Reed & Son") })]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close()]);
});

async function scored(): Promise<{ tab: Page; panel: Page }> {
  const tab = await chromium.openTab(`${site.origin}/`);
  const panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  return { tab, panel };
}

test("the source of a page belongs to the browser", async () => {
  const tab = await chromium.openTab(`view-source:${site.origin}/`);

  const panel = await chromium.click(tab);

  expect(await waitForWords(panel, /belongs to the browser/)).not.toMatch(/of 10/);
  await tab.close();
});

test("a tab that crashed gives no new score but a sentence, and the next page is scored", async () => {
  const { tab, panel } = await scored();
  await tab.goto("chrome://crash").catch(() => undefined);

  await press(panel, /^Score again/);
  const words = await waitForWords(
    panel,
    /changed while|could not be read|did not load|was closed|belongs to the browser/,
  );
  expect(words).not.toMatch(/of 10/);

  await tab.close();
  const again = await scored();
  expect(await waitForWords(again.panel, /of 10/)).toContain("Home page");
  await again.tab.close();
});

test("a tab that the browser put to sleep is scored when it is woken", async () => {
  const { tab, panel } = await scored();
  const front = await chromium.openTab("about:blank");
  await chromium.inBackground(
    "chrome.tabs.query({ active: false }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.discard(id))))",
  );

  await front.close();
  const found = await chromium.browser.waitForTarget(
    (target) => target.type() === "page" && target.url() === `${site.origin}/`,
  );
  const woken = await found.page();
  if (!woken) throw new Error("the tab is gone");
  await chromium.click(woken);

  expect(await waitForWords(panel, /of 10/)).toContain("Home page");
  await press(panel, /^Score again/);
  await waitForWords(panel, /of 10/);
  await woken.close();
  await tab.close().catch(() => undefined);
});
