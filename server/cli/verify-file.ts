import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { rubric } from "../../shared/scoring/rubric.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { readReportFile, type Verification, verifyReport } from "../reports/verify-report.ts";
import { type Terminal, UsageProblem } from "./command.ts";

/** Confirms a report's file against what is stored; 0 when every page agrees, 1 otherwise. */
export async function verifyFile(
  path: string,
  scopes: readonly WorkspaceScope[],
  terminal: Terminal,
  isForPrograms: boolean,
): Promise<number> {
  const text = await readFile(resolve(terminal.folder, path), "utf8").catch(() => {
    throw new UsageProblem(`${path} cannot be read. Give the file “JSON with proofs” of a report.`);
  });
  const file = readReportFile(text);
  if (typeof file === "string") throw new UsageProblem(`${path}: ${file}`);
  const verification = await verifyReport(scopes, file);
  const isConfirmed =
    verification.isWhole && verification.pages.every(({ verdict }) => verdict === "confirmed");
  if (isForPrograms) terminal.print(JSON.stringify({ confirmed: isConfirmed, ...verification }));
  else for (const line of sayings(verification)) terminal.print(line);
  return isConfirmed ? 0 : 1;
}

function sayings({ isWhole, madeBy, pages }: Verification): string[] {
  const own = rubric();
  const count = (verdict: Verification["pages"][number]["verdict"]) =>
    pages.filter((page) => page.verdict === verdict).length;
  const others = count("other-rubric");
  return [
    ...pages.map(({ verdict, score, url }) => `${verdict.padEnd(13)} ${score?.toFixed(1) ?? "–"}  ${url}`),
    `${count("confirmed")} of ${pages.length} confirmed.`,
    ...(isWhole ? [] : ["The file does not say what it said when it was made: its own hash does not fit."]),
    ...(others > 0
      ? [
          `${others} were scored by rubric ${madeBy.version} (${madeBy.hash}), and this Tenpoint scores by rubric ${own.version} (${own.hash}). The version that can confirm them is Tenpoint ${madeBy.tenpoint} with rubric ${madeBy.hash}.`,
        ]
      : []),
    ...(count("not-stored") > 0
      ? [
          "Pages that are not stored here cannot be scored again: set TENPOINT_DATA to the folder they were captured into.",
        ]
      : []),
  ];
}
