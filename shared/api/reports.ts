import * as z from "zod";
import { wordLanguages } from "../checks/define-check.ts";
import { byId, define, list } from "./endpoint.ts";
import { id, instant, job, name } from "./schemas.ts";

export const reportFormats = ["xlsx", "csv", "md", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A published report: it keeps what it said, under the rubric it said it by. */
export const report = z.object({
  id,
  auditId: id,
  name: z.string(),
  language: z.enum(wordLanguages),
  rubricVersion: z.int(),
  rubricHash: z.string(),
  /** SHA-256 of what it says. */
  hash: z.string(),
  hasPdf: z.boolean(),
  createdAt: instant,
});
export type Report = z.infer<typeof report>;

const language = z.enum(wordLanguages).default("en");
const inLanguage = z.object({ language });

export const reportEndpoints = define({
  readReport: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/report",
    summary: "The audit's report as it is now, as a page to print.",
    params: byId,
    query: inLanguage,
    file: "text/html",
    share: ["report"],
  },
  exportAudit: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/export/{format}",
    summary: "The audit as a file: a workbook, a table, text, or JSON with the hashes that prove it.",
    params: z.object({ id, format: z.enum(reportFormats) }),
    query: inLanguage,
    file: "application/octet-stream",
  },
  listReports: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/reports",
    summary: "An audit's published reports, newest first.",
    params: byId,
    response: list(report),
  },
  publishReport: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/reports",
    summary: "Keeps the report as it is now; nothing moves it afterwards.",
    params: byId,
    body: z.object({ name: name.optional(), language }),
    response: report,
  },
  openReport: {
    method: "get",
    access: "viewer",
    path: "/api/reports/{id}/page",
    summary: "A published report, as a page to print.",
    params: byId,
    file: "text/html",
  },
  proveReport: {
    method: "get",
    access: "viewer",
    path: "/api/reports/{id}/json",
    summary: "A published report as JSON with the hashes that prove it.",
    params: byId,
    file: "application/json",
  },
  printReport: {
    method: "post",
    access: "viewer",
    path: "/api/reports/{id}/pdf",
    summary: "Prints a published report as PDF, as a piece of work with progress.",
    params: byId,
    response: job,
  },
  readPdf: {
    method: "get",
    access: "viewer",
    path: "/api/reports/{id}/pdf",
    summary: "The PDF of a published report, once it was printed.",
    params: byId,
    file: "application/pdf",
  },
  deleteReport: {
    method: "delete",
    access: "editor",
    path: "/api/reports/{id}",
    summary: "Takes a published report out; it can be restored.",
    params: byId,
  },
  restoreReport: {
    method: "post",
    access: "editor",
    path: "/api/reports/{id}/restore",
    summary: "Takes a published report back.",
    params: byId,
    response: report,
  },
});
