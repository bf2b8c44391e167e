import type { ReportFormat } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { createWords } from "../../shared/words/create-words.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { FileAnswer } from "../routes/route.ts";
import { makeReport } from "./make-report.ts";
import type { ReportContent } from "./report-content.ts";
import { toReportFile } from "./report-file.ts";
import { matrixTable, reportTables } from "./table-rows.ts";
import { toCsv } from "./to-csv.ts";
import { toMarkdown } from "./to-markdown.ts";
import { xlsxAside } from "./xlsx-aside.ts";

const types: Record<ReportFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
};

/** The audit as a file of one of the formats. */
export async function exportAudit(
  bench: Workbench,
  auditId: string,
  { format, language }: { format: ReportFormat; language: WordLanguage },
): Promise<FileAnswer> {
  const content = await makeReport(bench, auditId, { language });
  return { bytes: await bytesOf(content, format), type: types[format], saveAs: fileName(content, format) };
}

export async function bytesOf(
  content: ReportContent,
  format: ReportFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = createWords(content.language);
  switch (format) {
    case "xlsx":
      return xlsxAside(reportTables(content, words), words.t("reports:sheet.matrix"));
    case "csv":
      return asBytes(toCsv(matrixTable(content, words)));
    case "md":
      return asBytes(toMarkdown(content, words));
    case "json":
      return asBytes(`${JSON.stringify(toReportFile(content), null, 2)}\n`);
  }
}

const asBytes = (text: string) => new TextEncoder().encode(text);

/** The audit's name and the day, without what a file system would stumble over. */
export const fileName = ({ name, madeAt }: Pick<ReportContent, "name" | "madeAt">, format: string) =>
  `${
    name
      .replace(/(?:[\\/:*?"<>|]|\p{Cc})+/gu, " ")
      .trim()
      .slice(0, 80) || "audit"
  } ${dayOf(madeAt)}.${format}`;
