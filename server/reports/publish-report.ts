import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { type Report, report } from "../../shared/api/reports.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { findLive } from "../audits/find-live.ts";
import { gunzipJson, gzipJson } from "../audits/gzip-json.ts";
import type { Workbench } from "../audits/workbench.ts";
import { audits, reportPdfs, reports } from "../db/tables/index.ts";
import type { ReportRow } from "../db/tables/reports.ts";
import { makeReport } from "./make-report.ts";
import { type ReportContent, reportContent } from "./report-content.ts";
import { toReportFile } from "./report-file.ts";

type StoredReport = Omit<ReportRow, "workspaceId" | "body">;

/** Everything but what it says, which only its reader needs. */
const SMALL = [
  "id",
  "auditId",
  "name",
  "language",
  "rubricVersion",
  "rubricHash",
  "hash",
  "createdAt",
  "deletedAt",
] as const;

export const presentReport = (row: StoredReport, hasPdf: boolean): Report => report.parse({ ...row, hasPdf });

/** Keeps the report as it is now: neither captures nor a new rubric move it afterwards. */
export async function publishReport(
  bench: Workbench,
  auditId: string,
  { language, name }: { language: WordLanguage; name?: string | undefined },
): Promise<Report> {
  const { scope, newId } = bench;
  const content = await makeReport(bench, auditId, { language, name, isDrawn: true });
  const row = {
    id: newId(),
    auditId,
    name: content.name,
    language,
    rubricVersion: content.rubric.version,
    rubricHash: content.rubric.hash,
    hash: toReportFile(content).hash,
    createdAt: content.madeAt,
    deletedAt: null,
  };
  await scope.write(scope.insert(reports, { ...row, body: await gzipJson(content) }));
  return presentReport(row, false);
}

/** An audit's published reports, newest first. */
export async function listReports({ scope }: Workbench, auditId: string): Promise<Report[]> {
  await findLive(scope, audits, auditId, "audit");
  const rows = await scope.find(reports, {
    where: and(eq(reports.auditId, auditId), isNull(reports.deletedAt)),
    orderBy: [desc(reports.createdAt), desc(reports.id)],
    columns: SMALL,
  });
  const printed = new Set(
    (
      await scope.find(reportPdfs, {
        where: inArray(
          reportPdfs.reportId,
          rows.map(({ id }) => id),
        ),
        columns: ["reportId"],
      })
    ).map(({ reportId }) => reportId),
  );
  return rows.map((row) => presentReport(row, printed.has(row.id)));
}

/** What a published report says, word for word as it was published. */
export async function loadReport(
  { scope }: Workbench,
  id: string,
): Promise<{ content: ReportContent; hash: string; auditId: string }> {
  const { body, hash, auditId } = await findLive(scope, reports, id, "report");
  return { content: reportContent.parse(await gunzipJson(body)), hash, auditId };
}
