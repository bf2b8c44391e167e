import type { Site } from "../../shared/api/schemas.ts";
import type { JudgedPage } from "../../shared/audit/judged-page.ts";
import { median } from "../../shared/audit/median.ts";
import { type FacetName, facets } from "../../shared/method/facets.ts";
import { MACHINE_MAX, roundScore } from "../../shared/scoring/formula.ts";
import type { Chart, ChartStyle } from "./chart.ts";
import { dashes } from "./palette.ts";

const WIDTH_PX = 640;
const HEIGHT_PX = 470;

/** Facets of each site, own against rivals: the median of its pages. */
export function radarChart(
  sites: readonly Site[],
  pages: readonly JudgedPage[],
  { words, palette }: ChartStyle,
): Chart {
  const scores = sites.map((site) => ({ site, byFacet: facetScores(pages, site.id) }));
  const shown = facets.filter((facet) => scores.some(({ byFacet }) => byFacet.get(facet) !== undefined));
  // Without an axis there is nothing to lay a site on.
  const drawn = shown.length === 0 ? [] : scores;
  const nameOf = (site: Site) => (site.isOwn ? `${words.t("dashboard:you")} · ${site.name}` : site.name);
  return {
    title: words.t("reports:chart.radar"),
    widthPx: WIDTH_PX,
    heightPx: HEIGHT_PX,
    option: {
      legend: { bottom: 0, data: drawn.map(({ site }) => nameOf(site)), textStyle: { color: palette.ink } },
      radar: {
        center: ["50%", "46%"],
        radius: "66%",
        indicator: shown.map((facet) => ({ name: words.method.facets[facet], max: MACHINE_MAX, min: 0 })),
        splitNumber: 3,
        axisName: { color: palette.ink, fontSize: 12 },
        axisLine: { lineStyle: { color: palette.line } },
        splitLine: { lineStyle: { color: palette.line } },
        splitArea: { show: false },
      },
      series: [
        {
          type: "radar",
          data: drawn.map(({ site, byFacet }, at) => ({
            name: nameOf(site),
            value: shown.map((facet) => byFacet.get(facet) ?? 0),
            lineStyle: {
              color: palette.sites[at % palette.sites.length],
              width: site.isOwn ? 3 : 1.5,
              type: dashes[at % dashes.length],
            },
            itemStyle: { color: palette.sites[at % palette.sites.length] },
            areaStyle: { opacity: site.isOwn ? 0.12 : 0 },
            symbolSize: site.isOwn ? 6 : 4,
          })),
        },
      ],
    },
    table: {
      head: [words.t("reports:chart.facet"), ...sites.map(nameOf)],
      rows: shown.map((facet) => [
        words.method.facets[facet],
        ...scores.map(({ byFacet }) => words.score(byFacet.get(facet) ?? null)),
      ]),
    },
  };
}

function facetScores(pages: readonly JudgedPage[], siteId: string): Map<FacetName, number> {
  return new Map(
    facets.flatMap((facet) => {
      const known = pages.flatMap((page) =>
        page.siteId === siteId ? (page.verdict.facets[facet]?.score ?? []) : [],
      );
      const middle = median(known);
      return middle === null ? [] : [[facet, roundScore(middle)] as const];
    }),
  );
}
