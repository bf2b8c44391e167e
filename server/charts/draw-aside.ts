import { Worker } from "node:worker_threads";
import type { Chart } from "./chart.ts";
import type { Palette } from "./palette.ts";

/** What the drawing thread is told, and what it answers. */
export interface DrawOrder {
  id: number;
  chart: Chart;
  palette: Palette;
}
export type DrawAnswer = { id: number } & ({ svg: string } | { error: unknown });

/** Without work for this long the thread is ended; it is started again with the next chart. */
const IDLE_MS = 30_000;

interface Waiting {
  resolve(svg: string): void;
  reject(error: unknown): void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;

/** Draws a chart on a thread of its own: a picture of many cells would hold up everything that is asked for meanwhile. */
export function drawAside(chart: Chart, palette: Palette): Promise<string> {
  clearTimeout(idle);
  thread ??= startThread();
  const worker = thread;
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // While something is drawn the process stays; an idle thread keeps nobody.
    worker.ref();
    worker.postMessage({ id, chart, palette } satisfies DrawOrder);
  });
}

function startThread(): Worker {
  const worker = new Worker(new URL("./draw-thread.ts", import.meta.url));
  worker.on("message", (answer: DrawAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("svg" in answer) asked?.resolve(answer.svg);
    else asked?.reject(answer.error);
    if (waiting.size === 0) rest(worker);
  });
  worker.on("error", (error) => {
    if (thread === worker) thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return worker;
}

function rest(worker: Worker): void {
  worker.unref();
  idle = setTimeout(() => {
    if (thread === worker) thread = undefined;
    void worker.terminate();
  }, IDLE_MS).unref();
}
