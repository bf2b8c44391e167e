import { parentPort } from "node:worker_threads";
import { drawChart } from "./draw.ts";
import type { DrawAnswer, DrawOrder } from "./draw-aside.ts";

parentPort?.on("message", ({ id, chart, palette }: DrawOrder) => {
  parentPort?.postMessage(answer(id, () => drawChart(chart, palette)));
});

function answer(id: number, draw: () => string): DrawAnswer {
  try {
    return { id, svg: draw() };
  } catch (error) {
    return { id, error };
  }
}
