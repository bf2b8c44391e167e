import { type Browser, browser } from "wxt/browser";

/** Everything in which browsers differ stands in this file. */

/** The part of Firefox's own interface that we use; Chromium has none of it. */
interface FirefoxBrowser {
  sidebarAction: { open(): Promise<void> };
  permissions: { request(wanted: { data_collection: readonly string[] }): Promise<boolean> };
}
const isFirefox = import.meta.env.FIREFOX === true;
// safe: only called where the build is Firefox's
const firefox = () => browser as unknown as FirefoxBrowser;

/** Opens the panel beside the page. Must be called while the person's gesture lasts: before any `await`. */
export function openPanel(windowId: number): Promise<void> {
  return isFirefox ? firefox().sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** Chromium's worker needs a page to score in while no panel is open. */
const WITH_SITES = isFirefox ? {} : ({ permissions: ["offscreen"] } as const);

/** Asks the person to let us into the pages of one site without a press of the button. Within a gesture. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({
    origins: [pattern],
    ...WITH_SITES,
  } as Browser.permissions.Permissions);
}

export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
  const isLast = (await grantedSites()).length === 0;
  if (isLast && !isFirefox) await browser.permissions.remove(WITH_SITES as Browser.permissions.Permissions);
}

/** Patterns of the sites whose pages we may read unasked; the browser alone keeps this list. */
export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Told when a site was granted or taken back, here or in the browser's own settings; the answer stops it. */
export function onSitesChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Firefox asks the person before an extension may send anything of a page anywhere; true where nobody asks. Within a gesture. */
export async function requestSending(): Promise<boolean> {
  if (!isFirefox) return true;
  return firefox().permissions.request({ data_collection: ["browsingActivity", "websiteContent"] });
}

/** A script's answer, and the one document it came from: a reload or a navigation makes another. */
export interface DocumentAnswer<Value> {
  documentId: string;
  value: Value;
}

/** Bundled scripts that may enter a page, each on request. */
export type PageScript = "/gather.js" | "/readability.js" | "/highlight.js";

/** Runs a bundled script in the tab's page, in a world of the extension's own. */
export async function runScript(
  tabId: number,
  file: PageScript,
  documentId?: string,
): Promise<DocumentAnswer<unknown>> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(tabId, documentId),
    files: [file],
  });
  if (!answer) throw new Error("No frame with id 0");
  return { documentId: answer.documentId, value: answer.result };
}

/** Runs a function in the tab's document, in a world of the extension's own; it sees nothing from here but its arguments. */
export async function runFunction<Args extends unknown[], Value>(
  tabId: number,
  documentId: string,
  work: (...args: Args) => Promise<Value>,
  args: Args,
): Promise<Value> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(tabId, documentId),
    func: work,
    args,
  });
  if (!answer) throw new Error("No frame with id 0");
  // safe: the browser hands over what the function answered
  return answer.result as Value;
}

/** Where a document stands: read before and after everything that must belong together. */
export interface Standing {
  url: string;
  contentType: string;
  scroll: readonly [number, number];
  /** Width and height of what the person sees, in CSS pixels, scroll bars included. */
  view: readonly [number, number];
  /** 1 unless the person has pinched. */
  zoom: number;
}

/** Asks the tab's document, or that one document, where it stands, and takes our own outlines off it. */
export async function readStanding(tabId: number, documentId?: string): Promise<DocumentAnswer<Standing>> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(tabId, documentId),
    // A page that is slow to load must not keep us waiting for where it stands.
    injectImmediately: true,
    // Runs in the page: it can see nothing from here.
    func: (tag: string) => {
      for (const mark of document.querySelectorAll(tag)) mark.remove();
      return {
        url: location.href,
        contentType: document.contentType,
        scroll: [scrollX, scrollY] as [number, number],
        view: [innerWidth, innerHeight] as [number, number],
        zoom: visualViewport?.scale ?? 1,
      };
    },
    args: ["tenpoint-highlight"],
  });
  if (!answer?.result) throw new Error("No frame with id 0");
  return { documentId: answer.documentId, value: answer.result };
}

function targetOf(tabId: number, documentId?: string): Browser.scripting.InjectionTarget {
  return documentId ? { tabId, documentIds: [documentId] } : { tabId };
}

/** Picture of what the window shows, as a `data:` address. */
export function captureVisible(windowId: number): Promise<string> {
  return browser.tabs.captureVisibleTab(windowId, { format: "png" });
}

export async function activeTab(windowId: number): Promise<Browser.tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab;
}

/** A fresh tab in front, with that address. */
export async function openTab(url: string, windowId: number): Promise<void> {
  await browser.tabs.create({ url, windowId, active: true });
}

/** Address of a tab as far as the browser lets us know it: only after the person has pressed the button there. */
export async function knownAddress(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url ?? null;
}

export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === "loading";
}

export async function exists(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => undefined)) !== undefined;
}
