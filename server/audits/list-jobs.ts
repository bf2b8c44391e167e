import type { Job } from "../../shared/api/schemas.ts";
import { audits } from "../db/tables/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

export async function listJobs({ scope }: Workbench, jobs: JobQueue, auditId: string): Promise<Job[]> {
  await findLive(scope, audits, auditId, "audit");
  return jobs.list(scope, auditId);
}
