import { createAside } from "../aside.ts";
import type { Chart } from "./chart.ts";
import type { Palette } from "./palette.ts";

/** What the drawing thread is told. */
export interface DrawOrder {
  chart: Chart;
  palette: Palette;
}

const draw = createAside<DrawOrder, string>(new URL("./draw-thread.ts", import.meta.url));

/** Draws a chart on a thread of its own: a picture of many cells would hold up everything that is asked for meanwhile. */
export const drawAside = (chart: Chart, palette: Palette): Promise<string> => draw({ chart, palette });
