import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { gatherPage, loadBundles } from "../../../server/lab/gather-page.ts";
import { type ServedFolder, serveFolder } from "../../../server/lab/serve-folder.ts";
import { sharedBrowser } from "../../support/pages.ts";

const JSON_MAX = 60 * 1_024;
const GZIP_MAX = 15 * 1_024;

/** Marketing pages that others wrote, with the style sheets and scripts of their day. */
const THEMES = ["agency", "creative", "freelancer", "landing-page", "modern-business", "new-age"];

const served: ServedFolder[] = [];
afterAll(() => Promise.all(served.map(({ close }) => close())));

const pages = THEMES.flatMap((theme) => {
  const manifest = fileURLToPath(import.meta.resolve(`startbootstrap-${theme}/package.json`));
  const folder = join(dirname(manifest), "dist");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ name: `${theme}/${file}`, folder, file }));
});

test.each(pages)("$name is kept in 60 KB, and 15 KB compressed", async ({ folder, file }) => {
  const site = await serveFolder(folder, 0);
  served.push(site);
  const tab = await (await sharedBrowser()).newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setRequestInterception(true);
    tab.on(
      "request",
      (request) => void (request.url().startsWith(site.url) ? request.continue() : request.abort()),
    );
    await tab.goto(new URL(file, site.url).href, { waitUntil: "domcontentloaded" });
    const { snapshot } = await gatherPage(tab, loadBundles(), "cli");
    const json = JSON.stringify(snapshot);

    expect(snapshot.cut).toEqual([]);
    expect(snapshot.parts.blocks!.rows.length).toBeGreaterThan(10);
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(JSON_MAX);
    expect(gzipSync(json).length).toBeLessThanOrEqual(GZIP_MAX);
  } finally {
    await tab.close();
  }
});
