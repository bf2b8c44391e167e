import { chartFigures, chartImage } from "../audits/chart-of.ts";
import type { Routes } from "./route.ts";

export const chartRoutes = {
  drawChart: async ({ bench }, { params, query }) => ({
    bytes: new TextEncoder().encode(await chartImage(bench, params.id, { ...query, chart: params.chart })),
    type: "image/svg+xml",
    isFresh: true,
  }),
  chartTable: ({ bench }, { params, query }) =>
    chartFigures(bench, params.id, { ...query, chart: params.chart, theme: "light" }),
} satisfies Routes;
