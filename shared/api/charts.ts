import * as z from "zod";
import { wordLanguages } from "../checks/define-check.ts";
import { define } from "./endpoint.ts";
import { id } from "./schemas.ts";

export const chartNames = ["radar", "heat", "map", "trend"] as const;
export type ChartName = (typeof chartNames)[number];
export const chartThemes = ["light", "dark"] as const;
export type ChartTheme = (typeof chartThemes)[number];

/** The figures that a chart draws. */
export const chartTable = z.object({ head: z.array(z.string()), rows: z.array(z.array(z.string())) });
export type ChartTable = z.infer<typeof chartTable>;

const language = z.enum(wordLanguages).default("en");
const params = z.object({ id, chart: z.enum(chartNames) });

export const chartEndpoints = define({
  drawChart: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/charts/{chart}/image",
    summary:
      "A picture of the audit: facets of each site (radar), the matrix (heat), the register (map), the index over rounds (trend).",
    params,
    query: z.object({ language, theme: z.enum(chartThemes).default("light") }),
    file: "image/svg+xml",
  },
  chartTable: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/charts/{chart}",
    summary: "The figures behind a picture of the audit.",
    params,
    query: z.object({ language }),
    response: chartTable,
  },
});
