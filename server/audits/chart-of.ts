import type { ChartName, ChartTable, ChartTheme } from "../../shared/api/charts.ts";
import { siteStandings } from "../../shared/audit/round-cells.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { createWords } from "../../shared/words/create-words.ts";
import type { Chart, ChartStyle } from "../charts/chart.ts";
import { drawAside } from "../charts/draw-aside.ts";
import { heatChart } from "../charts/heat-chart.ts";
import { mapChart } from "../charts/map-chart.ts";
import { palettes } from "../charts/palette.ts";
import { radarChart } from "../charts/radar-chart.ts";
import { trendChart } from "../charts/trend-chart.ts";
import { audits } from "../db/tables/index.ts";
import { findLive } from "./find-live.ts";
import { listRounds } from "./list-rounds.ts";
import { loadAudits } from "./load-audits.ts";
import { localNames } from "./local-names.ts";
import type { Workbench } from "./workbench.ts";

interface Asked {
  chart: ChartName;
  language: WordLanguage;
  theme: ChartTheme;
}

/** One chart of an audit as a picture. */
export async function chartImage(bench: Workbench, auditId: string, asked: Asked): Promise<string> {
  return drawAside(await chartOf(bench, auditId, asked), palettes[asked.theme]);
}

/** The figures behind it. */
export async function chartFigures(bench: Workbench, auditId: string, asked: Asked): Promise<ChartTable> {
  return (await chartOf(bench, auditId, asked)).table;
}

async function chartOf(bench: Workbench, auditId: string, { chart, language, theme }: Asked): Promise<Chart> {
  const { scope } = bench;
  const audit = await findLive(scope, audits, auditId, "audit");
  const { merged, sources } = (await loadAudits(scope, [auditId])).get(auditId)!;
  const style: ChartStyle = { words: createWords(language), palette: palettes[theme] };
  const sites = ownFirst(merged.sites);
  const rows = localNames(merged.rows, language);
  switch (chart) {
    case "radar":
      return radarChart(sites, sources.pages, style);
    case "heat":
      return heatChart(sites, rows, style);
    case "map":
      return mapChart(audit.name, sites, rows, style);
    case "trend":
      return trendChart(await listRounds(bench, auditId), ownFirst(siteStandings(merged)), style);
  }
}

/** The own site has the first colour; rivals stay in their order. */
export const ownFirst = <Kind extends { isOwn: boolean }>(sites: readonly Kind[]): Kind[] =>
  [...sites].sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
