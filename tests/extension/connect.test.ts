import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AuditSummary } from "../../shared/api/schemas.ts";
import { EXTENSION_ID } from "../../shared/extension-id.ts";
import { type DeviceServer, json, startDeviceServer } from "./support/device-server.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { plainContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const AUDIT: AuditSummary = {
  id: "audit-of-clocks",
  name: "Clock repairers",
  language: "en",
  country: null,
  trade: null,
  nextAuditOn: null,
  createdAt: 1,
  updatedAt: 1,
  sites: [],
  touchpoints: 0,
  captures: 0,
  openActions: 0,
  lastCaptureAt: null,
};
const HOUR_MS = 3_600_000;

let chromium: ExtensionBrowser;
let site: PageServer;
let tab: Page;
let panel: Page;
const servers: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  [chromium, site] = await Promise.all([launchWithExtension(), servePages({ "/contact": plainContact })]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), site?.close()]);
});
beforeEach(async () => {
  tab = await chromium.openTab(`${site.origin}/contact`);
  panel = await chromium.click(tab);
  await waitForWords(panel, /of 10/);
});
afterEach(async () => {
  // By the background, for the panel may be closed where a test failed.
  await chromium.inBackground(`(${forgetAll})()`);
  await tab.close();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function deviceServer(audits: readonly AuditSummary[] = [AUDIT]): Promise<DeviceServer> {
  const server = await startDeviceServer({ audits });
  servers.push(server);
  return server;
}

/** A server of whatever kind at a loopback port. */
async function anyServer(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader("access-control-allow-origin", `chrome-extension://${EXTENSION_ID}`);
    response.setHeader("access-control-expose-headers", "retry-after");
    answer(request.url ?? "/", response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  servers.push({
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function connectTo(address: string): Promise<void> {
  await press(panel, /Settings/);
  await waitForWords(panel, /Keyboard/);
  await press(panel, /^(Connect|Choose an(other)? audit)$/);
  await panel.waitForSelector("input[name=server], .audit-choice");
  if (!(await panel.$("input[name=server]"))) throw new Error("another server is still connected");
  await panel.$eval("input[name=server]", (input) => {
    input.value = "";
  });
  await panel.type("input[name=server]", address);
  await press(panel, /^Connect$/);
}

async function signInTo(server: DeviceServer): Promise<void> {
  await connectTo(server.origin);
  await waitForWords(panel, /WDJB-MJHT/);
  server.decision = "allowed";
  await waitForWords(panel, /Which audit\?/);
}

async function closePanel(): Promise<void> {
  const gone = new Promise((closed) => panel.once("close", closed));
  await panel.evaluate(() => close()).catch(() => undefined);
  await gone;
}

/** Everything of the extension's storage, as one text. */
const stored = () => panel.evaluate(readStored);

/** As when the panel stays closed until after the code's time. */
const RUN_OUT = `chrome.storage.session.get("sign-in").then(({ "sign-in": kept }) => {
  kept.progress.code.expiresAt = 1;
  return chrome.storage.session.set({ "sign-in": kept });
})`;
const inSession = () => panel.evaluate(readSession);

describe("a server behind a sign-in", () => {
  test("shows a code and its own page, and lets the extension in", async () => {
    const server = await deviceServer();

    await connectTo(server.origin);
    const words = await waitForWords(panel, /WDJB-MJHT.*Waiting until you have allowed it/s);
    expect(words).toContain(`Sign in to ${new URL(server.origin).host}`);
    expect(
      await panel.$eval(".connect-form a", (link) => [link.getAttribute("href"), link.getAttribute("rel")]),
    ).toEqual([`${server.origin}/let-in?code=WDJB-MJHT`, "noreferrer"]);
    server.decision = "allowed";
    await waitForWords(panel, /Which audit\?/);

    const [token] = server.tokens;
    expect(server.bearers.at(-1)).toBe(`Bearer ${token}`);
    expect(await stored()).toContain(token);
  });

  test.each([
    { decision: "denied", sentence: /refused on the server's page/ },
    { decision: "expired", sentence: /not used in time/ },
  ] as const)("$decision: says so, and offers a new code", async ({ decision, sentence }) => {
    const server = await deviceServer();
    await connectTo(server.origin);
    await waitForWords(panel, /WDJB-MJHT/);

    server.decision = decision;

    await waitForWords(panel, sentence);
    server.decision = "pending";
    await press(panel, /^Get a new code/);
    await waitForWords(panel, /WDJB-MJHT/);
    await press(panel, /^Cancel/);
    await waitForWords(panel, /Address of the server/);
    expect(server.tokens.size).toBe(0);
  });

  test("waits while the panel is closed, and goes on when it is opened again", async () => {
    const server = await deviceServer();
    await connectTo(server.origin);
    await waitForWords(panel, /WDJB-MJHT/);
    await closePanel();
    const pollsBefore = server.polls.length;

    panel = await chromium.click(tab);

    const words = await waitForWords(panel, /of 10/);
    expect(words).toMatch(/Sign in to 127\.0\.0\.1:\d+ WDJB-MJHT Go on/);
    await expect.poll(() => server.polls.length).toBeGreaterThan(pollsBefore);
    await press(panel, /^Go on/);
    await waitForWords(panel, /WDJB-MJHT.*Waiting until you have allowed it/s);
    server.decision = "allowed";
    await waitForWords(panel, /Which audit\?/);
    expect(server.codes).toBe(1);
    expect(await stored()).toContain([...server.tokens][0]);
    expect(await inSession()).not.toContain("WDJB-MJHT");
  });

  test("lets the extension in whatever the panel shows, and then asks which audit", async () => {
    const server = await deviceServer();
    await connectTo(server.origin);
    await waitForWords(panel, /WDJB-MJHT/);
    await press(panel, /^Back/);
    await waitForWords(panel, /of 10/);

    server.decision = "allowed";

    await panel.waitForFunction(() => !document.body.textContent?.includes("WDJB-MJHT"));
    await press(panel, /^Choose an audit/);
    await waitForWords(panel, /Which audit\?/);
  });

  test("says on opening that the code has run out, and offers a new one", async () => {
    const server = await deviceServer();
    await connectTo(server.origin);
    await waitForWords(panel, /WDJB-MJHT/);
    await closePanel();
    await chromium.inBackground(RUN_OUT);
    const polls = server.polls.length;

    panel = await chromium.click(tab);

    await waitForWords(panel, /The code was not used in time\. Get a new one\./);
    expect(server.polls.length).toBe(polls);
    await press(panel, /^Go on/);
    await press(panel, /^Get a new code/);
    await waitForWords(panel, /WDJB-MJHT/);
    expect(server.codes).toBe(2);
  });

  test("is forgotten when it is cancelled, and the server is asked no more", async () => {
    const server = await deviceServer();
    await connectTo(server.origin);
    await waitForWords(panel, /WDJB-MJHT/);
    await press(panel, /^Cancel/);
    await waitForWords(panel, /Address of the server/);
    const polls = server.polls.length;
    await closePanel();

    panel = await chromium.click(tab);

    expect(await waitForWords(panel, /of 10/)).not.toContain("WDJB-MJHT");
    expect(await inSession()).not.toContain("WDJB-MJHT");
    // Longer than the server's own pace, so that a poll would have come.
    await new Promise((waited) => setTimeout(waited, 1_500));
    expect(server.polls.length).toBe(polls);
  });

  test("keeps a capture whose sign-in was revoked, and sends it after the next", async () => {
    const server = await deviceServer();
    await signInTo(server);
    server.tokens.clear();
    server.decision = "pending";

    await panel.evaluate(queueCapture, server.origin);

    await press(panel, /^Back/);
    await press(panel, /^Captures|capture/);
    await waitForWords(panel, /Not taken: /);
    const arrived = Promise.withResolvers<void>();
    server.onCapture = (response) => {
      arrived.resolve();
      json(response, 503, { code: "broken", message: "It came; that is all this server is for." });
    };
    await press(panel, /^Back/);
    await press(panel, /Settings/);
    await press(panel, /^(Connect|Choose an(other)? audit)$/);
    await waitForWords(panel, /WDJB-MJHT/);
    server.decision = "allowed";

    await waitForWords(panel, /Which audit\?/);
    await arrived.promise;
  });

  test("is forgotten with its token when it is disconnected, and that can be undone", async () => {
    const server = await deviceServer();
    await signInTo(server);
    const [token = ""] = server.tokens;
    await press(panel, /^Back/);
    await press(panel, /Settings/);

    await press(panel, /^Disconnect/);

    await waitForWords(panel, /is disconnected and its sign-in is removed/);
    expect(await stored()).not.toContain(token);
    await press(panel, /^Connect again/);
    await waitForWords(panel, /Signed in/);
    expect(await stored()).toContain(token);
    await press(panel, /^Disconnect/);
    await waitForWords(panel, /None\. Nothing is sent anywhere\./);
    expect(await stored()).not.toContain(server.origin);
  });
});

test("several servers are kept side by side, each with its own sign-in", async () => {
  const [first, second] = [await deviceServer(), await deviceServer()];
  await signInTo(first);
  await press(panel, /^Another server/);
  await panel.waitForSelector("input[name=server]");
  await panel.type("input[name=server]", second.origin);
  await press(panel, /^Connect$/);
  await waitForWords(panel, /WDJB-MJHT/);
  second.decision = "allowed";
  await waitForWords(panel, /Which audit\?/);
  await press(panel, /^Back/);
  await press(panel, /Settings/);

  const words = await waitForWords(panel, /Your servers/);

  expect(words).toContain(first.origin);
  expect(words).toMatch(new RegExp(`${second.origin}\\s*In use`));
  await press(panel, /^Use this one/);
  await waitForWords(panel, /Which audit\?/);
  expect(first.bearers.at(-1)).toBe(`Bearer ${[...first.tokens][0]}`);
  expect(second.bearers).not.toContain(first.bearers.at(-1));
});

test("a wrong clock is told of, and nothing is stopped by it", async () => {
  const server = await deviceServer();
  server.clockOffMs = 2 * HOUR_MS;

  await signInTo(server);

  await waitForWords(panel, /differ by 120 minutes/);
  await waitForWords(panel, /Clock repairers/);
});

describe("what is no server of ours, or not just now", () => {
  test.each<{ server: string; answer: (path: string, response: ServerResponse) => void; says: RegExp }>([
    {
      server: "a page",
      answer: (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Hello</h1>"),
      says: /not a Tenpoint server/,
    },
    {
      server: "some other program",
      answer: (_, response) => json(response, 200, { name: "something" }),
      says: /not a Tenpoint server/,
    },
    {
      server: "a server of a later kind",
      answer: (_, response) => json(response, 200, { product: "tenpoint", version: "9.0.0", api: 2 }),
      says: /different versions/,
    },
    {
      server: "a server that asks to wait",
      answer: (_, response) =>
        json(response, 429, { code: "too-many", message: "Wait." }, { "retry-after": "17" }),
      says: /Try again in 17 seconds/,
    },
    {
      server: "a server that is broken",
      answer: (_, response) => json(response, 500, { code: "broken", message: "Something is broken." }),
      says: /something is broken in it/,
    },
    {
      server: "a server that hangs up",
      answer: (_, response) => response.destroy(),
      says: /Nothing answers at this address/,
    },
  ])("$server gets its sentence", async ({ answer, says }) => {
    await connectTo(await anyServer(answer));

    await waitForWords(panel, says);
    expect(await stored()).not.toContain("127.0.0.1");
  });
});

interface ExtensionStorage {
  runtime: { sendMessage(message: object): Promise<void> };
  storage: {
    local: {
      get(): Promise<object>;
      clear(): Promise<void>;
    };
    session: {
      get(): Promise<object>;
      clear(): Promise<void>;
    };
  };
}

async function readStored(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: ExtensionStorage }).chrome;
  return JSON.stringify(await storage.local.get());
}

async function readSession(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: ExtensionStorage }).chrome;
  return JSON.stringify(await storage.session.get());
}

async function forgetAll(): Promise<void> {
  const { storage } = (globalThis as unknown as { chrome: ExtensionStorage }).chrome;
  await Promise.all([storage.local.clear(), storage.session.clear()]);
}

/** Lays a capture into the outbox, as the panel does, and asks for it to be sent. */
async function queueCapture(serverUrl: string): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: ExtensionStorage }).chrome;
  const id = crypto.randomUUID();
  const entry = {
    id,
    serverUrl,
    auditId: "audit-of-clocks",
    auditName: "Clock repairers",
    title: "Contacts",
    url: "https://tick.example/contact",
    score: 4.4,
    level: "neutral",
    queuedAt: Date.now(),
    state: "waiting",
    attempts: 0,
    nextAttemptAt: 0,
    reason: null,
  };
  const opened = indexedDB.open("outbox");
  await new Promise((done) => opened.addEventListener("success", done));
  const transaction = opened.result.transaction(["entries", "captures"], "readwrite");
  transaction.objectStore("entries").add(entry);
  transaction.objectStore("captures").add({ id });
  await new Promise((done) => transaction.addEventListener("complete", done));
  opened.result.close();
  await runtime.sendMessage({ kind: "outbox-send" });
}
