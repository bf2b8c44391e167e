import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordLanguages } from "../../shared/checks/define-check.ts";
import { oneWalk } from "../support/one-walk.ts";
import { type DeviceServer, json, startDeviceServer } from "./support/device-server.ts";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { scorePageAt, untilPlaced, useAudit, wishForLink, write } from "./support/panel-steps.ts";
import { type RealServer, startRealServer } from "./support/real-server.ts";
import { plainContact, richContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

const WIDTHS_PX = [320, 360, 600];

oneWalk();

let chromium: ExtensionBrowser;
let server: RealServer;
let own: PageServer;
let rival: PageServer;
let door: DeviceServer;
let folder: string;
let panel: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-views-"));
  [chromium, server, own, rival, door] = await Promise.all([
    launchWithExtension(),
    startRealServer(folder),
    servePages({ "/contact": plainContact }),
    servePages({ "/contact": richContact }),
    startDeviceServer(),
  ]);
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([server?.running.close(), own?.close(), rival?.close(), door?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

async function keepServers(servers: readonly object[]): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ servers });
}

interface Checker {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

async function violations(): Promise<string[]> {
  await panel.evaluate(`if (!globalThis.axe) { ${axe.source} }`);
  return panel.evaluate(async () => {
    // Half-way between two colours nothing can be told.
    const changing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
    const { violations: found } = await (globalThis as unknown as Checker).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

/** Languages and widths at which something stands out of the panel. */
async function overflows(): Promise<string[]> {
  const found: string[] = [];
  for (const language of wordLanguages) {
    await panel.evaluate(
      (tag) =>
        (
          globalThis as unknown as {
            chrome: { storage: { local: { set(items: object): Promise<void> } } };
          }
        ).chrome.storage.local.set({ language: tag }),
      language,
    );
    await panel.waitForFunction((tag) => document.documentElement.lang === tag, {}, language);
    for (const width of WIDTHS_PX) {
      await panel.setViewport({ width, height: 900 });
      const reach = await panel.evaluate(() => document.documentElement.scrollWidth);
      if (reach > width) found.push(`${language} at ${width}: ${reach}`);
    }
  }
  await panel.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ language: "en" }),
  );
  await panel.waitForFunction(() => document.documentElement.lang === "en");
  return found;
}

/** Views in the order that they are walked through, each with what leads to it. */
const views: [name: string, lead: () => Promise<unknown>][] = [
  [
    "a scored page without a server",
    async () => {
      ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
    },
  ],
  [
    "checks, and the form that sets one aside",
    async () => {
      await press(panel, /^Contact options/);
      await press(panel, /^Wrong here/);
      await panel.waitForSelector(".waive-check");
    },
  ],
  [
    "a check that is set aside",
    async () => {
      await panel.type("textarea[name=why]", "Said elsewhere");
      await write(panel, "input[name=who]", "Anna");
      await press(panel, /^Set it aside/);
      await panel.waitForSelector(".waived-note");
    },
  ],
  ["settings", () => press(panel, /^Settings$/)],
  [
    "the server's address",
    async () => {
      await press(panel, /^Back$/);
      await press(panel, /^Connect a server/);
    },
  ],
  [
    "the code of a sign-in",
    async () => {
      await write(panel, "input[name=server]", door.origin);
      await press(panel, /^Connect$/);
      await waitForWords(panel, /Waiting until you have allowed it/);
    },
  ],
  [
    "a sign-in that goes on beside the page",
    async () => {
      await press(panel, /^Back$/);
      await panel.waitForSelector(".sign-in-notice");
    },
  ],
  [
    "audits",
    async () => {
      await press(panel, /^Go on$/);
      await press(panel, /^Cancel$/);
      await press(panel, /^Back$/);
      await press(panel, /^Audits$/);
      await panel.waitForSelector("input[name=audit-name]");
    },
  ],
  [
    "a matrix of nothing yet",
    async () => {
      await write(panel, "input[name=audit-name]", "Clocks");
      await press(panel, /^Begin the audit/);
      await panel.waitForSelector(".local-matrix");
    },
  ],
  [
    "a capture that this browser keeps",
    async () => {
      await press(panel, /^Back$/);
      await press(panel, /^Back$/);
      await untilPlaced(panel);
      await press(panel, /^Capture into/);
      await waitForWords(panel, /Kept in this browser/);
    },
  ],
  [
    "a matrix, and what a cell is made of",
    async () => {
      await press(panel, /^Open the audit/);
      await panel.waitForSelector(".local-matrix-cell");
      await panel.$eval(".local-matrix-cell", (cell) => (cell as HTMLElement).click());
      await press(panel, /^Show \d+ touchpoints not judged yet/);
      await panel.waitForSelector(".cell-captures");
    },
  ],
  [
    "a page of a server's audit, beside a rival",
    async () => {
      const audit = await server.client.call("createAudit", {
        body: {
          name: "Towns",
          sites: [
            { name: "Tick", url: `${own.origin}/` },
            { name: "Reed & Son, clockmakers since 1984", url: `${rival.origin}/` },
          ],
        },
      });
      ({ panel } = await scorePageAt(chromium, `${rival.origin}/contact`));
      await useAudit(panel, server.origin, audit);
      await untilPlaced(panel);
      await press(panel, /^Capture into/);
      await waitForWords(panel, /Captured · Towns/);
      ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
      await panel.waitForSelector(".beside-rivals-table");
    },
  ],
  [
    "what is sent",
    async () => {
      await press(panel, /^See what is sent/);
      await panel.waitForSelector(".capture-preview-picture");
      await panel.$eval(".preview-part", (part) => {
        (part as HTMLDetailsElement).open = true;
      });
    },
  ],
  [
    "the brush",
    async () => {
      await press(panel, /^Hide more/);
      await panel.waitForSelector(".picture-brush-canvas");
    },
  ],
  [
    "a capture that was sent",
    async () => {
      await press(panel, /^Cancel$/);
      await press(panel, /^Capture into/);
      await waitForWords(panel, /Captured · Towns/);
    },
  ],
  ["captures", () => press(panel, /^Captures$/)],
  [
    "a link that the lab scores",
    async () => {
      await press(panel, /^Back$/);
      await wishForLink(panel, `${own.origin}/`);
      await waitForWords(panel, /Score a link/);
    },
  ],
  [
    "a page that cannot be scored",
    async () => {
      const tab = await chromium.openTab("chrome://version");
      panel = await chromium.click(tab);
      await waitForWords(panel, /belongs to the browser/);
    },
  ],
  [
    "sites that are scored as they are opened",
    async () => {
      await chromium.answerYesFor("http://127.0.0.1/*");
      ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
      await press(panel, /^Settings$/);
      await (await panel.waitForSelector("::-p-text(as I browse)"))?.click();
      await waitForWords(panel, /Sites you have allowed/);
      await press(panel, /^Pause$/);
      await waitForWords(panel, /Paused: no page is scored/);
    },
  ],
  [
    "a capture that was not taken",
    async () => {
      await press(panel, /^Back$/);
      door.tokens.add("let-in");
      door.onCapture = (response) => json(response, 413, { code: "too-large", message: "No." });
      await panel.evaluate(keepServers, [{ url: door.origin, version: "0.1.0", token: "let-in" }]);
      await useAudit(panel, door.origin, {
        id: "c",
        name: "Clocks",
        language: "en",
        country: null,
        trade: null,
      });
      await press(panel, /^Capture into/);
      await waitForWords(panel, /Not taken: /);
    },
  ],
];

test.each(views)("%s: nothing hinders anyone, nothing stands out at any width", async (_, lead) => {
  await lead();

  expect(await violations()).toEqual([]);
  expect(await overflows()).toEqual([]);
});

test.each(["light", "dark"] as const)("%s: every word can be told from what it stands on", async (theme) => {
  ({ panel } = await scorePageAt(chromium, `${own.origin}/contact`));
  await panel.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);
  await press(panel, /^Contact options/);

  expect(await violations()).toEqual([]);
});
