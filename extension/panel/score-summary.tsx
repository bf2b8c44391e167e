import type { WaivedScore } from "../../shared/api/schemas.ts";
import { LevelShape } from "../../shared/ui/level-shape.tsx";
import { TenPips } from "../../shared/ui/ten-pips.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { Icon } from "./icon.tsx";
import type { ScoredPage } from "./score-page.ts";
import "./score-summary.css";

export interface ScoreSummaryProps {
  page: ScoredPage;
  /** With what people said to be wrong set aside; null where nothing is. */
  waived: WaivedScore | null;
  onAgain(): void;
}

/** What the page is worth, and how much of it could be judged. */
export function ScoreSummary({ page, waived, onAgain }: ScoreSummaryProps) {
  const words = useWords();
  const { score, level, coverage, conditions } = page.scorecard;
  const untold = coverage.total - coverage.decided;
  return (
    <section class={`score-summary card level-${level ?? "unknown"}`}>
      <div class="score-summary-head">
        <p class="score-summary-number">
          <strong elementtiming="score">{words.score(score)}</strong>{" "}
          <span class="mute">{words.t("panel:score.of-ten")}</span>
        </p>
        {level && (
          <p class="score-summary-level">
            <strong>
              <LevelShape level={level} sizePx={13} />
              {words.method.levels[level]}
            </strong>
            <span class="small mute">{words.method.levelMeanings[level]}</span>
          </p>
        )}
      </div>
      <TenPips score={score} level={level} size="large" />
      {score === null && <p class="small">{words.t("panel:score.none")}</p>}
      <div class="score-summary-foot small mute">
        <span>
          {words.t("common:coverage.judged", { decided: coverage.decided, total: coverage.total })}
          {untold > 0 && ` · ${words.t("common:coverage.cannot-tell", { count: untold })}`}
        </span>
        <span>{words.t("common:tenth-point")}</span>
      </div>
      {waived && (
        <p class="small">
          {words.t("panel:waive.score", { count: waived.setAside.length })}{" "}
          <b class={`pill pill-level level-${waived.level ?? "unknown"}`}>{words.score(waived.score)}</b>
        </p>
      )}
      {conditions.moment === "early" && <p class="notice">{words.t("panel:notice.early")}</p>}
      {page.read.snapshot.cut.length > 0 && <p class="notice">{words.t("panel:notice.cut")}</p>}
      <button
        type="button"
        class="icon-button score-summary-again"
        aria-label={words.t("panel:score.again")}
        title={words.t("panel:score.again")}
        onClick={onAgain}
      >
        <Icon name="again" />
      </button>
    </section>
  );
}
