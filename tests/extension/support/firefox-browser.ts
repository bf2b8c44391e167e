import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { GECKO_ID } from "../../../shared/extension-id.ts";
import { builtExtension } from "./built-extension.ts";
import { firefoxPath } from "./find-firefox.ts";

/** The installation's own, here always the same, so that what it stored is found again. */
const UUID = "5f0c2d1e-7a3b-4c8d-9e10-aa55bb66cc77";
/** Origin of the extension's pages. */
export const FIREFOX_ORIGIN = `moz-extension://${UUID}`;
const SIDEBAR = `${GECKO_ID.replace(/\W/g, "_")}-sidebar-action`;
const WAIT_MS = 25_000;
const LOOK_EVERY_MS = 50;

const PREFERENCES = {
  "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: UUID }),
  // A temporary add-on is taken out when the browser ends; what a person has installed is not.
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
  // No driver can press the browser's own question.
  "extensions.webextOptionalPermissionPrompts": false,
  "intl.accept_languages": "en",
};

/** A real Firefox with the real built extension; its panel is the sidebar itself. */
export interface FirefoxBrowser {
  /** A fresh tab in front. */
  openTab(url: string): Promise<Page>;
  /** A real press of the toolbar button; the sidebar opens. */
  click(page: Page): Promise<void>;
  /** Runs a function in the sidebar; it sees nothing from here but its arguments. */
  inPanel<Result, Args extends readonly unknown[]>(
    work: (document: Document, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** What stands on the toolbar button in the tab in front. */
  badge(): Promise<string>;
  /** Waits until the sidebar says something; answers with all its words. */
  waitForWords(pattern: RegExp): Promise<string>;
  /** Presses the button, link or choice with these words, as a person does. */
  press(words: RegExp): Promise<void>;
  close(): Promise<void>;
}

/** Firefox as WebDriver BiDi speaks to it; `moz:scope` reaches its own windows. */
interface Bidi {
  send(method: string, params: object): Promise<{ result?: unknown }>;
}

/** `isPrivate`: every window is a private one, and the extension is let into those. */
export async function launchFirefox(profile?: string, isPrivate = false): Promise<FirefoxBrowser> {
  const folder = await builtExtension("firefox");
  const home = profile ?? mkdtempSync(join(tmpdir(), "tenpoint-firefox-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    ...(firefoxPath && { executablePath: firefoxPath }),
    headless: true,
    userDataDir: home,
    defaultViewport: null,
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: { ...PREFERENCES, "browser.privatebrowsing.autostart": isPrivate },
  });
  await browser.installExtension(folder);
  // safe: puppeteer drives Firefox over BiDi and keeps the connection under this name
  const { connection } = browser as unknown as { connection: Bidi };
  const inWindow = await windowOf(connection);
  if (isPrivate) await inWindow(`(${letIntoPrivate})(${JSON.stringify(GECKO_ID)})`);

  const inPanel: FirefoxBrowser["inPanel"] = async (work, ...args) => {
    const answer = await inWindow(`(${askPanel})(${JSON.stringify(frameScript(work, args))})`);
    const { value, problem } = JSON.parse(answer);
    if (problem !== undefined) throw new Error(problem);
    return value;
  };
  // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is meant, without what is hidden
  const words = () => inPanel(({ body }) => body.innerText);
  return {
    inPanel,
    async openTab(url) {
      const page = await browser.newPage();
      if (/^(?:about|view-source):/.test(url)) {
        // Firefox lets no driver go there; a person may.
        await page.bringToFront();
        await inWindow(`(${goThere})(${JSON.stringify(url)}, ${WAIT_MS})`);
        return page;
      }
      await page.goto(url, { waitUntil: "load" }).catch(() => undefined);
      return page;
    },
    async click(page) {
      await page.bringToFront();
      await inWindow(`(${pressAction})(${JSON.stringify(GECKO_ID)})`);
      await inWindow(`(${untilSidebar})(${JSON.stringify(SIDEBAR)}, ${WAIT_MS})`);
    },
    badge: () => inWindow(`(${readBadge})(${JSON.stringify(GECKO_ID)})`),
    async waitForWords(pattern) {
      let said = "";
      for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
        said = await words().catch(() => said);
        if (pattern.test(said)) return said;
        await new Promise((waited) => setTimeout(waited, LOOK_EVERY_MS));
      }
      throw new Error(`the sidebar never said ${pattern}; it says: ${said}`);
    },
    async press(pattern) {
      for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
        if (await inPanel(pressIn, pattern.source).catch(() => false)) return;
        await new Promise((waited) => setTimeout(waited, LOOK_EVERY_MS));
      }
      throw new Error(`nothing to press says ${pattern}; the sidebar says: ${await words()}`);
    },
    async close() {
      await browser.close();
      if (!profile) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs an expression in the browser's own window. */
async function windowOf(connection: Bidi): Promise<(expression: string) => Promise<string>> {
  const answerOf = (answer: { result?: unknown }) => answer.result ?? answer;
  const tree = answerOf(await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url.endsWith("browser.xhtml"))?.context;
  return async (expression) => {
    const answer = answerOf(
      await connection.send("script.evaluate", {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      }),
    ) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value ?? "";
  };
}

/** A script for the sidebar's process: it runs the function there and tells what came of it. */
const frameScript = (work: object, args: readonly unknown[]) =>
  `(async () => {
    const told = {};
    try { told.value = await (${work})(content.document, ...${JSON.stringify(args)}); }
    catch (error) { told.problem = String(error); }
    sendAsyncMessage("tenpoint:told", JSON.stringify(told));
  })()`;

// What follows runs within Firefox, and sees nothing from here.

interface FirefoxWindow {
  ChromeUtils: { importESModule(address: string): { ExtensionParent: ExtensionParent } };
  WebExtensionPolicy: { getByID(id: string): { extension: object } };
  SidebarController: { isOpen: boolean; currentID: string; show(id: string): Promise<void> };
  gBrowser: {
    selectedTab: object;
    selectedBrowser: {
      currentURI: { spec: string };
      fixupAndLoadURIString(address: string, options: { triggeringPrincipal: object }): void;
    };
  };
  Services: { scriptSecurityManager: { getSystemPrincipal(): object } };
}
interface ExtensionParent {
  apiManager: {
    global: {
      browserActionFor(extension: object): {
        triggerAction(window: object): Promise<void>;
        action: { getProperty(tab: object, name: string): string | null };
      };
    };
  };
}
interface SidebarBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(address: string, allowDelayed: boolean): void;
  };
}

interface AddonModules {
  ChromeUtils: {
    importESModule(address: string): {
      ExtensionPermissions: { add(id: string, granted: object): Promise<void> };
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
  };
}

/** As the choice "run in private windows" among the add-ons. */
async function letIntoPrivate(id: string): Promise<string> {
  const { ChromeUtils } = globalThis as unknown as AddonModules;
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
  return "let in";
}

async function pressAction(id: string): Promise<string> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  await action.triggerAction(window);
  return "pressed";
}

async function readBadge(id: string): Promise<string> {
  const { ChromeUtils, WebExtensionPolicy, gBrowser } = globalThis as unknown as FirefoxWindow;
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.action.getProperty(gBrowser.selectedTab, "badgeText") ?? "";
}

async function goThere(address: string, waitMs: number): Promise<string> {
  const { gBrowser, Services } = globalThis as unknown as FirefoxWindow;
  const { selectedBrowser } = gBrowser;
  selectedBrowser.fixupAndLoadURIString(address, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  for (const end = Date.now() + waitMs; Date.now() < end; ) {
    if (selectedBrowser.currentURI.spec === address) return "there";
    await new Promise((waited) => setTimeout(waited, 50));
  }
  throw new Error(`${address} did not open`);
}

async function untilSidebar(id: string, waitMs: number): Promise<string> {
  const { SidebarController } = globalThis as unknown as FirefoxWindow;
  for (const end = Date.now() + waitMs; Date.now() < end; ) {
    const frame = document.getElementById("sidebar") as HTMLIFrameElement | null;
    if (
      SidebarController.isOpen &&
      SidebarController.currentID === id &&
      frame?.contentDocument?.querySelector("browser")
    )
      return "open";
    await new Promise((waited) => setTimeout(waited, 50));
  }
  throw new Error("the sidebar did not open");
}

function askPanel(script: string): Promise<string> {
  const frame = document.getElementById("sidebar") as HTMLIFrameElement;
  const panel = frame.contentDocument?.querySelector("browser") as SidebarBrowser | null;
  if (!panel) return Promise.resolve(JSON.stringify({ problem: "the sidebar is closed" }));
  const { messageManager } = panel;
  return new Promise((resolve) => {
    const listen = ({ data }: { data: string }) => {
      messageManager.removeMessageListener("tenpoint:told", listen);
      resolve(data);
    };
    messageManager.addMessageListener("tenpoint:told", listen);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

function pressIn(document: Document, source: string): boolean {
  const isSaid = (element: HTMLElement) =>
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads is meant, without what is hidden
    new RegExp(source).test(`${element.innerText} ${element.getAttribute("aria-label") ?? ""}`.trim());
  const found = [...document.querySelectorAll<HTMLElement>("button, summary, a, label")].find(
    (element) => isSaid(element) && element.checkVisibility(),
  );
  if (!found) return false;
  // Some of what is asked of the browser may be asked only while a person's press lasts.
  const { windowUtils } = document.defaultView as unknown as {
    windowUtils: { setHandlingUserInput(handles: boolean): { destruct(): void } };
  };
  const press = windowUtils.setHandlingUserInput(true);
  try {
    found.click();
  } finally {
    press.destruct();
  }
  return true;
}
