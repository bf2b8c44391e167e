import type { Cell } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { useMay } from "../session-context.ts";
import "./score-cell.css";

export interface ScoreCellProps {
  cell: Cell;
  href: string;
  /** What the cell is of, for who hears the table: "Contact page, White Line". */
  label: string;
  isBest: boolean;
  /** More than one site has the best score. */
  isTied: boolean;
  /** It was last looked at longer ago than its touchpoint's importance allows. */
  isAged?: boolean;
  tabIndex?: number;
}

/** One site's score of one touchpoint; opens what it is made of. */
export function ScoreCell({ cell, href, label, isBest, isTied, isAged = false, tabIndex }: ScoreCellProps) {
  const words = useWords();
  const may = useMay();
  const text = textOf(cell, words, may("rateCell") || may("startScore"));
  const aged = isAged ? [words.t("rounds:re.aged")] : [];
  const notes = [...notesOf(cell, isBest, isTied, words), ...aged];
  const spoken = [`${label}: ${text}`, ...notes].join(", ");
  const state = cell.state === "scored" ? `level-${cell.level ?? "unknown"}` : `score-cell-${cell.state}`;
  return (
    <a
      class={`score-cell ${state} ${isBest ? "score-cell-best" : ""} ${isAged ? "score-cell-aged" : ""}`}
      href={href}
      aria-label={spoken}
      title={notes.join(" · ") || undefined}
      tabIndex={tabIndex}
      data-cell
    >
      {text}
      {(cell.disagrees || cell.unlike || cell.asMeasured !== undefined) && (
        <span class="score-cell-flag" aria-hidden="true" />
      )}
    </a>
  );
}

function textOf(cell: Cell, words: Words, mayJudge: boolean): string {
  if (cell.state === "absent") return words.t("dashboard:cell.absent");
  return cell.state === "unjudged" || cell.score === null
    ? words.t(mayJudge ? "dashboard:cell.judge" : "dashboard:cell.unjudged")
    : words.score(cell.score);
}

function notesOf(cell: Cell, isBest: boolean, isTied: boolean, words: Words): string[] {
  return [
    cell.level && cell.state === "scored" ? words.method.levels[cell.level] : "",
    isBest ? words.t(isTied ? "dashboard:cell.tied-best" : "dashboard:cell.best") : "",
    cell.ratings > 0 ? words.t("dashboard:cell.raters", { count: cell.ratings }) : "",
    cell.disagrees ? words.t("dashboard:cell.disagrees") : "",
    cell.unlike ? words.t("dashboard:cell.unlike") : "",
    cell.asMeasured === undefined
      ? ""
      : words.t("register:waive.measured", { score: words.score(cell.asMeasured) }),
  ].filter((note) => note !== "");
}
