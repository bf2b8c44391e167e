import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ROOT } from "../support/sources.ts";
import { builtExtension } from "./support/built-extension.ts";

/** The linter reads a megabyte of code that was packed for machines. */
const LINT_TIMEOUT_MS = 180_000;
const run = promisify(execFile);

interface LintReport {
  errors: { code: string; message: string }[];
  warnings: { code: string; file: string; message: string }[];
}

/** Why each kind of warning stands; another kind, or one in another file, fails the test. */
const EXPLAINED: readonly { code: string; file: RegExp; why: string }[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^readability\.js$/,
    why: "Mozilla's own Readability works on a clone that is never shown; no script of it runs.",
  },
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    file: /^chunks\//,
    why: "Preact's `dangerouslySetInnerHTML`, which nothing here uses: a test of the sources says so.",
  },
  {
    code: "DANGEROUS_EVAL",
    file: /^chunks\//,
    why: "Zod asks whether `Function` may be called; the extension's policy says no, and Zod goes without.",
  },
];

test(
  "web-ext lint finds no error in the Firefox build, and nothing unexplained",
  async () => {
    const { stdout } = await run(join(ROOT, "node_modules/.bin/web-ext"), [
      "lint",
      "--output=json",
      "--self-hosted",
      `--source-dir=${await builtExtension("firefox")}`,
    ]).catch((failed: { stdout: string }) => failed);
    const report: LintReport = JSON.parse(stdout);

    const unexplained = report.warnings.filter(
      ({ code, file }) => !EXPLAINED.some((known) => known.code === code && known.file.test(file)),
    );

    expect(report.errors).toEqual([]);
    expect(unexplained).toEqual([]);
  },
  LINT_TIMEOUT_MS,
);
