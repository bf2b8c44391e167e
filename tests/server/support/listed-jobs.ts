import { randomUUID } from "node:crypto";
import type { JobQueue } from "../../../server/jobs/job-queue.ts";
import type { Job } from "../../../shared/api/schemas.ts";

/** A queue that takes work in and never does any. */
export function listedJobs(): JobQueue {
  const jobs = new Map<string, { workspaceId: string; job: Job; payload: unknown }>();
  return {
    async enqueue({ workspaceId }, kind, auditId, payload) {
      const job: Job = {
        id: randomUUID(),
        kind,
        auditId,
        state: "waiting",
        step: null,
        done: 0,
        total: 0,
        error: null,
        skipped: [],
        createdAt: 1,
        finishedAt: null,
      };
      jobs.set(job.id, { workspaceId, job, payload });
      return job;
    },
    async get({ workspaceId }, id) {
      const known = jobs.get(id);
      return known?.workspaceId === workspaceId ? known.job : undefined;
    },
    async list({ workspaceId }, auditId) {
      return [...jobs.values()]
        .filter(({ workspaceId: owner, job }) => owner === workspaceId && job.auditId === auditId)
        .map(({ job }) => job);
    },
    async cancel(scope, id) {
      const job = await this.get(scope, id);
      if (job) job.state = "cancelled";
      return job;
    },
  };
}
