import type { Job } from "../../shared/api/schemas.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { Problem } from "../problem.ts";
import type { Workbench } from "./workbench.ts";

export async function cancelJob({ scope }: Workbench, jobs: JobQueue, id: string): Promise<Job> {
  const job = await jobs.cancel(scope, id);
  if (!job) throw new Problem("not-found", "There is no such piece of work.");
  return job;
}
