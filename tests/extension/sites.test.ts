import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { oneWalk } from "../support/one-walk.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
  wordsOf,
} from "./support/extension-browser.ts";
import { home, richContact, singlePage } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const SITE = "http://127.0.0.1/*";

let chromium: ExtensionBrowser;
let site: PageServer;
const tabs: Page[] = [];
beforeAll(async () => {
  [chromium, site] = await Promise.all([
    launchWithExtension(),
    servePages({
      "/": home("Reed & Son"),
      "/contact": richContact,
      "/spa": singlePage,
      "/other-view": singlePage,
    }),
  ]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close()]);
});
afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
});

async function open(path: string): Promise<Page> {
  const tab = await chromium.openTab(`${site.origin}${path}`);
  tabs.push(tab);
  return tab;
}

const badge = (tab: Page) => expect.poll(() => chromium.badgeOf(tab));
const granted = async () =>
  JSON.stringify(await chromium.inBackground("chrome.permissions.getAll().then(({ origins }) => origins)"));

/** Opens the settings beside a scored page of the site. */
async function settings(): Promise<Page> {
  const panel = await chromium.click(await open("/contact"));
  await waitForWords(panel, /of 10/);
  await press(panel, /Settings/);
  await waitForWords(panel, /Scoring while you browse/);
  return panel;
}

/** A press that the browser takes for a person's. */
async function pressForReal(panel: Page, words: string): Promise<void> {
  const button = await panel.waitForSelector(`::-p-text(${words})`);
  await button?.click();
}

async function allow(): Promise<void> {
  const panel = await settings();
  await pressForReal(panel, "Score 127.0.0.1 as I browse");
  await waitForWords(panel, /Sites you have allowed/);
  await panel.evaluate(() => close());
}

describe("a site that nobody has chosen", () => {
  test("is never looked into: no host is granted, no script waits for pages, no badge is shown", async () => {
    const tab = await open("/contact");
    await tab.goto(`${site.origin}/`);

    expect(await granted()).toBe("[]");
    expect(await chromium.inBackground("chrome.scripting.getRegisteredContentScripts()")).toEqual([]);
    expect(
      await chromium.inBackground("chrome.tabs.query({}).then((all) => all.filter(({ url }) => url).length)"),
    ).toBe(0);
    expect(chromium.requests).toEqual([]);
  });
});

describe("a site that was chosen", () => {
  oneWalk();

  test("is asked for alone, at that moment, and its pages are scored as they are opened", async () => {
    await chromium.answerYesFor(SITE);
    expect(await granted()).toBe("[]");

    await allow();

    expect(await granted()).toBe(`["${SITE}"]`);
    const tab = await open("/contact");
    await badge(tab).toMatch(/^\d\.\d$/);
    expect(chromium.requests).toEqual([]);
  });

  test("shows the same score on the button as in the panel", async () => {
    const tab = await open("/contact");
    await badge(tab).toMatch(/^\d\.\d$/);
    const shown = await chromium.badgeOf(tab);

    const panel = await chromium.click(tab);

    expect(await waitForWords(panel, /of 10/)).toContain(`${shown}\n`);
    await panel.evaluate(() => close());
  });

  test("is scored anew when its page changes by script", async () => {
    const tab = await open("/spa");
    await badge(tab).toMatch(/^\d/);

    await tab.click("button");

    await tab.waitForFunction(() => location.pathname === "/other-view");
    await badge(tab).toMatch(/^\d/);
  });

  test("is scored in the tab that is looked at and in no other", async () => {
    const behind = await open("/contact");
    await badge(behind).toMatch(/^\d/);
    const front = await open("/");
    await badge(front).toMatch(/^\d/);

    await behind.reload();

    expect(await chromium.badgeOf(behind)).toBe("");
    await behind.bringToFront();
    await badge(behind).toMatch(/^\d/);
  });

  test("is followed by an open panel, page after page, without a press", async () => {
    const tab = await open("/contact");
    const panel = await chromium.click(tab);
    await waitForWords(panel, /of 10/);

    await tab.goto(`${site.origin}/`);

    const words = await waitForWords(panel, /Home page/);
    expect(words).toMatch(/of 10/);
    expect(words).not.toMatch(/another page now/);
    await panel.evaluate(() => close());
  });

  test("can be paused and gone on with", async () => {
    const panel = await settings();

    await press(panel, /^Pause/);

    await waitForWords(panel, /Paused: no page is scored/);
    const tab = await open("/");
    expect(await chromium.badgeOf(tab)).toBe("");
    await panel.bringToFront();
    await press(panel, /^Go on/);
    await waitForWords(panel, /Pause/);
    await panel.evaluate(() => close());
    await tab.reload();
    await badge(tab).toMatch(/^\d/);
  });

  test("is let go of when it is removed, and that can be undone", async () => {
    const panel = await settings();

    await press(panel, /^Remove/);

    await waitForWords(panel, /127\.0\.0\.1 is no longer scored/);
    expect(await granted()).toBe("[]");
    expect(await chromium.inBackground("chrome.permissions.contains({ permissions: ['offscreen'] })")).toBe(
      false,
    );
    await pressForReal(panel, "Allow it again");
    await waitForWords(panel, /Sites you have allowed/);
    expect(await granted()).toBe(`["${SITE}"]`);
    await press(panel, /^Remove/);
    await waitForWords(panel, /is no longer scored/);
    expect(await wordsOf(panel)).not.toMatch(/Sites you have allowed/);
  });
});
