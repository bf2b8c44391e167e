import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  launchWithExtension,
  press,
  waitForWords,
} from "./support/extension-browser.ts";
import { scorePageAt, untilPlaced, useAudit } from "./support/panel-steps.ts";
import { type RealServer, startRealServer } from "./support/real-server.ts";
import { richContact } from "./support/sample-pages.ts";
import { type PageServer, servePages } from "./support/serve-pages.ts";

let chromium: ExtensionBrowser;
let server: RealServer;
let site: PageServer;
let folder: string;
let tab: Page;
let panel: Page;
let audit: Parameters<typeof useAudit>[2];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-keys-"));
  [chromium, server, site] = await Promise.all([
    launchWithExtension(),
    startRealServer(folder),
    servePages({ "/contact": richContact }),
  ]);
  audit = await server.client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: `${site.origin}/` }] },
  });
  ({ tab, panel } = await scorePageAt(chromium, `${site.origin}/contact`));
});
afterAll(async () => {
  await chromium?.close();
  await Promise.all([server?.running.close(), site?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const captures = async () =>
  (await server.client.call("listCaptures", { params: { id: audit.id }, query: {} })).items;
/** What the next key meets. */
const focused = () => panel.evaluate(() => document.activeElement?.textContent);

async function pressByKey(words: string): Promise<void> {
  const button = await panel.waitForSelector(`::-p-aria(${words}[role="button"])`);
  await button?.focus();
  await panel.keyboard.press("Enter");
}

test("the score is told to a person who cannot see it", async () => {
  const told = await panel.$eval(".unseen[role=status]", (status) => status.textContent);

  expect(told).toMatch(/^\d\.\d of 10, (?:Negative|Neutral|Wow)$/);
});

test("a view that is opened by a key gives its title the focus, and so does the way back", async () => {
  await pressByKey("Settings");
  await expect.poll(focused).toBe("Settings");

  await panel.keyboard.down("Shift");
  await panel.keyboard.press("Tab");
  await panel.keyboard.up("Shift");
  await panel.keyboard.press("Enter");

  await expect.poll(focused).toContain("/contact");
});

test("a capture made by a key is taken back by the next", async () => {
  await useAudit(panel, server.origin, audit);
  await untilPlaced(panel);
  await pressByKey("Capture into “Clocks”");
  await waitForWords(panel, /Captured · Clocks/);
  expect(await captures()).toHaveLength(1);
  expect(await focused()).toMatch(/^Undo/);

  await panel.keyboard.press("Enter");

  await expect.poll(captures).toEqual([]);
});

test("in a low window all of the panel's foot can be reached", async () => {
  await panel.setViewport({ width: 360, height: 320 });
  await press(panel, /^See what is sent/);
  await panel.waitForSelector(".capture-preview");
  await panel.$eval(".place-fold", (fold) => {
    (fold as HTMLDetailsElement).open = true;
  });

  const top = await panel.$eval(".capture-dock", (dock) => dock.getBoundingClientRect().top);

  expect(top).toBeGreaterThanOrEqual(0);
  await panel.setViewport({ width: 360, height: 800 });
  await press(panel, /^Back/);
});

describe("a capture that the server did not take", () => {
  test("can be put back after it was removed", async () => {
    await useAudit(panel, server.origin, { ...audit, id: crypto.randomUUID(), name: "No such audit" });
    await press(panel, /^Capture into “No such audit”/);
    await waitForWords(panel, /Not taken: the audit is no longer there/);
    await press(panel, /1 capture is not on the server yet/);

    await press(panel, /^Remove/);
    const words = await waitForWords(panel, /The capture was removed\./);
    expect(words).not.toContain("Not taken");
    await press(panel, /^Undo/);

    await waitForWords(panel, /Not taken: the audit is no longer there/);
    await press(panel, /^Back/);
  });
});

test("an element that is left before it could be outlined is not outlined any more", async () => {
  await tab.evaluate(countOutlines);
  const toggle = () => panel.$eval(".facet-head", (head) => (head as HTMLElement).click());
  await toggle();
  await panel.waitForSelector(".facet-checks");
  await panel.evaluate(() => {
    [...document.querySelectorAll("button")].find(({ textContent }) => /^Show/.test(textContent))?.click();
    document.querySelector<HTMLElement>(".facet-head")?.click();
  });
  await panel.waitForFunction(() => !document.querySelector(".facet-checks"));
  await toggle();

  await press(panel, /^Show/);

  await tab.waitForSelector("tenpoint-highlight");
  expect(await tab.evaluate(() => document.documentElement.dataset.outlines)).toBe("1");
});

/** Runs in the page: counts what is ever outlined there. */
function countOutlines(): void {
  let count = 0;
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    count += added.filter(({ nodeName }) => nodeName === "TENPOINT-HIGHLIGHT").length;
    document.documentElement.dataset.outlines = String(count);
  }).observe(document.documentElement, { childList: true, subtree: true });
}
