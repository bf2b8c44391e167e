import type { Level } from "../scoring/formula.ts";
import "./facet-bar.css";

export interface FacetBarProps {
  /** 0 to 10; null while too little is decided. */
  score: number | null;
  level: Level | null;
  /** Best score of the same facet in the audit, drawn as a bar across. */
  best?: number | null;
}

/** A score as a length. The number and its name stand beside it, so it is hidden from readers of the screen. */
export function FacetBar({ score, level, best = null }: FacetBarProps) {
  return (
    <span class={`facet-bar level-${level ?? "unknown"}`} aria-hidden="true">
      <span class="facet-bar-fill" style={{ "--share": `${(score ?? 0) * 10}%` }} />
      {best !== null && <span class="facet-bar-best" style={{ "--share": `${best * 10}%` }} />}
    </span>
  );
}
