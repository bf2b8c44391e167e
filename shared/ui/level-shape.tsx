import type { Level } from "../scoring/formula.ts";
import "./level-badge.css";

/** A sinking triangle, a level bar, a star, and an open dot: levels can be told apart without colour. */
const SHAPES: Record<Level | "unknown", string> = {
  negative: "M1 2.5h10L6 10.5z",
  neutral: "M1.5 4.5h9a1.5 1.5 0 0 1 0 3h-9a1.5 1.5 0 0 1 0-3z",
  wow: "M6 .8l1.6 3.4 3.7.5-2.7 2.6.7 3.7L6 9.2 2.7 11l.7-3.7L.7 4.7l3.7-.5z",
  unknown: "M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 1.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z",
};

export interface LevelShapeProps {
  level: Level | null;
  /** Side in CSS pixels. */
  sizePx?: number;
}

export function LevelShape({ level, sizePx = 10 }: LevelShapeProps) {
  return (
    <svg class="level-shape" width={sizePx} height={sizePx} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[level ?? "unknown"]} />
    </svg>
  );
}
