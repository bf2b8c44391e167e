import { levelOf, MACHINE_MAX } from "../../../shared/scoring/formula.ts";
import { LevelBadge } from "../../../shared/ui/level-badge.tsx";
import { useWords } from "../../../shared/ui/words-context.ts";
import "./ratings.css";

const STEP = 0.5;
/** Where the slider rests while nothing is chosen. */
const RESTING = 5;
/** Whole points to tap; halves are on the slider. */
const POINTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Above it a score is a person's Wow, which needs a name and a reason. */
export const isWowScore = (score: number | null) => score !== null && score > MACHINE_MAX;

export interface ScoreFieldProps {
  /** null: none is chosen yet. */
  score: number | null;
  /** It was tried to save without one. */
  isMissed: boolean;
  onScore: (score: number) => void;
}

/** A score from 0 to 10, with the level that it is. */
export function ScoreField({ score, isMissed, onScore }: ScoreFieldProps) {
  const words = useWords();
  const level = score === null ? "unknown" : levelOf(score);
  return (
    <>
      <label class="field">
        <span class="rating-form-head">
          <span class="field-label">{words.t("dashboard:rating.score")}</span>
          {score === null ? (
            <span class="mute">{words.t("dashboard:rating.unchosen")}</span>
          ) : (
            <>
              <b class={`rating-form-score level-${level}`}>{words.score(score)}</b>
              <LevelBadge level={levelOf(score)} />
            </>
          )}
        </span>
        <input
          type="range"
          class={score === null ? "rating-range rating-range-unchosen" : `rating-range level-${level}`}
          name="score"
          min="0"
          max="10"
          step={STEP}
          value={score ?? RESTING}
          aria-valuetext={score === null ? words.t("dashboard:rating.unchosen") : words.score(score)}
          onInput={({ currentTarget }) => onScore(Number(currentTarget.value))}
          // Where the slider rests, pressing it changes nothing, so that no input is told.
          onPointerUp={({ currentTarget }) => onScore(Number(currentTarget.value))}
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
      {isMissed && score === null && (
        <p class="field-problem rating-form-wide" role="alert">
          {words.t("dashboard:rating.choose")}
        </p>
      )}
    </>
  );
}

export interface ReasonFieldProps {
  score: number | null;
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
