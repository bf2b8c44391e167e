import { answerAside } from "../aside.ts";
import { drawChart } from "./draw.ts";
import type { DrawOrder } from "./draw-aside.ts";

answerAside(({ chart, palette }: DrawOrder) => drawChart(chart, palette));
