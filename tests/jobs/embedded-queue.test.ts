import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { createAudit } from "../../server/audits/create-audit.ts";
import type { Workbench } from "../../server/audits/workbench.ts";
import { openDatabase } from "../../server/db/open-database.ts";
import { jobs } from "../../server/db/tables/index.ts";
import { LOCAL_WORKSPACE, type WorkspaceScope, workspaceScope } from "../../server/db/workspace-scope.ts";
import { startEmbeddedQueue } from "../../server/jobs/embedded-queue.ts";
import type { RunningJobs } from "../../server/jobs/job-queue.ts";
import type { JobRun, JobWorkers } from "../../server/jobs/job-worker.ts";
import { LabProblem } from "../../server/lab/lab-problem.ts";
import { folderStore } from "../../server/storage/screenshot-store.ts";
import { auditInput, type Job } from "../../shared/api/schemas.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

type Sweep = (run: JobRun<"sweep">) => Promise<void>;

async function makeQueue() {
  const folder = scratchFolder();
  const { db, close } = await openDatabase(`file:${join(folder, "t.db")}`);
  onTestFinished(() => close());
  const scope = workspaceScope(db, LOCAL_WORKSPACE);
  const bench: Workbench = { scope, screenshots: folderStore(folder), now: Date.now, newId: randomUUID };
  const { id: auditId } = await createAudit(bench, auditInput.parse({ name: "Lamps", sites: [] }));
  const bugs: unknown[] = [];
  /** Nothing can be written while it is. */
  const disk = { isFull: false };
  const write: WorkspaceScope["write"] = async (...writes) => {
    if (disk.isFull) throw new Error("SQLITE_FULL: database or disk is full");
    return scope.write(...writes);
  };
  const start = (sweep: Sweep): Promise<RunningJobs> => {
    const unused = async () => undefined;
    const workers: JobWorkers = {
      sweep,
      score: unused,
      lighthouse: unused,
      report: unused,
      reminder: unused,
    };
    const chromium = { executable: undefined, sandbox: true };
    return startEmbeddedQueue(
      {
        scopes: async () => [{ ...scope, write }],
        benchOf: () => bench,
        chromium,
        allowHosts: [],
        version: "0",
        reportBug: (error) => bugs.push(error),
      },
      workers,
      { againMs: 5 },
    );
  };
  const order = (queue: RunningJobs, maxPages = 5) =>
    queue.enqueue({ ...scope, write }, "sweep", auditId, { siteIds: null, maxPages });
  const until = async (queue: RunningJobs, id: string, state: Job["state"]): Promise<Job> => {
    for (;;) {
      const job = await queue.get(scope, id);
      if (job?.state === state) return job;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { scope, auditId, bugs, disk, start, order, until };
}

const untilAborted: Sweep = ({ signal }) =>
  new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(new LabProblem("cancelled", "Stopped."))),
  );

test("work is done, and what it told of itself is kept", async () => {
  const { start, order, until } = await makeQueue();
  const queue = await start(async ({ report, skip }) => {
    report({ key: "page", values: { kind: "contact" } }, 3, 4);
    skip("https://lamps.example/x", "It answered nothing.", "empty-answer");
  });

  const job = await until(queue, (await order(queue)).id, "done");

  expect(job).toMatchObject({
    done: 3,
    total: 4,
    error: null,
    skipped: [{ url: "https://lamps.example/x", reason: "It answered nothing.", code: "empty-answer" }],
  });
  expect(job.finishedAt).not.toBeNull();
});

test("equal work that is still open is not doubled, other work is", async () => {
  const { start, order, scope, auditId } = await makeQueue();
  const queue = await start(untilAborted);
  onTestFinished(() => queue.close());

  const [one, same, other] = [await order(queue), await order(queue), await order(queue, 9)];

  expect(same.id).toBe(one.id);
  expect(other.id).not.toBe(one.id);
  expect(await queue.list(scope, auditId)).toHaveLength(2);
});

test("work that ended a season ago is listed no more once there is new", async () => {
  const { start, order, until, scope, auditId } = await makeQueue();
  const queue = await start(async () => undefined);
  const [gone, kept] = [(await order(queue, 1)).id, (await order(queue, 2)).id];
  await until(queue, gone, "done");
  await until(queue, kept, "done");
  const ended = (daysAgo: number) => ({ finishedAt: Date.now() - daysAgo * 24 * 60 * 60_000 });
  await scope.write(
    scope.update(jobs, ended(91), eq(jobs.id, gone)),
    scope.update(jobs, ended(89), eq(jobs.id, kept)),
  );

  const { id } = await order(queue, 3);

  expect((await queue.list(scope, auditId)).map((job) => job.id).sort()).toEqual([id, kept].sort());
});

test("equal work that is asked for twice at once is one", async () => {
  const { start, order, scope, auditId } = await makeQueue();
  const queue = await start(untilAborted);
  onTestFinished(() => queue.close());

  const [one, same] = await Promise.all([order(queue), order(queue)]);

  expect(same.id).toBe(one.id);
  expect(await queue.list(scope, auditId)).toHaveLength(1);
});

test("what was running when the server ended is taken up at the next start", async () => {
  const { start, order, until } = await makeQueue();
  const first = await start(untilAborted);
  const { id } = await order(first);
  await until(first, id, "running");
  await first.close();

  const second = await start(async () => undefined);

  expect(await until(second, id, "done")).toMatchObject({ error: null });
});

test("a kill in the middle leaves the row running, and the next start takes it up too", async () => {
  const { start, order, until } = await makeQueue();
  const killed = await start(untilAborted);
  const { id } = await order(killed);
  await until(killed, id, "running");

  const next = await start(async () => undefined);

  expect(await until(next, id, "done")).toMatchObject({ error: null });
});

test("cancelled work stops, running or waiting, and stays so", async () => {
  const { start, order, until, scope } = await makeQueue();
  const queue = await start(untilAborted);
  onTestFinished(() => queue.close());
  const jobs = [await order(queue, 1), await order(queue, 2), await order(queue, 3)];
  await until(queue, jobs[1]!.id, "running");

  const ended = await Promise.all([jobs[0]!, jobs[2]!].map(({ id }) => queue.cancel(scope, id)));

  expect(ended.map((job) => job?.state)).toEqual(["cancelled", "cancelled"]);
  expect((await queue.cancel(scope, jobs[0]!.id))?.state).toBe("cancelled");
});

test.each([
  {
    what: "an expected problem is told",
    error: new LabProblem("no-answer", "The site answered nothing."),
    told: "The site answered nothing.",
    bugs: 0,
  },
  {
    what: "a bug is reported, not told",
    error: new Error("secret"),
    told: expect.not.stringContaining("secret"),
    bugs: 1,
  },
])("$what", async ({ error, told, bugs: count }) => {
  const { start, order, until, bugs } = await makeQueue();
  const queue = await start(async () => {
    throw error;
  });

  const job = await until(queue, (await order(queue)).id, "failed");

  expect(job.error).toEqual(told);
  expect(bugs).toHaveLength(count);
});

test("work whose end could not be written is not stuck: it ends once there is room again", async () => {
  const { start, order, until, disk, bugs } = await makeQueue();
  const queue = await start(async () => {
    disk.isFull = bugs.length === 0;
  });
  const { id } = await order(queue);
  await expect.poll(() => bugs.length).toBeGreaterThan(1);

  disk.isFull = false;

  expect(await until(queue, id, "done")).toMatchObject({ error: null });
  expect((await order(queue)).id).not.toBe(id);
});

test("work whose end could not be written can be cancelled, and is once there is room again", async () => {
  const { start, order, until, disk, bugs, scope } = await makeQueue();
  let times = 0;
  const queue = await start(async ({ signal, ...run }) => {
    times += 1;
    await untilAborted({ signal, ...run }).finally(() => {
      disk.isFull = true;
    });
  });
  const { id } = await order(queue);
  await expect.poll(() => times).toBe(1);

  await queue.cancel(scope, id);
  await expect.poll(() => bugs.length).toBeGreaterThan(1);
  disk.isFull = false;

  expect(await until(queue, id, "cancelled")).toMatchObject({ step: null });
  expect(times).toBe(1);
});
