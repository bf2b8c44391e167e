import type { Browser, ElementHandle, Page, Target } from "puppeteer-core";
import { launchChromium } from "../../../server/lab/chromium.ts";
import { builtExtension } from "./built-extension.ts";

/** A real Chromium with the real built extension. */
export interface ExtensionBrowser {
  browser: Browser;
  id: string;
  /** A fresh tab in front. */
  openTab(url: string): Promise<Page>;
  /** The only tab of a private window of its own; where the extension is let into those. */
  openPrivate(url: string): Promise<Page>;
  /** A real click on the toolbar button; answers with the panel. */
  click(page: Page): Promise<Page>;
  /** Addresses that panel and background have asked for, those within the extension left out. */
  requests: string[];
  stopBackground(): Promise<void>;
  /**
   * Answers the browser's own question about a site beforehand, as a person who allowed it earlier: the question itself no driver
   * can press. The extension still has to ask.
   */
  answerYesFor(pattern: string): Promise<void>;
  /** What stands on the toolbar button of a tab. */
  badgeOf(page: Page): Promise<string>;
  /** Runs an expression in the background. */
  inBackground(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function launchWithExtension(
  profile?: string,
  isAllowedInPrivate = false,
): Promise<ExtensionBrowser> {
  const [folder, browser] = await Promise.all([
    builtExtension(),
    launchChromium({
      executable: process.env.CHROME_PATH,
      sandbox: !process.env.TENPOINT_NO_SANDBOX,
      extensions: true,
      profile,
      args: ["--window-size=1280,900", "--lang=en"],
    }),
  ]);
  const requests: string[] = [];
  const id = await browser.installExtension(folder, { enabledInIncognito: isAllowedInPrivate });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("the extension was not installed");
  const note = (url: string) => {
    if (!/^(?:chrome-extension|data|blob):/.test(url)) requests.push(url);
  };
  const isPanel = (url: string) => url.startsWith(`chrome-extension://${id}/sidepanel.html`);
  const background = await browser.waitForTarget(
    (target) => target.type() === "service_worker" && target.url().includes(id),
  );
  const session = await background.createCDPSession();
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ request }) => note(request.url));
  await hasListeners(background);
  let panel: Page | undefined;
  const inBackground = async (expression: string): Promise<unknown> => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === "service_worker" && candidate.url().includes(id),
    );
    return (await target.worker())?.evaluate(expression);
  };

  return {
    browser,
    id,
    requests,
    async openTab(url) {
      const page = await browser.newPage();
      // The browser's own message about a page that did not load arrives after the failure is told.
      await page.goto(url).catch(() => page.waitForFunction(() => document.readyState === "complete"));
      return page;
    },
    async openPrivate(url) {
      const known = new Set(browser.targets());
      await inBackground(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
      const target = await browser.waitForTarget(
        (candidate) => candidate.type() === "page" && candidate.url() === url && !known.has(candidate),
      );
      const page = await target.asPage();
      await page.waitForFunction(() => document.readyState === "complete");
      return page;
    },
    async click(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      if (panel && !panel.isClosed()) return panel;
      const target = await browser.waitForTarget((candidate) => isPanel(candidate.url()));
      panel = await target.asPage();
      panel.on("request", (request) => note(request.url()));
      return panel;
    },
    async stopBackground() {
      // A session of ours would keep the browser from starting it again.
      await session.detach();
      await (await background.worker())?.close();
    },
    async answerYesFor(pattern) {
      const page = await browser.newPage();
      await page.goto("chrome://extensions/");
      await page.evaluate(
        async (extensionId, host) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
          await developerPrivate.addHostPermission(extensionId, host);
        },
        id,
        pattern,
      );
      await page.close();
      // What was allowed before is not asked about again; having been allowed, it is taken back for the extension to ask.
      await inBackground(`chrome.permissions.remove({ origins: [${JSON.stringify(pattern)}] })`);
    },
    async badgeOf(page) {
      const marker = JSON.stringify(page.url());
      const badge = await inBackground(
        `chrome.tabs.query({ url: ${marker} }).then((all) => all.at(-1)).then((tab) => tab ? chrome.action.getBadgeText({ tabId: tab.id }) : "")`,
      );
      return String(badge);
    },
    inBackground,
    close: () => browser.close(),
  };
}

interface ExtensionsPage {
  developerPrivate: { addHostPermission(extensionId: string, host: string): Promise<void> };
}

/** A click before the background has run for the first time meets nobody. */
async function hasListeners(background: Target): Promise<void> {
  const worker = await background.worker();
  for (let round = 0; round < 100; round++) {
    const isReady = await worker?.evaluate("chrome.action.onClicked.hasListeners()");
    if (isReady) return;
    await new Promise((waited) => setTimeout(waited, 50));
  }
  throw new Error("the background never began to listen");
}

/** Words of the panel as a person reads them. */
export const wordsOf = (panel: Page) =>
  // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is meant, without what is hidden
  panel.evaluate(() => document.body.innerText);

/** Waits until the panel says something. */
export async function waitForWords(panel: Page, pattern: RegExp): Promise<string> {
  await panel
    .waitForFunction(
      // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is meant, without what is hidden
      (source, flags) => new RegExp(source, flags).test(document.body.innerText),
      { timeout: 25_000, polling: 50 },
      pattern.source,
      pattern.flags,
    )
    .catch(async () => {
      throw new Error(`the panel never said ${pattern}; it says: ${await wordsOf(panel)}`);
    });
  return wordsOf(panel);
}

/** Presses the button, link or choice with these words. */
export async function press(panel: Page, words: RegExp): Promise<void> {
  const handle = await panel.waitForFunction(
    (source) => {
      const isSaid = (element: HTMLElement) =>
        // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is meant, without what is hidden
        new RegExp(source).test(`${element.innerText} ${element.getAttribute("aria-label") ?? ""}`.trim());
      return [...document.querySelectorAll<HTMLElement>("button, summary, a, label")].find(
        (element) => isSaid(element) && element.checkVisibility(),
      );
    },
    { timeout: 25_000, polling: 50 },
    words.source,
  );
  // safe: the search above answers with an element or goes on waiting
  await (handle.asElement() as ElementHandle<HTMLElement>).evaluate((element) => element.click());
}
