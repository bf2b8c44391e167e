import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFresh, partNames } from "./build.ts";
import { type TestFile, type TestRun, tryTwice } from "./try-twice.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Types, lint, tests; each is run even when one before it fails, so that one run tells everything. A file of tests that failed is
 * tried once more from its start: a real browser on a busy machine may be late, and what a test had used up is made anew.
 */
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
  const { code, files } =
    args.length > 0
      ? await runTests(args)
      : await tryTwice(runTests, (again) =>
          console.log(`Tried again, each from its start: ${again.join(", ")}`),
        );
  if (code !== 0) failed.push("tests");
  const outcomes = files.flatMap((file) => file.assertionResults);
  const count = (...statuses: string[]) => outcomes.filter(({ status }) => statuses.includes(status)).length;
  const skipped = count("skipped", "pending", "todo");
  if (failed.length > 0)
    console.log(`Not in order: ${[...new Set(failed)].join(", ")}. What is wrong is above.`);
  if (skipped > 0) console.log(`${skipped} skipped, by name above.`);
  console.log(`${count("passed")} passed, ${count("failed")} failed`);
  return failed.length > 0 || outcomes.length === 0 ? 1 : 0;
}

async function runTests(args: readonly string[]): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-test-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run(["vitest", "run", ...reporters, ...args]);
  const files = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  return { code, files };
}

/** None where the run ended before it could report. */
function readReport(file: string): TestFile[] {
  try {
    // safe: vitest's own reporter writes these fields
    const { testResults } = JSON.parse(readFileSync(file, "utf8")) as { testResults: TestFile[] };
    return testResults.map((result) => ({ ...result, name: relative(root, result.name) }));
  } catch {
    return [];
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
