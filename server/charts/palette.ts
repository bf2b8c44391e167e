import type { ChartTheme } from "../../shared/api/charts.ts";
import type { Level } from "../../shared/scoring/formula.ts";

export interface Palette {
  surface: string;
  ink: string;
  mute: string;
  line: string;
  track: string;
  /** The own site, then rivals in their order. */
  sites: readonly string[];
  levels: Record<Level, { fill: string; tint: string; ink: string }>;
  unknown: { tint: string; ink: string };
}

/** The roles of `shared/ui/tokens.css`, for pictures, which no style sheet reaches. */
export const palettes: Record<ChartTheme, Palette> = {
  light: {
    surface: "#ffffff",
    ink: "#17181c",
    mute: "#5e636f",
    line: "#e4e4dd",
    track: "#e6e6df",
    sites: ["#3a35e0", "#b0541c", "#0f7d8a", "#8a3d9c", "#5f6b1f", "#7a5a4a"],
    levels: {
      negative: { fill: "#d4432c", tint: "#fbe2dd", ink: "#a12513" },
      neutral: { fill: "#b57a12", tint: "#f8ecd7", ink: "#7a5005" },
      wow: { fill: "#0c8a67", tint: "#d9f0e7", ink: "#07634a" },
    },
    unknown: { tint: "#eeeeea", ink: "#5e636f" },
  },
  dark: {
    surface: "#1b1c21",
    ink: "#eeeef1",
    mute: "#a4a9b5",
    line: "#2f3138",
    track: "#34363e",
    sites: ["#938fff", "#f0a06a", "#5cc7d3", "#d494e6", "#bcc95f", "#c9a796"],
    levels: {
      negative: { fill: "#ef6f58", tint: "#41211c", ink: "#ffb0a1" },
      neutral: { fill: "#d79f3c", tint: "#3b2d14", ink: "#f2cb80" },
      wow: { fill: "#2fbd93", tint: "#12372b", ink: "#84e3c4" },
    },
    unknown: { tint: "#292b31", ink: "#a4a9b5" },
  },
};

/** A site's line is told by its dashes as well as by its colour. */
export const dashes = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 2], [12, 4]] as const;

/** Without quotes: the picture's writer puts it into attributes as it is. */
export const FACE = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Noto Sans Georgian, sans-serif";
