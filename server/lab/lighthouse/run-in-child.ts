import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PageContext } from "../../../shared/facts/page-context.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../../shared/snapshot/index.ts";
import { LabProblem, type LabProblemCode, labProblemCodes } from "../lab-problem.ts";
import type { Device } from "../visit-page.ts";

export interface LighthouseOrder {
  url: string;
  device: Device;
  context: PageContext;
  chromium: { executable: string | undefined; sandbox: boolean };
  /** Only the public internet and these hosts may be reached; null opens everything. */
  allowHosts: readonly string[] | null;
}

export interface LighthouseRun {
  /** 0–1 by category; null where Lighthouse could not tell. */
  categories: Record<string, number | null>;
  /** The page as our gatherer read it, with Lighthouse's timings. */
  snapshot: Snapshot;
}

export type LighthouseAnswer = { run: LighthouseRun } | { problem: { code: string; message: string } };

const CHILD = fileURLToPath(new URL("./lighthouse-child.ts", import.meta.url));
const WITHIN_MS = 150_000;
const GOES_WITHIN_MS = 5_000;

/** Runs Lighthouse in a process of its own: two runs in one process break each other, and each leaves memory behind. */
export function runInChild(order: LighthouseOrder, signal?: AbortSignal): Promise<LighthouseRun> {
  const { promise, resolve, reject } = Promise.withResolvers<LighthouseRun>();
  const child = fork(CHILD, { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [] });
  const stop = (problem: LabProblem) => {
    reject(problem);
    // It closes its Chromium when told to go; what does not go is ended.
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), GOES_WITHIN_MS).unref();
  };
  const timer = setTimeout(
    () => stop(new LabProblem("timeout", `Lighthouse took too long on ${order.url}.`)),
    WITHIN_MS,
  );
  const abort = () => stop(new LabProblem("cancelled", "The Lighthouse run was stopped."));
  signal?.addEventListener("abort", abort, { once: true });
  child.once("message", (answer: LighthouseAnswer) => {
    if ("problem" in answer) return reject(problemOf(answer.problem));
    const { data: snapshot, error } = snapshotSchema.safeParse(answer.run.snapshot);
    if (error) reject(error);
    else resolve({ ...answer.run, snapshot });
  });
  child.once("error", reject);
  child.once("exit", (code) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    reject(new Error(`Lighthouse's process ended without an answer (${code}).`));
  });
  if (signal?.aborted) abort();
  else child.send(order);
  return promise;
}

function problemOf({ code, message }: { code: string; message: string }): Error {
  const isKnown = (labProblemCodes as readonly string[]).includes(code);
  return isKnown ? new LabProblem(code as LabProblemCode, message) : new Error(message);
}
