import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFresh, partNames } from "./build.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** Types, lint, tests; each is run even when one before it fails, so that one run tells everything. */
export async function test(args: readonly string[]): Promise<number> {
  const failed: string[] = [];
  const step = async (name: string, ...command: [tool: string, ...args: string[]]) => {
    if ((await run(command)) !== 0) failed.push(name);
  };
  await buildFresh(partNames, (title) => console.log(`Building the ${title}…`));
  if (args.length === 0) {
    await step("types", "wxt", "prepare");
    await step("types", "tsc", "-p", ".");
    await step("types", "tsc", "-p", "shared");
    await step("lint", "biome", "check", ".");
  }
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-test-"));
  const report = join(folder, "report.json");
  await step(
    "tests",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...args,
  );
  const counts = readCounts(report);
  rmSync(folder, { recursive: true, force: true });
  if (failed.length > 0)
    console.log(`Not in order: ${[...new Set(failed)].join(", ")}. What is wrong is above.`);
  if (counts?.numPendingTests) console.log(`${counts.numPendingTests} skipped, by name above.`);
  console.log(`${counts?.numPassedTests ?? 0} passed, ${counts?.numFailedTests ?? 0} failed`);
  return failed.length > 0 || !counts || counts.numFailedTests > 0 ? 1 : 0;
}

function readCounts(report: string): Counts | null {
  try {
    // safe: vitest's own reporter writes these fields
    return JSON.parse(readFileSync(report, "utf8")) as Counts;
  } catch {
    return null;
  }
}

function run([tool, ...args]: [string, ...string[]]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  // A tool may be a script or a program of its own, so it is left to say which.
  const child = spawn(join(root, "node_modules", ".bin", tool), args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  child.once("error", reject);
  child.once("exit", (code) => resolve(code ?? 1));
  return promise;
}
