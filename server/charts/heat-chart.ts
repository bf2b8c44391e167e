import type { Cell, Row, Site } from "../../shared/api/schemas.ts";
import { levels } from "../../shared/scoring/formula.ts";
import type { Chart, ChartStyle } from "./chart.ts";

const WIDTH_PX = 720;
const ROW_PX = 26;
const AROUND_PX = 44;
/** As many letters as stand beside the cells. */
const NAME_MAX = 32;

/** Drawn without a browser, letters of other scripts are measured twice as wide as they are: cut by count instead. */
const shortened = (name: string) => (name.length > NAME_MAX ? `${name.slice(0, NAME_MAX - 1)}…` : name);

/** The matrix as colours: touchpoints that were judged down, sites across, the worst own ones first. */
export function heatChart(
  sites: readonly Site[],
  rows: readonly Row[],
  { words, palette }: ChartStyle,
): Chart {
  const judged = rows.filter(({ cells }) => cells.some(({ state }) => state !== "unjudged"));
  const own = sites.find(({ isOwn }) => isOwn)?.id;
  const cellOf = (row: Row, siteId: string | undefined) => row.cells.find((cell) => cell.siteId === siteId);
  const worth = (row: Row) => {
    const cell = cellOf(row, own);
    return cell?.state === "absent" ? 0 : (cell?.score ?? Number.POSITIVE_INFINITY);
  };
  const ordered = [...judged].sort((a, b) => worth(a) - worth(b));
  const nameOf = (site: Site) => (site.isOwn ? words.t("dashboard:you") : site.name);
  const textOf = (cell: Cell | undefined) => {
    if (cell?.state === "absent") return words.t("dashboard:cell.absent");
    return cell?.state === "scored" ? words.score(cell.score) : "–";
  };
  const shades = [palette.unknown, ...levels.map((level) => palette.levels[level])];
  const shadeOf = (cell: Cell | undefined) => {
    if (cell?.state === "absent") return 1;
    return cell?.level ? levels.indexOf(cell.level) + 1 : 0;
  };
  return {
    title: words.t("reports:chart.heat"),
    widthPx: WIDTH_PX,
    heightPx: ordered.length * ROW_PX + AROUND_PX,
    option: {
      grid: { left: 220, right: 12, top: 34, bottom: 8 },
      xAxis: {
        type: "category",
        position: "top",
        data: sites.map(nameOf),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: palette.ink, interval: 0, width: 120, overflow: "truncate" },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: ordered.map(({ touchpoint }) => shortened(touchpoint.name)),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: palette.ink },
      },
      visualMap: {
        type: "piecewise",
        show: false,
        dimension: 2,
        pieces: shades.map(({ tint }, value) => ({ value, color: tint })),
      },
      series: [
        {
          type: "heatmap",
          data: ordered.flatMap((row, y) =>
            sites.map((site, x) => {
              const cell = cellOf(row, site.id);
              const shade = shadeOf(cell);
              return {
                value: [x, y, shade],
                itemStyle: { borderColor: palette.surface, borderWidth: 2 },
                label: {
                  show: true,
                  formatter: textOf(cell).replace(/[{}|]/g, ""),
                  color: shades[shade]?.ink,
                },
              };
            }),
          ),
        },
      ],
    },
    table: {
      head: [words.t("dashboard:matrix.touchpoint"), ...sites.map(nameOf)],
      rows: ordered.map((row) => [row.touchpoint.name, ...sites.map((site) => textOf(cellOf(row, site.id)))]),
    },
  };
}
