import type { ServerResponse } from "node:http";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type DeviceServer, json, startDeviceServer } from "./support/device-server.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { scorePageAt, useAudit } from "./support/panel-steps.ts";
import { plainContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const TOKEN = "let-in-by-this";

let chromium: ExtensionBrowser;
let site: PageServer;
let server: DeviceServer;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  [chromium, site] = await Promise.all([launchWithExtension(), servePages({ "/contact": plainContact })]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close()]);
});
beforeEach(async () => {
  server = await startDeviceServer();
  server.tokens.add(TOKEN);
  ({ tab, panel } = await scorePageAt(chromium, `${site.origin}/contact`));
  await panel.evaluate(letIn, { url: server.origin, version: "0.1.0", token: TOKEN });
  await useAudit(panel, server.origin, {
    id: "clocks",
    name: "Clocks",
    language: "en",
    country: null,
    trade: null,
  });
});
afterEach(async () => {
  // By the background, for the panel may be closed where a test failed.
  await chromium.inBackground(`(${forgetAll})()`);
  await Promise.all([tab.close(), server.close()]);
});

const html = (response: ServerResponse, status: number, headers: object = {}) =>
  response.writeHead(status, { "content-type": "text/html", ...headers }).end("<h1>Something else</h1>");
const problem =
  (code: string, status: number, headers: object = {}) =>
  (response: ServerResponse) =>
    json(response, status, { code, message: "No." }, headers);

async function capture(): Promise<void> {
  await press(panel, /^Capture into/);
}

const entry = () => panel.evaluate(readEntry);

describe("a capture that the server does not take stays in the outbox", () => {
  test.each<{ answer: string; give: (response: ServerResponse) => void; says: RegExp; way: RegExp }>([
    {
      answer: "a page of HTML",
      give: (response) => html(response, 200),
      says: /Not sent yet: the address answers, but not as a Tenpoint server\. Tenpoint tries again by itself\./,
      way: /^Try now/,
    },
    {
      answer: "413",
      give: problem("too-large", 413),
      says: /Not taken: the page is larger than the server accepts\./,
      way: /^Send without the picture/,
    },
    {
      answer: "413 from what stands before it, in HTML",
      give: (response) => html(response, 413),
      says: /Not taken: the page is larger than the server accepts\./,
      way: /^Send without the picture/,
    },
    {
      answer: "429 that asks to wait",
      give: problem("too-many", 429, { "retry-after": "90" }),
      says: /Not sent yet: the server asks to wait\. Tenpoint tries again by itself\. Next try: /,
      way: /^Try now/,
    },
    {
      answer: "429 from what stands before it, in HTML",
      give: (response) => html(response, 429, { "retry-after": "90" }),
      says: /Not sent yet: the server asks to wait\. Tenpoint tries again by itself\. Next try: /,
      way: /^Try now/,
    },
    {
      answer: "502 from what stands before it, in HTML",
      give: (response) => html(response, 502),
      says: /Not sent yet: the server could not take it \(502\)\. Tenpoint tries again by itself\./,
      way: /^Try now/,
    },
    {
      answer: "that it is of another version",
      give: problem("unsupported-version", 409),
      says: /Not taken: the server is of another version\. Update the older of the two\./,
      way: /^Try again/,
    },
    {
      answer: "that the sign-in has run out",
      give: problem("expired", 401),
      says: /Not taken: the sign-in has run out\. Connect again in the settings\./,
      way: /^Try again/,
    },
    {
      answer: "that something is broken",
      give: problem("broken", 500),
      says: /Not sent yet: the server could not take it \(500\)\. Tenpoint tries again by itself\./,
      way: /^Try now/,
    },
  ])("$answer: says so, and the next try takes it", async ({ give, says, way }) => {
    server.onCapture = give;

    await capture();

    await waitForWords(panel, says);
    expect(await entry()).toMatchObject({ url: `${site.origin}/contact`, attempts: 1 });
    await press(panel, /^Captures$|not on the server yet/);
    await waitForWords(panel, says);
    const arrived = Promise.withResolvers<void>();
    server.onCapture = (response) => {
      arrived.resolve();
      html(response, 200);
    };
    await press(panel, way);
    await arrived.promise;
  });
});

test("the wait that the server asks for is kept, by whatever clock", async () => {
  server.onCapture = problem("too-many", 429, { "retry-after": "600" });
  server.clockOffMs = 5 * 3_600_000;
  const before = await panel.evaluate(() => Date.now());

  await capture();
  await waitForWords(panel, /the server asks to wait/);

  const waits = Number((await entry())?.nextAttemptAt) - before;
  expect(Math.round(waits / 60_000)).toBe(10);
});

interface ExtensionStorage {
  chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } };
}

async function letIn(server: object): Promise<void> {
  await (globalThis as unknown as ExtensionStorage).chrome.storage.local.set({ servers: [server] });
}

async function readEntry(): Promise<{ url: string; attempts: number; nextAttemptAt: number } | undefined> {
  const opened = indexedDB.open("outbox");
  await new Promise((done) => opened.addEventListener("success", done));
  const rows = opened.result.transaction("entries").objectStore("entries").getAll();
  await new Promise((done) => rows.addEventListener("success", done));
  opened.result.close();
  return rows.result.at(-1);
}

async function forgetAll(): Promise<void> {
  await (globalThis as unknown as ExtensionStorage).chrome.storage.local.clear();
  const opened = indexedDB.open("outbox");
  await new Promise((done) => opened.addEventListener("success", done));
  const transaction = opened.result.transaction(["entries", "captures"], "readwrite");
  transaction.objectStore("entries").clear();
  transaction.objectStore("captures").clear();
  await new Promise((done) => transaction.addEventListener("complete", done));
  opened.result.close();
}
