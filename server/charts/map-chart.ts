import type { Row, Site } from "../../shared/api/schemas.ts";
import { baskets } from "../../shared/method/axes.ts";
import type { Chart, ChartStyle } from "./chart.ts";

const WIDTH_PX = 720;
const LEAF_PX = 23;
const AROUND_PX = 40;

/** The register as a mind map: the company, its baskets, their touchpoints with the own score. */
export function mapChart(
  name: string,
  sites: readonly Site[],
  rows: readonly Row[],
  { words, palette }: ChartStyle,
): Chart {
  const own = sites.find(({ isOwn }) => isOwn);
  const leafOf = (row: Row) => {
    const cell = row.cells.find(({ siteId }) => siteId === own?.id);
    const colours = cell?.level ? palette.levels[cell.level].fill : palette.mute;
    const score =
      cell?.state === "absent" ? words.t("dashboard:cell.absent") : words.score(cell?.score ?? null);
    return {
      name: `${row.touchpoint.name}  ${score}`,
      itemStyle: { color: colours, borderColor: colours },
    };
  };
  const groups = baskets
    .map((basket) => ({ basket, members: rows.filter(({ touchpoint }) => touchpoint.basket === basket) }))
    .filter(({ members }) => members.length > 0);
  const scoreOf = (row: Row) => row.cells.find(({ siteId }) => siteId === own?.id)?.score ?? null;
  return {
    title: words.t("reports:chart.map"),
    widthPx: WIDTH_PX,
    heightPx: Math.max(200, rows.length * LEAF_PX + AROUND_PX),
    option: {
      series: [
        {
          type: "tree",
          data: [
            {
              name: own?.name ?? name,
              itemStyle: { color: palette.sites[0], borderColor: palette.sites[0] },
              children: groups.map(({ basket, members }) => ({
                name: words.method.baskets[basket],
                itemStyle: { color: palette.mute, borderColor: palette.mute },
                children: members.map(leafOf),
              })),
            },
          ],
          left: 120,
          right: 280,
          top: 10,
          bottom: 10,
          symbol: "circle",
          symbolSize: 8,
          initialTreeDepth: -1,
          edgeShape: "curve",
          lineStyle: { color: palette.line, width: 1.5 },
          label: {
            position: "left",
            align: "right",
            verticalAlign: "middle",
            fontSize: 14,
            color: palette.ink,
            // The lines to its leaves begin under its name.
            backgroundColor: palette.surface,
            padding: 2,
          },
          leaves: { label: { position: "right", align: "left", verticalAlign: "middle", fontSize: 14 } },
        },
      ],
    },
    table: {
      head: [
        words.t("reports:chart.basket"),
        words.t("dashboard:matrix.touchpoint"),
        words.t("dashboard:matrix.importance"),
        own?.name ?? name,
      ],
      rows: groups.flatMap(({ basket, members }) =>
        members.map((row) => [
          words.method.baskets[basket],
          row.touchpoint.name,
          String(row.touchpoint.importance),
          words.score(scoreOf(row)),
        ]),
      ),
    },
  };
}
