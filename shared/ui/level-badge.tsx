import type { Level } from "../scoring/formula.ts";
import { LevelShape } from "./level-shape.tsx";
import { useWords } from "./words-context.ts";
import "./level-badge.css";

export interface LevelBadgeProps {
  level: Level | null;
}

/** A level as colour, shape and word. */
export function LevelBadge({ level }: LevelBadgeProps) {
  const words = useWords();
  return (
    <span class={`level-badge level-${level ?? "unknown"}`}>
      <LevelShape level={level} />
      {level ? words.method.levels[level] : words.t("common:level.unjudged")}
    </span>
  );
}
