import { createHash } from "node:crypto";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import type { Caller } from "../auth/caller.ts";
import { reports } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { bytesOf, exportAudit, fileName } from "../reports/export-audit.ts";
import { makeReport } from "../reports/make-report.ts";
import { printReport, readPdf } from "../reports/print-report.ts";
import { listReports, loadReport, presentReport, publishReport } from "../reports/publish-report.ts";
import type { ReportContent } from "../reports/report-content.ts";
import { toReportFile } from "../reports/report-file.ts";
import { REPORT_STYLE } from "../reports/report-style.ts";
import { toHtml } from "../reports/to-html.ts";
import type { FileAnswer, Routes } from "./route.ts";

const styleHash = createHash("sha256").update(REPORT_STYLE).digest("base64");
/** A page of its own: its one style, its pictures within it, and nothing that runs. */
const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups`;

async function pageOf(content: ReportContent, hash: string, answer: Headers): Promise<FileAnswer> {
  answer.set("content-security-policy", REPORT_POLICY);
  const bytes = new TextEncoder().encode(await toHtml(content, hash));
  return { bytes, type: "text/html; charset=utf-8", isFresh: true };
}

/** A share link opens the one audit that it was made for. */
function keepToShare(caller: Caller, auditId: string): void {
  if (caller?.kind === "share" && caller.auditId !== auditId)
    throw new Problem("not-allowed", "This link opens one audit and nothing else. Ask whoever sent it.");
}

export const reportRoutes = {
  readReport: async ({ bench, caller, answer }, { params, query }) => {
    keepToShare(caller, params.id);
    const content = await makeReport(bench, params.id, { ...query, isDrawn: true });
    return pageOf(content, toReportFile(content).hash, answer);
  },
  exportAudit: ({ bench }, { params, query }) =>
    exportAudit(bench, params.id, { format: params.format, language: query.language }),
  listReports: async ({ bench }, { params }) => ({ items: await listReports(bench, params.id) }),
  publishReport: ({ bench }, { params, body }) => publishReport(bench, params.id, body),
  openReport: async ({ bench, answer }, { params }) => {
    const { content, hash } = await loadReport(bench, params.id);
    return pageOf(content, hash, answer);
  },
  proveReport: async ({ bench }, { params }) => {
    const { content } = await loadReport(bench, params.id);
    return {
      bytes: await bytesOf(content, "json"),
      type: "application/json",
      saveAs: fileName(content, "json"),
    };
  },
  printReport: ({ bench, jobs }, { params }) => printReport(bench, jobs, params.id),
  readPdf: ({ bench }, { params }) => readPdf(bench, params.id),
  deleteReport: ({ bench }, { params }) => putAway(bench, reports, params.id, "report"),
  restoreReport: async ({ bench }, { params }) =>
    presentReport(await restore(bench, reports, params.id, "report"), false),
} satisfies Routes;
