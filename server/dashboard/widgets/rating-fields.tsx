import { levelOf, MACHINE_MAX } from "../../../shared/scoring/formula.ts";
import { LevelBadge } from "../../../shared/ui/level-badge.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./ratings.css";

const STEP = 0.5;
export const FIRST_SCORE = 5;
/** Whole points to tap; halves are on the slider. */
const POINTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Above it a score is a person's Wow, which needs a name and a reason. */
export const isWowScore = (score: number) => score > MACHINE_MAX;

/** A score from 0 to 10, with the level that it is. */
export function ScoreField({ score, onScore }: { score: number; onScore: (score: number) => void }) {
  const words = useWords();
  return (
    <>
      <label class="field">
        <span class="rating-form-head">
          <span class="field-label">{words.t("dashboard:rating.score")}</span>
          <b class={`rating-form-score level-${levelOf(score)}`}>{words.score(score)}</b>
          <LevelBadge level={levelOf(score)} />
        </span>
        <input
          type="range"
          class={`rating-range level-${levelOf(score)}`}
          name="score"
          min="0"
          max="10"
          step={STEP}
          value={score}
          onInput={({ currentTarget }) => onScore(Number(currentTarget.value))}
        />
      </label>
      <fieldset class="rating-points rating-form-wide" aria-label={words.t("dashboard:rating.score")}>
        {POINTS.map((point) => (
          <button
            key={point}
            type="button"
            class={`rating-point level-${levelOf(point)}`}
            aria-pressed={point === score}
            aria-label={words.t("register:ratings.point", { score: point })}
            onClick={() => onScore(point)}
          >
            {point}
          </button>
        ))}
      </fieldset>
    </>
  );
}

export interface ReasonFieldProps {
  score: number;
  reason: string;
  onReason: (reason: string) => void;
}

/** Why; asked for above 9. */
export function ReasonField({ score, reason, onReason }: ReasonFieldProps) {
  const words = useWords();
  const isWow = isWowScore(score);
  return (
    <label class="field rating-form-wide">
      <span class="field-label">
        {words.t(isWow ? "dashboard:rating.reason-needed" : "dashboard:rating.reason")}
      </span>
      <textarea
        class="input"
        name="reason"
        maxLength={2000}
        required={isWow}
        value={reason}
        onInput={({ currentTarget }) => onReason(currentTarget.value)}
      />
      {isWow && <span class="field-hint">{words.t("dashboard:rating.wow-hint")}</span>}
    </label>
  );
}
