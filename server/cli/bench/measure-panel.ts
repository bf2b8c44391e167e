import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Target } from "puppeteer-core";

/** Milliseconds as the person waits them. */
export interface PanelMeasurement {
  elements: number;
  /** From the panel's own beginning to the first thing it paints. */
  firstPaint: number;
  /** From the click on the toolbar button to the painted score. */
  firstNumber: number;
}

const WAIT_MS = 15_000;

/** An extension whose side panel holds one word: what the browser itself needs to show a panel. */
const BLANK_EXTENSION = {
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "Blank panel",
    version: "1",
    permissions: ["sidePanel"],
    action: {},
    side_panel: { default_path: "sidepanel.html" },
    background: { service_worker: "background.js" },
  }),
  "background.js": "chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });",
  "sidepanel.html": "<!doctype html><title>Blank</title><p>Tenpoint</p>",
};

/** Opens the page, presses the real toolbar button, and asks the panel when it painted what; the median of several times. */
export async function measurePanel(
  browser: Browser,
  extensionId: string,
  url: string,
  rounds: number,
): Promise<PanelMeasurement> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error("The extension is not installed.");
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "load" });
  const elements = await page.evaluate(() => document.getElementsByTagName("*").length);
  const taken: { firstPaint: number; firstNumber: number }[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      await page.bringToFront();
      await listenForClick(browser, extensionId);
      await page.triggerExtensionAction(extension);
      const panel = await panelOf(browser, extensionId);
      const { origin, firstPaint, number } = await panel.evaluate(paintTimes, WAIT_MS);
      taken.push({ firstPaint, firstNumber: origin + number - (await clickedAt(browser, extensionId)) });
      await closePanel(browser, panel);
    }
  } finally {
    await page.close();
  }
  return {
    elements,
    firstPaint: median(taken.map(({ firstPaint }) => firstPaint)),
    firstNumber: median(taken.map(({ firstNumber }) => firstNumber)),
  };
}

/** Milliseconds from a blank panel's beginning to its first paint; the median of several times. `folder` is made for it. */
export async function measureBlankPanel(browser: Browser, folder: string, rounds: number): Promise<number> {
  mkdirSync(folder, { mode: 0o755 });
  for (const [name, text] of Object.entries(BLANK_EXTENSION))
    writeFileSync(join(folder, name), text, { mode: 0o644 });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("The blank extension is not installed.");
  await backgroundOf(browser, id);
  const page = await browser.newPage();
  const taken: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const panel = await panelOf(browser, id);
      taken.push(await panel.evaluate(firstPaint, WAIT_MS));
      await closePanel(browser, panel);
    }
  } finally {
    await page.close();
  }
  return median(taken);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function backgroundOf(browser: Browser, extensionId: string) {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === "service_worker" && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (!worker) throw new Error("The extension's background does not run.");
  return worker;
}

async function listenForClick(browser: Browser, extensionId: string): Promise<void> {
  await (await backgroundOf(browser, extensionId)).evaluate(`
    globalThis.benchListens ??= chrome.action.onClicked.addListener(() => {
      globalThis.benchClickedAt = performance.timeOrigin + performance.now();
    }) ?? true`);
}

async function clickedAt(browser: Browser, extensionId: string): Promise<number> {
  return Number(await (await backgroundOf(browser, extensionId)).evaluate("globalThis.benchClickedAt"));
}

async function panelOf(browser: Browser, extensionId: string): Promise<Page> {
  const target = await browser.waitForTarget((candidate) =>
    candidate.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`),
  );
  return target.asPage();
}

/** The next round must not meet this round's panel. */
async function closePanel(browser: Browser, panel: Page): Promise<void> {
  const target = panel.target();
  const { promise, resolve } = Promise.withResolvers<void>();
  const onGone = (gone: Target) => gone === target && resolve();
  browser.on("targetdestroyed", onGone);
  await panel.evaluate(() => close());
  await promise;
  browser.off("targetdestroyed", onGone);
}

/** Runs in the panel. */
const firstPaint = (waitMs: number) =>
  new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("The panel painted nothing.")), waitMs);
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === "first-paint") resolve(startTime);
    }).observe({ type: "paint", buffered: true });
  });

/** Runs in the panel: the moments at which the browser painted something, and the score, counted from the panel's beginning. */
async function paintTimes(waitMs: number): Promise<{ origin: number; firstPaint: number; number: number }> {
  const number = await new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error("The panel painted no score.")), waitMs);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("identifier" in entry && entry.identifier === "score") resolve(entry.startTime);
    }).observe({ type: "element", buffered: true });
  });
  const paint = performance.getEntriesByName("first-paint")[0];
  return { origin: performance.timeOrigin, firstPaint: paint?.startTime ?? Number.NaN, number };
}
