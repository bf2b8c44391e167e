import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "wxt";

let built: Promise<string> | undefined;

/** Folder of the extension as it ships, built once for all tests. */
export function builtExtension(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), "tenpoint-extension-")));
  return built;
}

async function buildInto(outDir: string): Promise<string> {
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
  await build({ outDir, logger, root: new URL("../../../", import.meta.url).pathname });
  return join(outDir, "chrome-mv3");
}
