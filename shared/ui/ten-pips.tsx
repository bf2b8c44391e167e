import type { Level } from "../scoring/formula.ts";
import { useWords } from "./words-context.ts";
import "./ten-pips.css";

const PIPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Only a person's rating reaches the tenth pip. */
const LAST = 9;

export interface TenPipsProps {
  /** 0 to 10, rounded as it is shown; null while nothing is judged. */
  score: number | null;
  level: Level | null;
  size?: "large" | "small";
}

/** The product's sign: ten pips filled to the score; the tenth stays open until a person gives it. */
export function TenPips({ score, level, size = "small" }: TenPipsProps) {
  const words = useWords();
  const label =
    score === null
      ? words.t("common:score.none")
      : words.t("common:score.of-ten", { score: words.score(score) });
  return (
    <span class={`ten-pips ten-pips-${size} level-${level ?? "unknown"}`} role="img" aria-label={label}>
      {PIPS.map((index) => {
        const fill = Math.min(1, Math.max(0, (score ?? 0) - index));
        const kind = index === LAST && fill === 0 ? "ten-pips-pip ten-pips-open" : "ten-pips-pip";
        return <span key={index} class={kind} style={{ "--fill": `${Math.round(fill * 100)}%` }} />;
      })}
    </span>
  );
}
