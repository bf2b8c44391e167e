import type { Job } from "../../shared/api/schemas.ts";
import { captures } from "../db/tables/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

/** Has Lighthouse run on a captured page. */
export async function startLighthouse({ scope }: Workbench, jobs: JobQueue, captureId: string): Promise<Job> {
  const { auditId, url } = await findLive(scope, captures, captureId, "capture");
  if (!/^https?:/i.test(url))
    throw new Problem("not-valid", "Lighthouse runs on pages that a server answers with, not on files.");
  return jobs.enqueue(scope, "lighthouse", auditId, { captureId });
}
