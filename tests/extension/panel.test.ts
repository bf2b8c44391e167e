import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
  wordsOf,
} from "./support/extension-browser.ts";
import { home, plainContact, richContact, russianContact, singlePage } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const PDF =
  "%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj trailer<</Root 1 0 R>>";

let chromium: ExtensionBrowser;
let site: PageServer;
let rival: PageServer;
let tab: Page;
beforeAll(async () => {
  [chromium, site, rival] = await Promise.all([
    launchWithExtension(),
    servePages({
      "/": home("Reed & Son"),
      "/contact": richContact,
      "/po-russki": russianContact,
      "/spa": singlePage,
      "/other-view": singlePage,
      "/empty": "",
      "/price-list.pdf": { body: PDF, contentType: "application/pdf" },
      "/data.json": { body: "{}", contentType: "application/json" },
    }),
    servePages({ "/contact": plainContact }),
  ]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close(), rival?.close()]);
});
afterEach(async () => {
  await tab?.close();
});

/** Opens a page, presses the toolbar button there and waits for the score. */
async function scored(url: string): Promise<Page> {
  tab = await chromium.openTab(url);
  const panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  return panel;
}

describe("a click on the toolbar button", () => {
  test("opens the panel and scores the page, without asking anything of any server", async () => {
    const panel = await scored(`${site.origin}/contact`);

    const words = await wordsOf(panel);

    expect(words).toMatch(/\d\.\d\s*of 10/);
    expect(words).toMatch(/Neutral|Negative|Wow/);
    expect(words).toMatch(/judged \d+ of \d+/);
    expect(words).toContain("Contact page");
    expect(words).toContain("Contact options");
    expect(chromium.requests).toEqual([]);
  });

  test("shows what costs most first, with evidence, advice and source", async () => {
    const panel = await scored(`${rival.origin}/contact`);
    await press(panel, /^Contact options/);

    const rows = await panel.$$eval(".facet-check", (found) => found.map((row) => row.textContent ?? ""));
    const gains = await panel.$$eval(".facet-check .check-row-gain", (found) =>
      found.map((gain) => Number(gain.textContent)),
    );

    expect(rows.join()).toContain("Do this:");
    expect(rows.join()).toContain("020 7946 0111");
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(
      await panel.$$eval(".facet-check a", (links) =>
        links.every((link) => link.getAttribute("href")?.startsWith("https://")),
      ),
    ).toBe(true);
  });

  test("takes a person's word for the kind of page, and scores by it", async () => {
    const panel = await scored(`${site.origin}/contact`);
    const facets = () =>
      panel.$$eval(".facet-head-name", (names) => names.map(({ textContent }) => textContent));
    const before = await facets();

    await panel.select(".kind-select select", "not-found");

    await expect.poll(facets).not.toEqual(before);
    await panel.select(".kind-select select", "found");
    await expect.poll(facets).toEqual(before);
  });

  test("can be used without seeing it", async () => {
    const panel = await scored(`${site.origin}/contact`);
    await press(panel, /^Contact options/);
    await panel.evaluate(axe.source);

    const violations = await panel.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> };
      };
      return (await checker.run()).violations.map(({ id }) => id);
    });

    expect(violations).toEqual([]);
  });

  test("speaks the person's language", async () => {
    const panel = await scored(`${site.origin}/po-russki`);
    await press(panel, /Settings/);
    const choose = async (name: string, tag: string) => {
      await press(panel, new RegExp(`^${name}`));
      await panel.waitForFunction((expected) => document.documentElement.lang === expected, {}, tag);
    };

    await choose("ქართული", "ka");

    await waitForWords(panel, /პარამეტრები/);
    await choose("English", "en");
    await waitForWords(panel, /Settings/);
    await press(panel, /Back/);
    await waitForWords(panel, /of 10/);
  });
});

describe("a result stays with its page", () => {
  test("a navigation makes it stale at once", async () => {
    const panel = await scored(`${site.origin}/contact`);

    await tab.goto(`${site.origin}/`);

    expect(await waitForWords(panel, /This is another page now/)).not.toMatch(/of 10/);
    await press(panel, /Score this page/);
    expect(await waitForWords(panel, /of 10/)).not.toContain("Contact page ·");
  });

  test("so does a change of address within a single page", async () => {
    const panel = await scored(`${site.origin}/spa`);

    await tab.click("button");

    expect(await waitForWords(panel, /This is another page now/)).not.toMatch(/of 10/);
  });

  test("a jump to a heading does not", async () => {
    const panel = await scored(`${site.origin}/contact`);

    await tab.evaluate(() => {
      location.hash = "name";
    });
    await new Promise((settled) => setTimeout(settled, 300));

    expect(await wordsOf(panel)).toMatch(/of 10/);
  });

  test("on another site it asks for the button, which alone lets it read again", async () => {
    const panel = await scored(`${site.origin}/contact`);

    await tab.goto(`${rival.origin}/contact`.replace("127.0.0.1", "localhost"));

    const words = await waitForWords(panel, /Press the button to score this page/);
    expect(words).not.toContain("Score this page");
    await chromium.click(tab);
    expect(await waitForWords(panel, /of 10/)).toContain("localhost");
  });

  test("another tab has its own, and the first one's comes back with it", async () => {
    const panel = await scored(`${site.origin}/contact`);
    const other = await chromium.openTab(`${rival.origin}/contact`);
    await other.bringToFront();

    await waitForWords(panel, /What is this page worth/);
    await tab.bringToFront();
    expect(await waitForWords(panel, /of 10/)).toContain(new URL(site.origin).host);
    await other.close();
  });

  test("a tab that navigates while being scored shows nothing of the page before", async () => {
    tab = await chromium.openTab(`${site.origin}/contact`);
    const panel = await chromium.click(tab);
    await tab.goto(`${site.origin}/`);

    const words = await waitForWords(panel, /another page now|changed while|of 10/);

    if (/of 10/.test(words)) expect(words).toContain("Home page (recognised)");
  });
});

describe("a page that cannot be scored gets a sentence on what happened and what to do", () => {
  test.each([
    ["a page of the browser", "chrome://version", /belongs to the browser.*Open a page of a site/s],
    ["a blank tab", "about:blank", /belongs to the browser/],
    ["a page that did not load", "http://127.0.0.1:1/", /did not load.*Reload/s],
    ["a PDF", "/price-list.pdf", /shows a PDF.*Open the page that links to it/s],
    ["a file", "/data.json", /shows a file/],
    ["an empty document", "/empty", /is empty: there is nothing to score/],
  ])("%s", async (_, address, sentence) => {
    tab = await chromium.openTab(address.startsWith("/") ? site.origin + address : address);

    const panel = await chromium.click(tab);

    expect(await waitForWords(panel, sentence)).not.toMatch(/of 10/);
  });
});

test("a page's source is not the page", async () => {
  tab = await chromium.openTab(`view-source:${site.origin}/contact`);

  const panel = await chromium.click(tab);

  await waitForWords(panel, /belongs to the browser.*Open a page of a site/s);
});

test("a page that has crashed says to reload it", async () => {
  tab = await chromium.openTab(`${site.origin}/contact`);
  const crashed = new Promise((resolve) => tab.once("error", resolve));
  void tab.goto("chrome://crash").catch(() => undefined);
  await crashed;

  const panel = await chromium.click(tab);

  await waitForWords(
    panel,
    /could not be read.*Reload it|did not load.*Reload|changed while it was being scored/s,
  );
});

describe("show on page", () => {
  const boxes = () =>
    tab.evaluate(() => {
      const host = document.querySelector("tenpoint-highlight");
      return host ? host.getBoundingClientRect().width : 0;
    });

  test("outlines the element, and leaves the page as it was on Escape", async () => {
    const panel = await scored(`${site.origin}/contact`);
    const before = await tab.evaluate(() => document.body.outerHTML);
    await press(panel, /^Contact options/);
    await panel.evaluate(() => {
      for (const row of document.querySelectorAll("details")) row.open = true;
    });

    await press(panel, /^Show on page/);

    await tab.waitForSelector("tenpoint-highlight");
    expect(await boxes()).toBeGreaterThan(0);
    expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
    await tab.keyboard.press("Escape");
    await tab.waitForFunction(() => !document.querySelector("tenpoint-highlight"));
  });

  test("takes the outlines away when the panel closes", async () => {
    const panel = await scored(`${site.origin}/contact`);
    await press(panel, /^Contact options/);
    await panel.evaluate(() => {
      for (const row of document.querySelectorAll("details")) row.open = true;
    });
    await press(panel, /^Show on page/);
    await tab.waitForSelector("tenpoint-highlight");

    await panel.evaluate(() => close());

    await tab.waitForFunction(() => !document.querySelector("tenpoint-highlight"));
  });
});
