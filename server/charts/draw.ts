import { HeatmapChart, LineChart, RadarChart, TreeChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  VisualMapComponent,
} from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { escapeMarkup } from "../escape-markup.ts";
import type { Chart } from "./chart.ts";
import { FACE, type Palette } from "./palette.ts";

use([
  SVGRenderer,
  RadarChart,
  HeatmapChart,
  TreeChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  RadarComponent,
  VisualMapComponent,
]);

export type ChartOption = EChartsCoreOption;

/** A chart as an SVG picture, without a browser; the same data give the same picture. */
export function drawChart({ title, widthPx, heightPx, option }: Chart, palette: Palette): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: widthPx, height: heightPx });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: "transparent",
      textStyle: { fontFamily: FACE, color: palette.ink },
      ...option,
    });
    const svg = renumbered(chart.renderToSVGString());
    return svg.replace("<svg ", `<svg role="img" aria-label="${escapeMarkup(title)}" `);
  } finally {
    chart.dispose();
  }
}

/** The writer counts its class names on from picture to picture. */
function renumbered(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/zr\d+-(cls|ani|[a-z])-?\d+/g, (name) => {
    const known = names.get(name) ?? `c${names.size}`;
    names.set(name, known);
    return known;
  });
}
