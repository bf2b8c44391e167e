import { and, eq, isNull } from "drizzle-orm";
import type { Job } from "../../shared/api/schemas.ts";
import { audits, sites } from "../db/tables/index.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

/** Has an audit's sites, or some of them, looked through. */
export async function startSweep(
  { scope }: Workbench,
  jobs: JobQueue,
  auditId: string,
  { siteIds, maxPages }: { siteIds?: string[] | undefined; maxPages: number },
): Promise<Job> {
  await findLive(scope, audits, auditId, "audit");
  const own = await scope.find(sites, {
    where: and(eq(sites.auditId, auditId), isNull(sites.deletedAt)),
    columns: ["id"],
  });
  const known = new Set(own.map(({ id }) => id));
  if (known.size === 0) throw new Problem("not-valid", "The audit has no sites yet. Add one, then sweep.");
  const foreign = siteIds?.filter((id) => !known.has(id)) ?? [];
  if (foreign.length > 0)
    throw new Problem("not-valid", `body.siteIds: This audit has no site ${foreign.join(", ")}.`);
  return jobs.enqueue(scope, "sweep", auditId, { siteIds: siteIds?.length ? siteIds : null, maxPages });
}
