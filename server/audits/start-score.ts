import type { Job } from "../../shared/api/schemas.ts";
import { audits } from "../db/tables/index.ts";
import type { JobPayloads, JobQueue } from "../jobs/job-queue.ts";
import { Problem } from "../problem.ts";
import { checkSite } from "./check-site.ts";
import { checkTouchpoint } from "./check-touchpoint.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

/** Has the lab score one address into an audit. */
export async function startScore(
  { scope }: Workbench,
  jobs: JobQueue,
  auditId: string,
  order: JobPayloads["score"],
): Promise<Job> {
  if (!/^https?:/i.test(order.url))
    throw new Problem("not-valid", "body.url: Give an http or https address.");
  await findLive(scope, audits, auditId, "audit");
  await checkSite(scope, auditId, order.siteId);
  await checkTouchpoint(scope, auditId, order.touchpointId);
  return jobs.enqueue(scope, "score", auditId, order);
}
