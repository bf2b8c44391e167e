import type * as z from "zod";
import type { pageQuery } from "../../shared/api/pages.ts";
import type { Job } from "../../shared/api/schemas.ts";
import { audits } from "../db/tables/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { findLive } from "./find-live.ts";
import { type Page, pageOf } from "./page-of.ts";
import type { Workbench } from "./workbench.ts";

/** An audit's work, newest first. */
export async function listJobs(
  { scope }: Workbench,
  jobs: JobQueue,
  auditId: string,
  query: z.output<typeof pageQuery>,
): Promise<Page<Job>> {
  await findLive(scope, audits, auditId, "audit");
  return pageOf(await jobs.list(scope, auditId), query, ({ createdAt, id }) => [createdAt, id]);
}
