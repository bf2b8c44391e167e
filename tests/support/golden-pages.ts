import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser } from "puppeteer-core";
import { buildGather } from "../../server/cli/build.ts";
import { launchChromium } from "../../server/lab/chromium.ts";
import { gatherPage, loadBundles } from "../../server/lab/gather-page.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { digestOf } from "./engine-digest.ts";
import { filesBelow, ROOT } from "./sources.ts";

export interface GoldenPage {
  slug: string;
  /** Folder that the page and what it loads are read from, relative to the root. */
  folder: string;
  file: string;
  url: string;
  status?: number;
}

const own = (slug: string, url: string, more: { status?: number } = {}): GoldenPage => ({
  slug,
  folder: `tests/pages/${slug}`,
  file: "page.html",
  url,
  ...more,
});

const sample = (name: string, page: string): GoldenPage => ({
  slug: `${name}-${page}`,
  folder: `server/samples/${name}`,
  file: `${page}.html`,
  url: page === "index" ? `https://${name}.example/` : `https://${name}.example/${page}.html`,
  ...(page === "404" && { status: 404 }),
});

/** Pages of our own writing, of several kinds and languages, and some of the bundled samples. */
export const goldenPages: readonly GoldenPage[] = [
  own("en-landing", "https://slatework-leeds.co.uk/"),
  own("en-contact-bare", "https://plumb.example/contact.htm"),
  own("en-not-found", "https://fernhill.example/plants/tulpis", { status: 404 }),
  own("en-article", "https://reedclocks.example/advice/why-a-clock-stops"),
  own("en-wall-of-text", "https://solutions.example/about"),
  own("ru-product", "https://stupen-perm.ru/lestnicy/kaskad"),
  own("ru-checkout", "https://versta.example/checkout"),
  own("ru-thank-you", "https://okna.example/spasibo"),
  own("ka-home", "https://marani-kakheti.ge/"),
  own("ka-contact", "https://saxlebi.example/kontakti"),
  own("de-pricing", "https://radwerk-freiburg.de/preise"),
  own("de-legal", "https://radwerk-freiburg.de/impressum"),
  ...["spoke-and-chain", "pedal-point", "velotsekh"].flatMap((name) =>
    ["index", "contact", "404"].map((page) => sample(name, page)),
  ),
];

const snapshotFile = (slug: string) => join(ROOT, "tests/pages", slug, "snapshot.json");

/** The page as it was read when the gatherer last changed; no browser is needed to score it. */
export const goldenSnapshot = ({ slug }: GoldenPage): Snapshot =>
  snapshotSchema.parse(JSON.parse(readFileSync(snapshotFile(slug), "utf8")));

/** Changes with what is read of a page, and with the pages. */
export const gathererDigest = () =>
  digestOf([
    ...["shared/gather", "shared/snapshot"].flatMap(filesBelow),
    ...goldenPages.map(({ folder, file }) => `${folder}/${file}`),
  ]);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Reads every page again in Chromium and keeps what was read. */
export async function gatherGoldenPages(): Promise<void> {
  await buildGather();
  const browser = await launchChromium({ executable: process.env.CHROME_PATH });
  try {
    for (const page of goldenPages) {
      const snapshot = await readPage(browser, page);
      mkdirSync(join(ROOT, "tests/pages", page.slug), { recursive: true });
      writeFileSync(snapshotFile(page.slug), `${JSON.stringify(snapshot)}\n`);
    }
  } finally {
    await browser.close();
  }
}

async function readPage(
  browser: Browser,
  { folder, file, url, status = 200 }: GoldenPage,
): Promise<Snapshot> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setRequestInterception(true);
    tab.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      const path = request.url() === url ? join(ROOT, folder, file) : join(ROOT, folder, pathname);
      if (request.url().startsWith("data:")) void request.continue();
      else if (origin === new URL(url).origin && existsSync(path) && extname(path) in TYPES)
        void request.respond({
          status: request.url() === url ? status : 200,
          contentType: TYPES[extname(path)]!,
          body: readFileSync(path),
        });
      else void request.abort("blockedbyclient");
    });
    await tab.goto(url, { waitUntil: "load" });
    const { snapshot } = await gatherPage(tab, loadBundles(), "cli");
    const { timing: _, ...parts } = snapshot.parts;
    // What only this visit measured, and the day of it, would change at each reading.
    return {
      ...snapshot,
      conditions: { ...snapshot.conditions, moment: "settled", day: "2026-11-22" },
      parts,
      missing: { ...snapshot.missing, timing: "not kept" },
    };
  } finally {
    await tab.close();
  }
}
