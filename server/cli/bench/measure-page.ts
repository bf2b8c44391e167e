import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CDPSession, Page } from "puppeteer-core";
import { scoreSnapshot } from "../../../shared/scoring/score-snapshot.ts";
import { type Snapshot, snapshot as snapshotSchema } from "../../../shared/snapshot/index.ts";
import { type GatherBundles, gatherPage } from "../../lab/gather-page.ts";
import { measureStored, type StoredMeasurement } from "./measure-stored.ts";

/** Milliseconds of one run. */
export interface Run {
  /** In the page, its answer made into text included. */
  inPage: number;
  /** Facts and score, outside of it. */
  outside: number;
  axe: number;
}

export interface PageMeasurement {
  elements: number;
  cold: Run;
  warm: Run;
  /** Longest task that one reading leaves on the page's main thread. */
  longestTask: { ours: number; axe: number };
  stored: StoredMeasurement;
  snapshot: Snapshot;
}

const AXE_WARM_ROUNDS = 5;
/** Each in its own series, and twice in turn, so that both meet the same machine and neither the other's leavings. */
const PASSES = 2;
const AXE = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));

/** Measures reading and scoring an open page beside axe on the same page, in the same run. */
export async function measurePage(
  page: Page,
  bundles: GatherBundles,
  rounds: number,
): Promise<PageMeasurement> {
  const session = await page.createCDPSession();
  const run = await openWorld(session);
  const elements = Number(await run("document.getElementsByTagName('*').length"));
  // Without its last call the bundle only defines what it does.
  await run(
    `${bundles.gather.replace(/tenpointGather\.gather\(\);?\s*$/, "")}; globalThis.gatherer = tenpointGather; 0`,
  );
  const cold = { ...(await read(run, 0)), axe: 0 };
  await run(`${readFileSync(AXE, "utf8")}; 0`);
  cold.axe = await runAxe(run, 0);
  // Warm means that the engine has seen the code often enough to have compiled it.
  const runs: Omit<Run, "axe">[] = [];
  const axeRuns: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (let round = 0; round < rounds * 2; round++) {
      const took = await read(run, BATCH_MS);
      // The first half meets caches that the other has filled.
      if (round >= rounds) runs.push(took);
    }
    for (let round = 0; round < Math.min(rounds, AXE_WARM_ROUNDS) + rounds; round++) {
      const took = await runAxe(run, BATCH_MS);
      if (round >= Math.min(rounds, AXE_WARM_ROUNDS)) axeRuns.push(took);
    }
  }
  const warm = {
    inPage: median(runs.map(({ inPage }) => inPage)),
    outside: median(runs.map(({ outside }) => outside)),
    axe: median(axeRuns),
  };
  const longestTask = {
    ours: await longestTaskOf(run, "gatherer.gather()"),
    axe: await longestTaskOf(run, "axe.run(document)"),
  };
  await session.detach();
  const { snapshot } = await gatherPage(page, bundles, "lab");
  return { elements, cold, warm, longestTask, stored: measureStored(snapshot, rounds * PASSES), snapshot };
}

type RunScript = (expression: string) => Promise<unknown>;

async function openWorld(session: CDPSession): Promise<RunScript> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "bench",
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** A timing is the mean over this long: what takes a few milliseconds is not to be told from the clock's and the caches' noise otherwise. */
const BATCH_MS = 60;

/** Cold is one run; warm is a batch of them. */
async function read(run: RunScript, batchMs: number): Promise<Omit<Run, "axe">> {
  const answer = (await run(`(async () => {
    const at = performance.now();
    let runs = 0, text = "";
    do { text = JSON.stringify(await gatherer.gather()); runs++; } while (performance.now() - at < ${batchMs});
    return { ms: (performance.now() - at) / runs, text };
  })()`)) as { ms: number; text: string };
  const gathered = JSON.parse(answer.text) as { conditions: object };
  const snapshot = snapshotSchema.parse({
    ...gathered,
    conditions: { ...gathered.conditions, source: "lab" },
  });
  const at = performance.now();
  let runs = 0;
  do {
    scoreSnapshot(snapshot);
    runs++;
  } while (performance.now() - at < batchMs);
  return { inPage: answer.ms, outside: (performance.now() - at) / runs };
}

async function runAxe(run: RunScript, batchMs: number): Promise<number> {
  return Number(
    await run(`(async () => {
      const at = performance.now();
      let runs = 0;
      do { await axe.run(document); runs++; } while (performance.now() - at < ${batchMs});
      return (performance.now() - at) / runs;
    })()`),
  );
}

/** As the browser reports it; what it does not report as long is shorter than 50 ms. */
async function longestTaskOf(run: RunScript, work: string): Promise<number> {
  return Number(
    await run(`(async () => {
      let longest = 0;
      const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); });
      observer.observe({ type: "longtask" });
      await new Promise((resolve) => setTimeout(resolve, 50));
      longest = 0;
      const at = performance.now();
      await ${work};
      const whole = performance.now() - at;
      await new Promise((resolve) => setTimeout(resolve, 300));
      observer.disconnect();
      return longest || Math.min(50, whole);
    })()`),
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
