import type { Round, SiteStanding } from "../../shared/api/rounds.ts";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import type { Chart, ChartStyle } from "./chart.ts";
import { dashes } from "./palette.ts";

const WIDTH_PX = 760;
const HEIGHT_PX = 320;

/** Each site's index over the rounds, oldest first, and now. */
export function trendChart(
  rounds: readonly Pick<Round, "name" | "closedAt" | "standings">[],
  now: readonly SiteStanding[],
  { words, palette }: ChartStyle,
): Chart {
  const oldestFirst = [...rounds].sort((a, b) => a.closedAt - b.closedAt);
  const points = [
    ...oldestFirst.map(({ closedAt, standings }) => ({ label: words.day(dayOf(closedAt)), standings })),
    { label: words.t("rounds:now"), standings: now },
  ];
  const indexOf = (standings: readonly SiteStanding[], siteId: string) =>
    standings.find((one) => one.siteId === siteId)?.index ?? null;
  const nameOf = (site: SiteStanding) =>
    site.isOwn ? `${words.t("dashboard:you")} · ${site.name}` : site.name;
  return {
    title: words.t("rounds:chart.trend"),
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    option: {
      legend: { bottom: 0, data: now.map(nameOf), textStyle: { color: palette.ink } },
      grid: { left: 36, right: 24, top: 16, bottom: 64 },
      xAxis: {
        type: "category",
        data: points.map(({ label }) => label),
        axisLine: { lineStyle: { color: palette.line } },
        axisTick: { show: false },
        axisLabel: { color: palette.mute },
      },
      yAxis: {
        type: "value",
        min: 0,
        max: 10,
        interval: 2,
        splitLine: { lineStyle: { color: palette.line } },
        axisLabel: { color: palette.mute },
      },
      series: now.map((site, at) => ({
        name: nameOf(site),
        type: "line",
        data: points.map(({ standings }) => {
          const value = indexOf(standings, site.siteId);
          return {
            value,
            ...(site.isOwn && { label: { formatter: value === null ? "" : words.score(value) } }),
          };
        }),
        connectNulls: true,
        symbolSize: site.isOwn ? 9 : 6,
        color: palette.sites[at % palette.sites.length],
        lineStyle: { width: site.isOwn ? 3 : 1.5, type: dashes[at % dashes.length] },
        ...(site.isOwn && {
          label: {
            show: true,
            position: "top",
            color: palette.ink,
          },
        }),
      })),
    },
    table: {
      head: [words.t("rounds:round"), ...now.map(nameOf)],
      rows: points.map(({ label, standings }) => [
        label,
        ...now.map(({ siteId }) => words.score(indexOf(standings, siteId))),
      ]),
    },
  };
}
