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
  const { NODE_ENV } = process.env;
  // The test runner's own value would build what its maker sees, not what ships.
  process.env.NODE_ENV = "production";
  await build({
    outDir,
    logger,
    browser,
    manifestVersion: 3,
    root: new URL("../../../", import.meta.url).pathname,
  });
  process.env.NODE_ENV = NODE_ENV;
  return join(outDir, FOLDERS[browser]);
}
