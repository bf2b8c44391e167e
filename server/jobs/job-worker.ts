import type { Job } from "../../shared/api/schemas.ts";
import type { Workbench } from "../audits/workbench.ts";
import type { JobKind, JobPayloads } from "./job-queue.ts";

/** What a worker is given, and how it tells how far it is. */
export interface JobRun<Kind extends JobKind> {
  id: string;
  auditId: string;
  payload: JobPayloads[Kind];
  bench: Workbench;
  /** Aborted when the job is cancelled or the server stops. */
  signal: AbortSignal;
  /** Tells what is being done now, and how much of it is done. */
  report(step: NonNullable<Job["step"]>, done: number, total: number): void;
  /** Notes a page that could not be scored: why in a sentence, and in a word for programs. */
  skip(url: string, reason: string, code?: string): void;
}

/** Does one kind of work. Done again from the start after a kill, it must find what it had stored and not store it twice. */
export type JobWorker<Kind extends JobKind> = (run: JobRun<Kind>) => Promise<void>;

export type JobWorkers = { [Kind in JobKind]: JobWorker<Kind> };
