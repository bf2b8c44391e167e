import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { type GatherBundles, gatherPage } from "../../server/lab/gather-page.ts";
import { type Scored, scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".woff2": "font/woff2",
  ".ico": "image/x-icon",
};

/** Serves a folder on loopback; a page named 404 answers with status 404. */
export async function serveFolder(folder: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end("nothing here");
      return;
    }
    response.writeHead(/\/404\.html$/.test(file) ? 404 : 200, {
      "content-type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const SETTLE_MS = 300;

async function openTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return page;
}

/** Scores one address in a tab of its own. */
export async function measure(browser: Browser, bundles: GatherBundles, address: string): Promise<Scored> {
  const page = await openTab(browser);
  try {
    page.on("dialog", (dialog) => void dialog.dismiss());
    await page.goto(address, { waitUntil: "load", timeout: 20_000 }).catch((error: Error) => {
      // A page whose assets never finish is read as it stands.
      if (!/timeout/i.test(error.message)) throw error;
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const { snapshot } = await gatherPage(page, bundles, "cli");
    return scoreSnapshot(snapshot);
  } finally {
    await page.close();
  }
}

/** Runs `work` over `items`, `lanes` at once; results come in the order of the items. */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (next < items.length) {
        const index = next++;
        results[index] = await work(items[index]!);
      }
    }),
  );
  return results;
}
