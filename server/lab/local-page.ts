import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isReadableByChromium } from "./chromium.ts";
import { LabProblem } from "./lab-problem.ts";

/** A file as Chromium can open it. */
export interface LocalPage {
  url: string;
  /** Puts the file's own address back wherever the snapshot names the copy's. */
  restore<Value>(value: Value): Value;
  release(): void;
}

const FILE_MAX_BYTES = 40_000_000;
const HTML_NAMES = new Set([".html", ".htm", ".xhtml", ".xht", ".shtml"]);
const STAGED_MAX_FILES = 300;
const STAGED_MAX_BYTES = 60_000_000;

/**
 * Makes a file ready to be opened. One that Chromium's own user may not read, or whose name does not say that it is a page,
 * is copied with the files it refers to; the copy is removed on release.
 */
export function prepareFile(path: string, sandbox: boolean): LocalPage {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new LabProblem("file-not-found", `There is no file ${path}.`);
  if (!stat.isFile()) throw new LabProblem("not-html", `${path} is a folder, not a page.`);
  if (stat.size === 0) throw new LabProblem("empty-page", `The file ${path} is empty.`);
  if (stat.size > FILE_MAX_BYTES) {
    throw new LabProblem(
      "too-large",
      `The file ${path} is larger than ${FILE_MAX_BYTES / 1e6} MB, too large for a page.`,
    );
  }
  const content = readText(path);
  if (content.startsWith("%PDF-"))
    throw new LabProblem("pdf", `${path} is a PDF, and only web pages can be scored.`);
  if (content.slice(0, 4_000).includes("\u0000") && !/^\ufeff|^\xff\xfe|^\xfe\xff/.test(content)) {
    throw new LabProblem("not-html", `${path} is not a web page.`);
  }
  const isNamedHtml = HTML_NAMES.has(extname(path).toLowerCase());
  if (
    !isNamedHtml &&
    !/<(?:!doctype\s+html|html|head|body|title|form|div|p|h\d|main|section|table)\b/i.test(content)
  ) {
    throw new LabProblem("not-html", `${path} is not a web page: there is no HTML in it.`);
  }
  if (isNamedHtml && isReadableByChromium(path, sandbox)) {
    return { url: pathToFileURL(path).href, restore: (value) => value, release: () => undefined };
  }
  return stage(path, content, isNamedHtml ? path : `${path}.html`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch (cause) {
    throw new LabProblem(
      "file-unreadable",
      `The file ${path} cannot be read: its permissions do not allow it.`,
      { cause },
    );
  }
}

/** Copies a page and what it refers to under a folder that mirrors the whole path, so that relative addresses hold. */
function stage(path: string, content: string, name: string): LocalPage {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-page-"));
  let files = 0;
  let bytes = 0;
  const put = (from: string, to: string) => {
    const target = join(folder, to);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(from, target);
    chmodSync(target, 0o644);
    files++;
  };
  put(path, name);
  const waiting = references(content, path);
  const seen = new Set(waiting);
  for (
    let asset = waiting.shift();
    asset !== undefined && files < STAGED_MAX_FILES;
    asset = waiting.shift()
  ) {
    const stat = statSync(asset, { throwIfNoEntry: false });
    if (!stat?.isFile() || bytes + stat.size > STAGED_MAX_BYTES) continue;
    bytes += stat.size;
    put(asset, asset);
    if (extname(asset).toLowerCase() !== ".css") continue;
    for (const inner of references(readText(asset), asset)) {
      if (seen.has(inner)) continue;
      seen.add(inner);
      waiting.push(inner);
    }
  }
  for (let at = dirname(join(folder, path)); at.startsWith(folder); at = dirname(at)) chmodSync(at, 0o755);
  for (const asset of seen) {
    for (let at = dirname(join(folder, asset)); at.startsWith(folder); at = dirname(at)) {
      if (statSync(at, { throwIfNoEntry: false })) chmodSync(at, 0o755);
    }
  }
  const staged = pathToFileURL(join(folder, name)).href;
  const original = pathToFileURL(path).href;
  const root = pathToFileURL(folder).href;
  return {
    url: staged,
    restore: (value) =>
      // safe: only addresses inside strings change, so the shape stays
      JSON.parse(
        JSON.stringify(value).replaceAll(staged, original).replaceAll(`${root}/`, "file:///"),
      ) as typeof value,
    release: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Local files that a page or a style sheet names: styles, scripts, pictures, fonts. */
function references(content: string, path: string): string[] {
  const base = pathToFileURL(path);
  const found = new Set<string>();
  const patterns = [
    /\b(?:src|href|poster|data)\s*=\s*["']?([^"'\s>]{1,500})/gi,
    /url\(\s*["']?([^"')]{1,500})/gi,
    /@import\s+["']([^"']{1,500})/gi,
  ];
  for (const pattern of patterns) {
    for (const [, written] of content.matchAll(pattern)) {
      if (!written || /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(written) || !URL.canParse(written, base))
        continue;
      const url = new URL(written, base);
      if (!/\.(?:css|js|mjs|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|mp4|webm)$/i.test(url.pathname))
        continue;
      url.search = "";
      url.hash = "";
      found.add(fileURLToPath(url));
    }
  }
  return [...found];
}
