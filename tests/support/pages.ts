import puppeteer, { type Browser, type Page } from "puppeteer-core";
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
    const answer = answers.get(page);
    if (answer && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      void request.respond({
        status: answer.status,
        contentType: "text/html; charset=utf-8",
        body: answer.html,
      });
    } else if (request.url().startsWith("data:")) void request.continue();
    else void request.abort("blockedbyclient");
  });
  return page;
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
