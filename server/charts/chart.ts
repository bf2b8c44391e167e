import type { ChartTable } from "../../shared/api/charts.ts";
import type { Words } from "../../shared/words/interface.ts";
import type { ChartOption } from "./draw.ts";
import type { Palette } from "./palette.ts";

/** What a chart needs to know beside its data. */
export interface ChartStyle {
  words: Words;
  palette: Palette;
}

export interface Chart {
  /** What it shows, for who cannot see it. */
  title: string;
  widthPx: number;
  heightPx: number;
  option: ChartOption;
  table: ChartTable;
}
