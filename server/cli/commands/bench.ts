import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Browser } from "puppeteer-core";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { launchChromium } from "../../lab/chromium.ts";
import { type GatherBundles, loadBundles } from "../../lab/gather-page.ts";
import { serveFolder } from "../../lab/serve-folder.ts";
import type { AuditSize } from "../bench/fill-audit.ts";
import { measureBlocks, type RequestBlock } from "../bench/longest-blocks.ts";
import { makePage } from "../bench/make-page.ts";
import { measurePage, type PageMeasurement, type Run } from "../bench/measure-page.ts";
import { measureBlankPanel, measurePanel } from "../bench/measure-panel.ts";
import { measureOpening, type OpeningMeasurement } from "../bench/open-audit.ts";
import { buildFresh, zipExtension } from "../build.ts";
import type { Command, Terminal } from "../command.ts";

interface Row {
  name: string;
  page: string;
  elements: number | null;
  unit: "ms" | "KB";
  ours: number;
  peerName: string;
  peer: number;
  /** peer / ours: how many times less we need. */
  ratio: number;
}

/** Opening an audit, alone and in a full database, is held against its budget. */
const LARGE_AUDIT = { touchpoints: 100, sites: 6, captures: 10_000, besideCaptures: 990_000, rounds: 25 };
const SMALL_AUDIT = { ...LARGE_AUDIT, captures: 2_000, besideCaptures: 20_000, rounds: 9 };
const OPENING_BUDGET_MS = 50;

/** The first is cold, the others are not. */
const BLOCK_ROUNDS = 4;
const BLOCKS_SHOWN = 8;
const ROUNDS = 15;
const LARGE_ROUNDS = 5;
const PANEL_ROUNDS = 9;
const PANEL_PACKAGE = "agency";
const ORDINARY = [100, 400] as const;
const LARGE = { "made-6500": 6_500, "made-15000": 15_000 };
const DIST = fileURLToPath(new URL("../../../dist/", import.meta.url));

export const bench: Command = {
  name: "bench",
  usage: `bench [--json] [--quick]     how long reading and scoring a page takes, beside axe on the same page`,
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, quick: { type: "boolean" } },
    });
    const folder = mkdtempSync(join(tmpdir(), "tenpoint-bench-"));
    chmodSync(folder, 0o755);
    const browser = await launchChromium({
      executable: terminal.env.CHROME_PATH || undefined,
      sandbox: terminal.env.TENPOINT_NO_SANDBOX !== "1",
    });
    try {
      const bundles = loadBundles();
      const rows: Row[] = [];
      const print = (row: Row) => {
        rows.push(row);
        terminal.print(values.json ? JSON.stringify(row) : describe(row));
      };
      const ordinary: PageMeasurement[] = [];
      for (const { name, url } of pages(folder)) {
        const measured = await measure(browser, url, bundles, values.quick ? 5 : ROUNDS);
        if (measured.elements < ORDINARY[0] || measured.elements > ORDINARY[1]) continue;
        ordinary.push(measured);
        for (const row of pageRows(name, measured)) print(row);
      }
      for (const row of means(ordinary)) print(row);
      print(longestTask(`longest of ${ordinary.length}`, ordinary));
      for (const row of storedRows(ordinary)) print(row);
      const large: Snapshot[] = [];
      for (const [name, elements] of Object.entries(LARGE)) {
        const rounds = values.quick ? 2 : LARGE_ROUNDS;
        const measured = await measure(browser, write(folder, name, elements), bundles, rounds);
        large.push(measured.snapshot);
        for (const row of pageRows(name, measured)) print(row);
        print(longestTask(name, [measured]));
      }
      for (const row of await panelRows(folder, terminal, values.quick ? 3 : PANEL_ROUNDS)) print(row);
      for (const row of await sizes(bundles)) print(row);
      const size = values.quick ? SMALL_AUDIT : LARGE_AUDIT;
      const snapshots = ordinary.map(({ snapshot }) => snapshot);
      const rounds = values.quick ? 2 : BLOCK_ROUNDS;
      for (const row of blockRows(
        size,
        await measureBlocks(size, { pages: snapshots, largest: large }, rounds),
      ))
        print(row);
      for (const row of openingRows(await measureOpening(size))) print(row);
      return 0;
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Marketing pages that others wrote, with the style sheets and scripts of their day (MIT, from npm). */
const PACKAGES = ["agency", "creative", "freelancer", "landing-page", "modern-business", "new-age"];

/** Copied where Chromium's own user can read them. */
function pages(folder: string): { name: string; url: string }[] {
  return PACKAGES.flatMap((name) => {
    const copy = join(folder, name);
    const manifest = fileURLToPath(import.meta.resolve(`startbootstrap-${name}/package.json`));
    cpSync(join(dirname(manifest), "dist"), copy, { recursive: true });
    return readdirSync(copy)
      .filter((file) => file.endsWith(".html"))
      .map((file) => ({ name: `${name}/${file}`, url: pathToFileURL(join(copy, file)).href }));
  });
}

function write(folder: string, name: string, elements: number): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, makePage(elements), { mode: 0o644 });
  return pathToFileURL(path).href;
}

async function measure(
  browser: Browser,
  url: string,
  bundles: GatherBundles,
  rounds: number,
): Promise<PageMeasurement> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url, { waitUntil: "load" });
    return await measurePage(page, bundles, rounds);
  } finally {
    await page.close();
  }
}

const whole = ({ inPage, outside }: Run) => inPage + outside;
const round = (value: number) => Math.round(value * 100) / 100;

const versus = (name: string, page: string, elements: number | null, ours: number, peer: number): Row => ({
  name,
  page,
  elements,
  unit: "ms",
  ours: round(ours),
  peerName: "axe.run",
  peer: round(peer),
  ratio: round(peer / ours),
});

const pageRows = (page: string, { elements, warm, cold }: PageMeasurement): Row[] => [
  versus("whole-warm", page, elements, whole(warm), warm.axe),
  versus("in-page-warm", page, elements, warm.inPage, warm.axe),
  versus("whole-cold", page, elements, whole(cold), cold.axe),
  versus("in-page-cold", page, elements, cold.inPage, cold.axe),
];

/** The longest task on the page's main thread, over pages. */
const longestTask = (name: string, pages: readonly PageMeasurement[]): Row =>
  versus(
    "longest-task",
    name,
    pages.length === 1 ? pages[0]!.elements : null,
    Math.max(...pages.map((page) => page.longestTask.ours)),
    Math.max(...pages.map((page) => page.longestTask.axe)),
  );

/** What the panel may take by its own promise. */
const FIRST_PAINT_MS = 100;
const FIRST_NUMBER_MS = 300;

/** The real extension in a Chromium of its own: how long a person waits for something, and for the number. */
async function panelRows(folder: string, terminal: Terminal, rounds: number): Promise<Row[]> {
  await buildFresh(["extension"]);
  const copy = join(folder, "extension");
  cpSync(join(DIST, "extension", "chrome-mv3"), copy, { recursive: true });
  const site = await serveFolder(join(folder, PANEL_PACKAGE));
  const browser = await launchChromium({
    executable: terminal.env.CHROME_PATH || undefined,
    sandbox: terminal.env.TENPOINT_NO_SANDBOX !== "1",
    extensions: true,
    args: ["--window-size=1280,900"],
  });
  try {
    const id = await browser.installExtension(copy);
    const { elements, firstPaint, firstNumber } = await measurePanel(browser, id, site.url, rounds);
    const blank = await measureBlankPanel(browser, join(folder, "blank-extension"), rounds);
    const promised = (name: string, ours: number, limit: number): Row => ({
      name,
      page: `${PANEL_PACKAGE}/index.html`,
      elements,
      unit: "ms",
      ours: round(ours),
      peerName: "promised",
      peer: limit,
      ratio: round(limit / ours),
    });
    return [
      promised("panel-first-paint", firstPaint, FIRST_PAINT_MS),
      {
        ...versus(
          "panel-first-paint-beside-blank",
          `${PANEL_PACKAGE}/index.html`,
          elements,
          firstPaint,
          blank,
        ),
        peerName: "blank panel",
      },
      promised("click-to-first-number", firstNumber, FIRST_NUMBER_MS),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What a stored snapshot may take to be scored again, and to be kept. */
const STORED_BUDGETS = { rescoreMs: 10, jsonKb: 60, gzipKb: 15 };

/** The worst of all ordinary pages. */
function storedRows(measured: readonly PageMeasurement[]): Row[] {
  const worst = (name: keyof PageMeasurement["stored"]) =>
    Math.max(...measured.map(({ stored }) => stored[name]));
  const budget = (name: string, unit: Row["unit"], ours: number, peer: number): Row => ({
    ...versus(name, `worst of ${measured.length}`, null, ours, peer),
    unit,
    peerName: "budget",
  });
  return [
    budget("rescore-stored", "ms", worst("rescoreMs"), STORED_BUDGETS.rescoreMs),
    budget("snapshot-json", "KB", worst("jsonBytes") / 1_024, STORED_BUDGETS.jsonKb),
    budget("snapshot-gzip", "KB", worst("gzipBytes") / 1_024, STORED_BUDGETS.gzipKb),
  ];
}

/**
 * What every heavy request held the others up for at the longest, by the thread's own work: the clock also counts what else runs on the machine.
 * Every request is asked several times, the first of them cold; the last row is the worst of all.
 */
function blockRows({ touchpoints, sites, captures }: AuditSize, blocks: readonly RequestBlock[]): Row[] {
  const page = `${touchpoints} touchpoints × ${sites} sites`;
  const row = (name: string, cpuMs: number): Row => ({
    ...versus(name, page, captures, cpuMs, OPENING_BUDGET_MS),
    peerName: "budget",
  });
  const dearest = [...blocks].sort((a, b) => b.cpuMs - a.cpuMs);
  const worst = dearest[0];
  return [
    ...dearest.slice(0, BLOCKS_SHOWN).map(({ name, cpuMs }) => row(`longest-block: ${name}`, cpuMs)),
    ...(worst ? [row(`longest-block of ${blocks.length} requests`, worst.cpuMs)] : []),
  ];
}

function openingRows(measured: OpeningMeasurement): Row[] {
  const page = `${measured.touchpoints} touchpoints × ${measured.sites} sites`;
  const budget = (name: string, ours: number): Row => ({
    ...versus(name, page, measured.captures, ours, OPENING_BUDGET_MS),
    peerName: "budget",
  });
  return [
    budget("open-audit", measured.openMs),
    {
      ...versus(
        `open-audit-beside-${measured.besideCaptures}`,
        page,
        measured.captures,
        measured.besideMs,
        measured.openMs,
      ),
      peerName: "alone",
    },
  ];
}

const geometricMean = (values: readonly number[]) =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

function means(measured: readonly PageMeasurement[]): Row[] {
  const mean = (
    name: string,
    ours: (page: PageMeasurement) => number,
    peer: (page: PageMeasurement) => number,
  ) =>
    versus(
      name,
      `geometric mean of ${measured.length}`,
      null,
      geometricMean(measured.map(ours)),
      geometricMean(measured.map(peer)),
    );
  return [
    mean(
      "whole-warm",
      ({ warm }) => whole(warm),
      ({ warm }) => warm.axe,
    ),
    mean(
      "in-page-warm",
      ({ warm }) => warm.inPage,
      ({ warm }) => warm.axe,
    ),
    mean(
      "whole-cold",
      ({ cold }) => whole(cold),
      ({ cold }) => cold.axe,
    ),
    mean(
      "in-page-cold",
      ({ cold }) => cold.inPage,
      ({ cold }) => cold.axe,
    ),
  ];
}

/** Sizes as they travel, beside axe's script. */
async function sizes({ gather, readability }: GatherBundles): Promise<Row[]> {
  const zipped = (bytes: string | Buffer) => gzipSync(bytes, { level: 9 }).length / 1_024;
  const axe = zipped(readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js"))));
  const size = (name: string, ours: number): Row => ({
    name,
    page: "",
    elements: null,
    unit: "KB",
    ours: round(ours),
    peerName: "axe.min.js",
    peer: round(axe),
    ratio: round(axe / ours),
  });
  const zip = await zipExtension();
  return [
    size("gather-bundle-gzip", zipped(gather)),
    size("readability-bundle-gzip", zipped(readability)),
    size("extension-zip", statSync(zip).size / 1_024),
  ];
}

const describe = ({ name, page, elements, unit, ours, peerName, peer, ratio }: Row) =>
  `${name.padEnd(44)} ${page.padEnd(32)}${String(elements ?? "").padStart(6)}  ${`${ours} ${unit}`.padStart(12)}  ${`${peerName} ${peer} ${unit}`.padStart(22)}  ${`${ratio} ×`.padStart(10)}`;
