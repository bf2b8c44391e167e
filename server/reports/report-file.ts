import * as z from "zod";
import { hashOf } from "../../shared/scoring/hash.ts";
import { type ReportContent, reportContent } from "./report-content.ts";

/** A report as a file that proves itself: what it says, without pictures, and the hash of that. */
export const reportFile = z.object({
  hash: z.string(),
  report: reportContent.omit({ pictures: true, logo: true }),
});
export type ReportFile = z.infer<typeof reportFile>;

export function toReportFile({ pictures: _pictures, logo: _logo, ...report }: ReportContent): ReportFile {
  return { hash: hashOf(report), report };
}
