import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, HTTPRequest, HTTPResponse, Page } from "puppeteer-core";
import { onTestFinished, vi } from "vitest";
import { buildFresh } from "../../../server/cli/build.ts";
import type { WordLanguage } from "../../../shared/checks/define-check.ts";
import type { Theme } from "../../../shared/ui/theme.ts";
import { type RealServer, startRealServer } from "../../extension/support/real-server.ts";
import { sharedBrowser } from "../../support/pages.ts";

/** A machine under load is late; what never comes still fails before its test runs out of time. */
const PATIENCE_MS = 25_000;

/** The real server on a database file of its own, with the dashboard as it is built. */
export async function serveDashboard(): Promise<RealServer & { stop: () => Promise<void> }> {
  await buildFresh(["dashboard"]);
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-dashboard-"));
  const server = await startRealServer(folder);
  const stop = async () => {
    await server.running.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}

export interface VisitorOptions {
  language?: WordLanguage;
  theme?: Theme;
  viewport?: readonly [widthPx: number, heightPx: number];
}

export interface Visitor {
  page: Page;
  /** What the browser complained about: refused by the policy, or thrown. */
  complaints: string[];
}

/** A visitor with a browser profile of their own. */
export async function openDashboard(
  url: string,
  { language = "en", theme = "light", viewport = [1280, 900] }: VisitorOptions = {},
): Promise<Visitor> {
  const context: BrowserContext = await (await sharedBrowser()).createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.setViewport({ width: viewport[0], height: viewport[1] });
  await page.evaluateOnNewDocument(
    (chosenLanguage, chosenTheme) => {
      if (location.href === "about:blank") return;
      localStorage.setItem("tenpoint.language", chosenLanguage);
      localStorage.setItem("tenpoint.theme", chosenTheme);
    },
    language,
    theme,
  );
  await visit(page, url);
  return { page, complaints };
}

/** Opens an address and waits until what it asks for has come. */
export async function visit(page: Page, url: string): Promise<void> {
  // What the view before still asked for is never told to have ended: it has to be gone before one counts.
  await page.goto("about:blank");
  await answered(page, async () => {
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector("h1") && !document.querySelector(".waiting"));
  });
}

/** Does something and waits until every request it led to is answered and no other follows. */
export async function answered(page: Page, act: () => Promise<unknown>): Promise<void> {
  const open = new Set<HTTPRequest>();
  let movedAt = performance.now();
  const started = (request: HTTPRequest) => {
    open.add(request);
    movedAt = performance.now();
  };
  const ended = (request: HTTPRequest) => {
    if (open.delete(request)) movedAt = performance.now();
  };
  const came = (response: HTTPResponse) => ended(response.request());
  page.on("request", started).on("response", came).on("requestfailed", ended);
  try {
    await act();
    await vi.waitUntil(() => open.size === 0 && performance.now() - movedAt > 150, {
      timeout: 30_000,
      interval: 25,
    });
  } finally {
    page.off("request", started).off("response", came).off("requestfailed", ended);
  }
}

/** Text of the first element that fits, as a person sees it. */
export const textOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
    .map((element) => (element instanceof HTMLElement ? element.innerText : ""))
    .wait();

/** Waits until the view says so. */
export const waitForText = (page: Page, text: string) =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
  page.waitForFunction((sought) => document.body.innerText.includes(sought), { timeout: PATIENCE_MS }, text);
