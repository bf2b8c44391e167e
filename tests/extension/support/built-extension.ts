import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "wxt";

const FOLDERS = { chrome: "chrome-mv3", firefox: "firefox-mv3" } as const;
export type BrowserName = keyof typeof FOLDERS;

const built = new Map<BrowserName, Promise<string>>();

/** Folder of the extension as it ships for a browser, built once for all tests. */
export function builtExtension(browser: BrowserName = "chrome"): Promise<string> {
  const known = built.get(browser) ?? buildInto(mkdtempSync(join(tmpdir(), "tenpoint-extension-")), browser);
  built.set(browser, known);
  return known;
}

async function buildInto(outDir: string, browser: BrowserName): Promise<string> {
  // Chromium may run as another user, to keep its sandbox.
  chmodSync(outDir, 0o755);
  const quiet = () => {};
  const logger = {
    debug: quiet,
    log: quiet,
    info: quiet,
    success: quiet,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    level: 0,
  };
  await build({
    outDir,
    logger,
    browser,
    manifestVersion: 3,
    root: new URL("../../../", import.meta.url).pathname,
  });
  return join(outDir, FOLDERS[browser]);
}
