import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { oneWalk } from "../support/one-walk.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { plainContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const NOTE = /This is a private window: the page is scored, and nothing of it is kept or sent/;

/** As a choice in the menu on a link, which no driver can open. */
const CHOOSE_LINK = `chrome.windows.getAll({ populate: true }).then((all) =>
  chrome.contextMenus.onClicked.dispatch(
    { menuItemId: "link", linkUrl: "https://secret.example/page" },
    all.find((one) => one.incognito).tabs[0],
  ))`;

let chromium: ExtensionBrowser;
let site: PageServer;
let server: CountingServer;
beforeAll(async () => {
  [chromium, site, server] = await Promise.all([
    launchWithExtension(undefined, true),
    servePages({ "/contact": plainContact, "/other": plainContact }),
    countingServer(),
  ]);
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([site?.close(), server?.close()]);
});

/** Everything that the extension keeps, in memory or on the disk, as one text. */
const kept = (panel: Page) => panel.evaluate(readKept);
const host = () => new URL(site.origin).host;

describe("a page in a private window, with a server and an audit chosen", () => {
  oneWalk();

  let tab: Page;
  let panel: Page;
  beforeAll(async () => {
    await chromium.inBackground(
      `chrome.storage.local.set(${JSON.stringify({
        server: { url: server.origin },
        audit: { id: "a", name: "Clocks", language: "en", country: null, trade: null },
      })})`,
    );
    tab = await chromium.openPrivate(`${site.origin}/contact`);
    panel = await chromium.click(tab);
    await waitForWords(panel, /of 10/);
  });
  afterAll(() => tab.close());
  beforeEach(() => panel.bringToFront());

  test("is scored, and says that nothing of it is kept or sent", async () => {
    const words = await waitForWords(panel, NOTE);

    expect(await panel.evaluate(isPrivate)).toBe(true);
    expect(words).toMatch(/\d\.\d\s*of 10/);
    expect(words).toContain("Contact options");
  });

  test("hinders nobody who cannot see it", async () => {
    await panel.evaluate(`if (!globalThis.axe) { ${axe.source} }`);

    const violations = await panel.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> };
      };
      return (await checker.run()).violations.map(({ id }) => id);
    });

    expect(violations).toEqual([]);
  });

  test("offers nothing that would keep it: no capture, no check set aside", async () => {
    await press(panel, /^Contact options/);

    const words = await waitForWords(panel, /Do this:/);

    expect(words).not.toMatch(/Capture into|See what is sent|Keep an audit in this browser|Wrong here/);
  });

  test("is not captured by the key either", async () => {
    const before = await kept(panel);

    await panel.evaluate(wishForCapture);
    await panel.waitForFunction(hasNoWish);
    await waitForWords(panel, NOTE);

    expect(await kept(panel)).toBe(before);
  });

  test("has links that no server is told of", async () => {
    await chromium.inBackground(CHOOSE_LINK);

    await waitForWords(panel, /Links of a private window are not told to any server/);
    expect(await kept(panel)).not.toContain("secret.example");
    await press(panel, /^Back$/);
  });

  test("cannot be chosen to be scored while browsing, for the browser would keep its name", async () => {
    await press(panel, /^Settings$/);

    expect(await waitForWords(panel, /A site can be chosen in an ordinary one/)).not.toContain(host());
    await press(panel, /^Back$/);
  });

  test("does not stand in the form of a new audit", async () => {
    await press(panel, /^Audits$/);
    await panel.waitForSelector("input[name=own-address]");

    expect(await panel.$eval("input[name=own-address]", ({ value }) => value)).toBe("");
    await press(panel, /^Back$/);
  });

  test("answers the 404 probe, which keeps nothing either", async () => {
    await press(panel, /^Probe the 404 page/);

    await waitForWords(panel, /was asked for two addresses that cannot exist/);
    await press(panel, /^Back$/);
  });

  test("is nowhere in what the extension keeps, and no server heard of it", async () => {
    expect(await kept(panel)).not.toContain(host());
    expect(server.asked).toEqual([]);
  });
});

test("the same page in an ordinary window afterwards offers all of it, and remembers nothing", async () => {
  const tab = await chromium.openTab(`${site.origin}/contact`);
  const panel = await chromium.click(tab);

  const words = await waitForWords(panel, /Capture into “Clocks”/);

  expect(words).not.toMatch(NOTE);
  await tab.close();
});

interface CountingServer {
  origin: string;
  asked: string[];
  close(): Promise<void>;
}

/** Stands for a connected server: only that it is asked matters. */
async function countingServer(): Promise<CountingServer> {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
}

interface ChromeApi {
  chrome: {
    storage: Record<"local" | "session", { get(): Promise<object>; set(items: object): Promise<void> }>;
    tabs: { query(query: object): Promise<{ id: number; windowId: number }[]> };
    windows: { getCurrent(): Promise<{ incognito: boolean }> };
    permissions: { getAll(): Promise<object> };
  };
}

async function isPrivate(): Promise<boolean> {
  return (await (globalThis as unknown as ChromeApi).chrome.windows.getCurrent()).incognito;
}

async function readKept(): Promise<string> {
  const { storage, permissions } = (globalThis as unknown as ChromeApi).chrome;
  const tables: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const opened = indexedDB.open(name ?? "");
    await new Promise((done) => opened.addEventListener("success", done));
    for (const table of opened.result.objectStoreNames) {
      const rows = opened.result.transaction(table).objectStore(table).getAll();
      await new Promise((done) => rows.addEventListener("success", done));
      tables.push(table, rows.result);
    }
    opened.result.close();
  }
  return JSON.stringify([
    await storage.local.get(),
    await storage.session.get(),
    await permissions.getAll(),
    { ...localStorage },
    tables,
  ]);
}

/** What the background leaves for the panel after the key; the browser lets no test press it. */
async function wishForCapture(): Promise<void> {
  const { tabs, storage } = (globalThis as unknown as ChromeApi).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  await storage.session.set({
    intent: { kind: "capture", tabId: tab?.id, windowId: tab?.windowId, at: Date.now() },
  });
}

async function hasNoWish(): Promise<boolean> {
  const { intent } = (await (globalThis as unknown as ChromeApi).chrome.storage.session.get()) as {
    intent?: object | null;
  };
  return !intent;
}
