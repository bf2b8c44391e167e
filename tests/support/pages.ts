import puppeteer, { type Browser, type HTTPRequest, type Page } from "puppeteer-core";
import { inject } from "vitest";
import { type GatherBundles, gatherPage, loadBundles } from "../../server/lab/gather-page.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";

let browser: Promise<Browser> | undefined;
let bundles: GatherBundles | undefined;

/** The Chromium shared by all test files. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= puppeteer.connect({ browserWSEndpoint: inject("chromium"), defaultViewport: null });
  return browser;
}

export interface PageOptions {
  viewport?: readonly [number, number];
  /** Address the page is served from (by interception: nothing leaves the machine). */
  url?: string;
  status?: number;
}

export const DESKTOP = [1280, 900] as const;
export const PHONE = [390, 844] as const;

const idle: Page[] = [];

/** Opens `html` as if `url` had answered with it, and hands the page over for the time of `use`. */
export async function withPage<Result>(
  html: string,
  use: (page: Page) => Promise<Result>,
  options: PageOptions = {},
): Promise<Result> {
  const { viewport = DESKTOP, url = "https://shop.example/", status = 200 } = options;
  const page = idle.pop() ?? (await openPage());
  answers.set(page, { html, status, url });
  await page.setViewport({ width: viewport[0], height: viewport[1] });
  await page.goto(url, { waitUntil: "load" });
  const result = await use(page);
  idle.push(page);
  return result;
}

const answers = new WeakMap<Page, { html: string; status: number; url: string }>();

async function openPage(): Promise<Page> {
  const page = await (await sharedBrowser()).newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // A page that has moved on meanwhile needs no answer.
    void answerTo(request, page).catch(() => undefined);
  });
  return page;
}

function answerTo(request: HTTPRequest, page: Page): Promise<void> {
  const answer = answers.get(page);
  if (answer && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
    const { status, html } = answer;
    return request.respond({ status, contentType: "text/html; charset=utf-8", body: html });
  }
  return request.url().startsWith("data:") ? request.continue() : request.abort("blockedbyclient");
}

/** Snapshot of `html` gathered by the real bundle in real Chromium. */
export async function snapshotOf(html: string, options: PageOptions = {}): Promise<Snapshot> {
  bundles ??= loadBundles();
  const { gather, readability } = bundles;
  return withPage(
    html,
    async (page) => (await gatherPage(page, { gather, readability }, "cli")).snapshot,
    options,
  );
}

/** A whole document around a fragment, where the fragment is not one itself. */
export const page = (body: string, { lang = "en", head = "" }: { lang?: string; head?: string } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
