import { and, asc, desc, eq, inArray, lt } from "drizzle-orm";
import { type Job, job } from "../../shared/api/schemas.ts";
import { type JobRow, jobs } from "../db/tables/jobs.ts";
import type { WorkspaceScope } from "../db/workspace-scope.ts";
import { ChromiumProblem } from "../lab/chromium.ts";
import { LabProblem } from "../lab/lab-problem.ts";
import { Problem } from "../problem.ts";
import type { JobHost, JobKind, JobPayloads, RunningJobs } from "./job-queue.ts";
import type { JobRun, JobWorkers } from "./job-worker.ts";

/** Sweeps and scores that run at once; Lighthouse measures, so it runs alone. */
const WIDTH = 2;
const SKIPPED_KEPT = 200;
/** A full disk or a locked database is seen to by somebody meanwhile. */
const AGAIN_MS = 10_000;
/** Work that has ended is listed for so long. */
const KEPT_MS = 90 * 24 * 60 * 60_000;

type StoredJob = Omit<JobRow, "workspaceId">;

interface Waiting {
  scope: WorkspaceScope;
  id: string;
  kind: JobKind;
  /** How far it came could not be written: it stands as running, and nobody runs it. */
  isAgain?: boolean;
  /** It was stopped, and that could not be written either. */
  isCancelled?: boolean;
}

/** Works jobs off in this process. All that is known of a job stands in its row, so a kill loses none. */
export async function startEmbeddedQueue(
  host: JobHost,
  workers: JobWorkers,
  { againMs = AGAIN_MS }: { againMs?: number } = {},
): Promise<RunningJobs> {
  const waiting: Waiting[] = [];
  /** Ids of work that is begun again in a while. */
  const delayed = new Set<string>();
  const running = new Map<string, { kind: JobKind; stop: AbortController; ended: Promise<void> }>();
  let isClosing = false;
  let lastOrder: Promise<unknown> = Promise.resolve();

  const load = (scope: WorkspaceScope, id: string) => scope.first(jobs, { where: eq(jobs.id, id) });
  const change = (scope: WorkspaceScope, id: string, columns: Partial<StoredJob>) =>
    scope.write(scope.update(jobs, columns, eq(jobs.id, id)));

  const pump = () => {
    while (!isClosing && waiting.length > 0) {
      const isMeasuring = [...running.values()].some(({ kind }) => kind === "lighthouse");
      const index = waiting.findIndex(({ kind }) =>
        kind === "lighthouse" ? running.size === 0 : !isMeasuring,
      );
      if (running.size >= WIDTH || index < 0) return;
      const [next] = waiting.splice(index, 1);
      start(next!);
    }
  };

  const start = (next: Waiting) => {
    const { id, kind } = next;
    const stop = new AbortController();
    const ended = run(next, stop.signal)
      .catch((error: unknown) => {
        // Only what tells of the work can fail here, not the work itself.
        host.reportBug(error, `job ${id}`);
        if (!isClosing) delay({ ...next, isCancelled: next.isCancelled || stop.signal.aborted });
      })
      .finally(() => {
        running.delete(id);
        pump();
      });
    running.set(id, { kind, stop, ended });
  };

  /** Without it the work would stand as open until the next start, and equal work would be refused all the while. */
  const delay = (job: Waiting) => {
    delayed.add(job.id);
    setTimeout(() => {
      if (!delayed.delete(job.id)) return;
      waiting.push({ ...job, isAgain: true });
      pump();
    }, againMs).unref();
  };

  const cancelled = (scope: WorkspaceScope): Partial<StoredJob> => ({
    state: "cancelled",
    step: null,
    finishedAt: host.benchOf(scope).now(),
  });

  const run = async ({ scope, id, isAgain, isCancelled }: Waiting, signal: AbortSignal) => {
    const row = await load(scope, id);
    if (row?.state !== "waiting" && !(isAgain && row?.state === "running")) return;
    if (isCancelled) {
      await change(scope, id, cancelled(scope));
      return;
    }
    const bench = host.benchOf(scope);
    await change(scope, id, { state: "running", startedAt: bench.now(), skipped: [] });
    const skipped: Job["skipped"] = [];
    const writes = new Set<Promise<unknown>>();
    const write = (columns: Partial<StoredJob>) => {
      const pending = change(scope, id, columns).catch((error: unknown) =>
        host.reportBug(error, `job ${id}`),
      );
      writes.add(pending);
      void pending.then(() => writes.delete(pending));
    };
    const job: JobRun<never> = {
      id,
      auditId: row.auditId,
      // safe: a row's payload was written under its kind
      payload: row.payload as never,
      bench,
      signal,
      report: (step, done, total) => write({ step, done, total }),
      skip: (url, reason, code) => {
        if (skipped.length < SKIPPED_KEPT) skipped.push({ url, reason, ...(code && { code }) });
        write({ skipped: [...skipped] });
      },
    };
    const end = async (columns: Partial<StoredJob>) => {
      await Promise.all(writes);
      await change(scope, id, { ...columns, finishedAt: bench.now() });
    };
    try {
      await workers[row.kind](job);
      await end({ state: "done", step: null });
    } catch (error) {
      if (isClosing) {
        await Promise.all(writes);
        await change(scope, id, { state: "waiting" });
      } else if (signal.aborted) await end({ state: "cancelled", step: null });
      else {
        if (!isExpected(error)) host.reportBug(error, `${row.kind} ${id}`);
        await end({ state: "failed", step: null, error: explain(error) });
      }
    }
  };

  for (const scope of await host.scopes()) {
    const left = await scope.find(jobs, {
      where: inArray(jobs.state, ["waiting", "running"]),
      orderBy: [asc(jobs.createdAt), asc(jobs.id)],
      columns: ["id", "kind", "state"],
    });
    for (const { id, kind, state } of left) {
      if (state === "running") await change(scope, id, { state: "waiting" });
      waiting.push({ scope, id, kind });
    }
  }
  pump();

  const order: RunningJobs["enqueue"] = async (scope, kind, auditId, payload) => {
    const same = await findSame(scope, kind, auditId, payload);
    if (same) return present(same);
    const bench = host.benchOf(scope);
    const row: StoredJob = {
      id: bench.newId(),
      auditId,
      kind,
      payload,
      state: "waiting",
      step: null,
      done: 0,
      total: 0,
      error: null,
      skipped: [],
      progress: null,
      createdAt: bench.now(),
      startedAt: null,
      finishedAt: null,
    };
    // A sweep a week and a reminder a day would be listed for ever.
    const isForgotten = and(eq(jobs.auditId, auditId), lt(jobs.finishedAt, bench.now() - KEPT_MS))!;
    await scope.write(scope.remove(jobs, isForgotten), scope.insert(jobs, row));
    waiting.push({ scope, id: row.id, kind });
    pump();
    return present(row);
  };

  return {
    enqueue(...asked) {
      // One after another, or equal work that is asked for twice at once would be doubled.
      const ordered = lastOrder.then(() => order(...asked));
      lastOrder = ordered.catch(() => undefined);
      return ordered;
    },
    async get(scope, id) {
      const row = await load(scope, id);
      return row && present(row);
    },
    async list(scope, auditId) {
      const rows = await scope.find(jobs, {
        where: eq(jobs.auditId, auditId),
        orderBy: [desc(jobs.createdAt), desc(jobs.id)],
      });
      return rows.map(present);
    },
    async cancel(scope, id) {
      const row = await load(scope, id);
      if (!row) return undefined;
      const active = running.get(id);
      if (active) {
        active.stop.abort();
        await active.ended;
      } else {
        const index = waiting.findIndex((job) => job.id === id);
        if (index >= 0) waiting.splice(index, 1);
        const isOurs = delayed.delete(id) || index >= 0;
        if (row.state === "waiting" || (isOurs && row.state === "running"))
          await change(scope, id, cancelled(scope));
      }
      const now = await load(scope, id);
      return now && present(now);
    },
    async close() {
      isClosing = true;
      for (const { stop } of running.values()) stop.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}

const present = (row: StoredJob): Job => job.parse(row);

async function findSame<Kind extends JobKind>(
  scope: WorkspaceScope,
  kind: Kind,
  auditId: string,
  payload: JobPayloads[Kind],
): Promise<StoredJob | undefined> {
  const open = await scope.find(jobs, {
    where: and(eq(jobs.auditId, auditId), eq(jobs.kind, kind), inArray(jobs.state, ["waiting", "running"])),
  });
  const wanted = JSON.stringify(payload);
  return open.find((row) => JSON.stringify(row.payload) === wanted);
}

const isExpected = (error: unknown): error is Error =>
  error instanceof LabProblem || error instanceof ChromiumProblem || error instanceof Problem;

const explain = (error: unknown) =>
  isExpected(error)
    ? error.message
    : "Something is broken in Tenpoint itself. What happened is in the server's log.";
