import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { firefoxPath } from "./support/find-firefox.ts";
import { type FirefoxBrowser, launchFirefox } from "./support/firefox-browser.ts";
import { home, plainContact, pricesPdf, richContact, singlePage } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

describe.skipIf(!firefoxPath)("in Firefox", () => {
  let firefox: FirefoxBrowser;
  let site: PageServer;
  let tab: Page;
  beforeAll(async () => {
    [firefox, site] = await Promise.all([
      launchFirefox(),
      servePages({
        "/": home("Reed & Son"),
        "/contact": richContact,
        "/plain": plainContact,
        "/spa": singlePage,
        "/other-view": singlePage,
        "/empty": "",
        "/price-list.pdf": { body: pricesPdf, contentType: "application/pdf" },
        "/data.json": { body: "{}", contentType: "application/json" },
      }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([firefox?.close(), site?.close()]);
  });
  afterEach(async () => {
    await tab?.close();
  });

  async function scored(url: string): Promise<string> {
    tab = await firefox.openTab(url);
    await firefox.click(tab);
    return firefox.waitForWords(/of 10/);
  }

  test("a click on the toolbar button opens the sidebar and scores the page", async () => {
    const words = await scored(`${site.origin}/contact`);

    expect(words).toMatch(/\d\.\d\s*of 10/);
    expect(words).toContain("Contact page");
  });

  test("a navigation makes the result stale at once", async () => {
    await scored(`${site.origin}/contact`);

    await tab.goto(`${site.origin}/`);

    expect(await firefox.waitForWords(/This is another page now/)).not.toMatch(/of 10/);
  });

  test("so does a change of address within a single page", async () => {
    await scored(`${site.origin}/spa`);

    await tab.click("button");

    expect(await firefox.waitForWords(/This is another page now/)).not.toMatch(/of 10/);
  });

  test("“show on page” outlines the element, and takes the outline away on Escape", async () => {
    await scored(`${site.origin}/contact`);
    await firefox.press(/^Contact options/);
    await firefox.inPanel((panel) => {
      for (const row of panel.querySelectorAll("details")) row.open = true;
    });

    await firefox.press(/^Show on page/);

    await tab.waitForSelector("tenpoint-highlight");
    await tab.keyboard.press("Escape");
    await tab.waitForFunction(() => !document.querySelector("tenpoint-highlight"));
  });

  test("a site that was chosen is scored as it is opened, and let go of again", async () => {
    await scored(`${site.origin}/contact`);
    expect(await firefox.badge()).toBe("");
    await firefox.press(/^Settings/);
    await firefox.press(/^Score 127\.0\.0\.1 as I browse/);
    await firefox.waitForWords(/Sites you have allowed/);
    await tab.close();

    tab = await firefox.openTab(`${site.origin}/`);

    await expect.poll(() => firefox.badge()).toMatch(/^\d/);
    await firefox.press(/^Remove/);
    await firefox.waitForWords(/is no longer scored/);
  });

  test.each([
    ["a page of the browser", "about:support", /belongs to the browser/],
    ["a blank tab", "about:blank", /belongs to the browser|is empty/],
    ["a page that did not load", "http://127.0.0.1:1/", /belongs to the browser|did not load/],
    ["a PDF", "/price-list.pdf", /shows a PDF|belongs to the browser/],
    ["a file", "/data.json", /shows a file|belongs to the browser/],
    ["an empty document", "/empty", /is empty: there is nothing to score/],
  ])("%s gets its sentence", async (_, address, sentence) => {
    tab = await firefox.openTab(address.startsWith("/") ? site.origin + address : address);
    await firefox.click(tab);

    expect(await firefox.waitForWords(sentence)).not.toMatch(/of 10/);
  });
});
