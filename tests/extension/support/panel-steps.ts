import type { Page } from "puppeteer-core";
import { type ExtensionBrowser, waitForWords } from "./extension-browser.ts";

interface ChromeStorage {
  chrome: {
    storage: Record<"local" | "session", { set(items: object): Promise<void> }>;
    windows: { getCurrent(): Promise<{ id: number }> };
  };
}

/** Opens a page in a tab of its own and scores it by a press of the toolbar button. */
export async function scorePageAt(
  chromium: ExtensionBrowser,
  url: string,
): Promise<{ tab: Page; panel: Page }> {
  const tab = await chromium.openTab(url);
  const panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
  return { tab, panel };
}

/** As after connecting: the server and the audit that captures go into. */
export async function useAudit(
  panel: Page,
  serverUrl: string,
  audit: { id: string; name: string; language: string; country: string | null; trade: string | null },
): Promise<void> {
  const { id, name, language, country, trade } = audit;
  await panel.evaluate((items) => (globalThis as unknown as ChromeStorage).chrome.storage.local.set(items), {
    server: { url: serverUrl },
    audit: { id, name, language, country, trade },
  });
  await waitForWords(panel, new RegExp(`Capture into “${name}”`));
}

/** What the page's menu leaves for the panel when "score this link" is chosen there; no driver can open that menu. */
export const wishForLink = (panel: Page, url: string) =>
  panel.evaluate(async (wanted) => {
    const { storage, windows } = (globalThis as unknown as ChromeStorage).chrome;
    const { id } = await windows.getCurrent();
    await storage.session.set({ link: { url: wanted, windowId: id, at: Date.now() } });
  }, url);

/** Waits until it is known where the page belongs. */
export const untilPlaced = (panel: Page) =>
  panel.waitForFunction(
    () => document.querySelectorAll('.place-fields select[name="touchpoint"] option').length > 2,
  );

/** Says that the page's site is a rival, and waits until the audit has it. */
export async function addAsRival(panel: Page): Promise<void> {
  await panel.select("select[name=site]", "rival");
  await panel.waitForFunction(() => document.querySelector(".page-name .pill"));
}

/** Writes anew into a field. */
export async function write(panel: Page, selector: string, words: string): Promise<void> {
  await panel.$eval(selector, (field) => {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  });
  await panel.type(selector, words);
}
