import { eq } from "drizzle-orm";
import { hashOf } from "../../shared/scoring/hash.ts";
import { rubric } from "../../shared/scoring/rubric.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { gunzipJson } from "../audits/gzip-json.ts";
import { snapshots } from "../db/tables/index.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import type { ReportPage } from "./report-content.ts";
import { type ReportFile, reportFile } from "./report-file.ts";

/**
 * `confirmed`: the stored page, scored again, gives the same bytes. `differs`: it does not. `other-rubric`: another rubric made
 * it, so nothing can be said here. `not-stored`: the page is not in this database, or was not stored as it was.
 */
export type PageVerdict = "confirmed" | "differs" | "other-rubric" | "not-stored";

export interface VerifiedPage {
  captureId: string;
  url: string;
  score: number | null;
  verdict: PageVerdict;
}

export interface Verification {
  /** The file says what it said when it was made. */
  isWhole: boolean;
  madeBy: ReportFile["report"]["rubric"] & { tenpoint: string };
  pages: VerifiedPage[];
}

/** What is in the file, or why it is none of ours. */
export function readReportFile(text: string): ReportFile | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return "It is not JSON. Give the file “JSON with proofs” of a report.";
  }
  const file = reportFile.safeParse(parsed);
  return file.success
    ? file.data
    : "It is no report of Tenpoint. Give the file “JSON with proofs” of a report.";
}

/** Scores every page of a report again, from what is stored, and holds it against what the report says. */
export async function verifyReport(
  scopes: readonly WorkspaceScope[],
  { hash, report }: ReportFile,
): Promise<Verification> {
  const pages: VerifiedPage[] = [];
  for (const page of report.pages) {
    const { captureId, url, score } = page;
    pages.push({ captureId, url, score, verdict: await verdictOn(scopes, page) });
  }
  return {
    isWhole: hashOf(report) === hash,
    madeBy: { ...report.rubric, tenpoint: report.tenpoint },
    pages,
  };
}

async function verdictOn(scopes: readonly WorkspaceScope[], page: ReportPage): Promise<PageVerdict> {
  if (page.rubricHash !== rubric().hash) return "other-rubric";
  for (const scope of scopes) {
    const row = await scope.first(snapshots, {
      where: eq(snapshots.hash, page.snapshotHash),
      columns: ["body"],
    });
    if (!row) continue;
    const body = await gunzipJson(row.body);
    const snapshot = snapshotSchema.safeParse(body);
    // As it is stored: one of an older version is another once it is migrated.
    if (!snapshot.success || hashOf(body) !== page.snapshotHash) return "not-stored";
    const { scorecard, scorecardHash } = scoreSnapshot(snapshot.data, page.context);
    return scorecardHash === page.scorecardHash && scorecard.score === page.score ? "confirmed" : "differs";
  }
  return "not-stored";
}
