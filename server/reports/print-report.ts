import { eq } from "drizzle-orm";
import type { Job } from "../../shared/api/schemas.ts";
import { findLive } from "../audits/find-live.ts";
import type { Workbench } from "../audits/workbench.ts";
import { reportPdfs, reports } from "../db/tables/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { Problem } from "../problem.ts";
import type { FileAnswer } from "../routes/route.ts";
import { fileName } from "./export-audit.ts";

/** Has a published report printed; one that was is not printed again. */
export async function printReport({ scope }: Workbench, jobs: JobQueue, id: string): Promise<Job> {
  const { auditId } = await findLive(scope, reports, id, "report");
  return jobs.enqueue(scope, "report", auditId, { reportId: id });
}

export async function readPdf({ scope }: Workbench, id: string): Promise<FileAnswer> {
  const { name, createdAt } = await findLive(scope, reports, id, "report");
  const pdf = await scope.first(reportPdfs, { where: eq(reportPdfs.reportId, id) });
  if (!pdf) throw new Problem("not-found", "This report has not been printed yet. Have the PDF made first.");
  return {
    bytes: new Uint8Array(pdf.body),
    type: "application/pdf",
    saveAs: fileName({ name, madeAt: createdAt }, "pdf"),
  };
}
