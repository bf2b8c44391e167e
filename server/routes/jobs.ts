import { cancelJob } from "../audits/cancel-job.ts";
import { getJob } from "../audits/get-job.ts";
import { listJobs } from "../audits/list-jobs.ts";
import { startLighthouse } from "../audits/start-lighthouse.ts";
import { startScore } from "../audits/start-score.ts";
import { startSweep } from "../audits/start-sweep.ts";
import type { Routes } from "./route.ts";

export const jobRoutes = {
  startSweep: ({ bench, jobs }, { params, body }) => startSweep(bench, jobs, params.id, body),
  startScore: ({ bench, jobs }, { params, body }) => startScore(bench, jobs, params.id, body),
  startLighthouse: ({ bench, jobs }, { params }) => startLighthouse(bench, jobs, params.id),
  listJobs: ({ bench, jobs }, { params, query }) => listJobs(bench, jobs, params.id, query),
  getJob: ({ bench, jobs }, { params }) => getJob(bench, jobs, params.id),
  cancelJob: ({ bench, jobs }, { params }) => cancelJob(bench, jobs, params.id),
} satisfies Routes;
