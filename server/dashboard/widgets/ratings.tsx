import { useState } from "preact/hooks";
import type { Rating, ReplacedRating } from "../../../shared/api/schemas.ts";
import { agreementOf } from "../../../shared/audit/rater-agreement.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useOnlyName } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "./allowed.tsx";
import { bodyOf, RatingForm } from "./rating-form.tsx";
import "./ratings.css";

export interface RatingsProps {
  cell: { touchpointId: string; siteId: string };
  ratings: readonly Rating[];
  /** Words that were written over, last first. */
  replaced: readonly ReplacedRating[];
  /** The machine's score, which is one rater's. */
  machine: number | null;
  onChange: () => Promise<void>;
}

/** People's own scores, and a place to give one. */
export function Ratings({ cell, ratings, replaced, machine, onChange }: RatingsProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section class="drawer-section">
      <h3>{words.t("dashboard:rating.title")}</h3>
      {ratings.length === 0 && !isOpen && <p class="mute">{words.t("dashboard:rating.none")}</p>}
      {ratings.length > 0 && (
        <ul class="ratings card">
          {ratings.map((rating) => (
            <RatingRow key={rating.id} rating={rating} onChange={onChange} />
          ))}
        </ul>
      )}
      <AgreementLine
        scores={[...ratings.map(({ score }) => score), ...(machine === null ? [] : [machine])]}
      />
      {isOpen ? (
        <RatingForm cell={cell} onDone={() => setIsOpen(false)} onChange={onChange} />
      ) : (
        <Allowed to="rateCell">
          <button type="button" class="button ratings-add" onClick={() => setIsOpen(true)}>
            {words.t("dashboard:rating.add")}
          </button>
        </Allowed>
      )}
      {replaced.length > 0 && (
        <details class="touchpoint-fold">
          <summary class="small">{words.t("register:edits.title")}</summary>
          <ul class="edits">
            {replaced.map((rating) => (
              <ReplacedRow key={rating.id} cell={cell} rating={rating} onChange={onChange} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function AgreementLine({ scores }: { scores: readonly number[] }) {
  const words = useWords();
  const { pairs, agreeing } = agreementOf(scores);
  if (pairs === 0) return null;
  return (
    <p class="small mute">
      {words.t("register:ratings.agreement")}: <b>{Math.round((agreeing / pairs) * 100)} %</b> ·{" "}
      {words.t("register:ratings.agreement-means", { agreeing, pairs })}
    </p>
  );
}

interface ReplacedRowProps {
  cell: RatingsProps["cell"];
  rating: ReplacedRating;
  onChange: () => Promise<void>;
}

/** A word that another one under the same name took the place of, and the way back. */
function ReplacedRow({ cell, rating, onChange }: ReplacedRowProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const isMine = [undefined, rating.raterName].includes(useOnlyName());
  const restore = () =>
    act(() => api.call("rateCell", { params: cell, body: bodyOf(rating) }), {
      done: words.t("register:edits.restored"),
      after: onChange,
    });
  return (
    <li class="edit">
      <span>
        <b>{words.score(rating.score)}</b>{" "}
        {[rating.raterName, words.method.roles[rating.role]].filter(Boolean).join(", ")}{" "}
        <span class="small mute">{rating.reason}</span>
      </span>
      {isMine && (
        <Allowed to="rateCell">
          <button type="button" class="plan-button small" onClick={() => void restore()}>
            {words.t("register:edits.restore")}
          </button>
        </Allowed>
      )}
    </li>
  );
}

function RatingRow({ rating, onChange }: { rating: Rating; onChange: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { id, score, role, raterName, reason, touchpointId, siteId } = rating;
  const isMine = [undefined, raterName].includes(useOnlyName());
  const remove = () =>
    act(() => api.call("deleteRating", { params: { id } }), {
      done: words.t("dashboard:rating.removed"),
      undo: () =>
        api.call("rateCell", { params: { touchpointId, siteId }, body: { score, role, raterName, reason } }),
      after: onChange,
    });
  return (
    <li class="rating">
      <b class={`rating-score pill-level level-${levelOf(score)}`}>{words.score(score)}</b>
      <div class="rating-words">
        <p>
          {raterName ? <b>{raterName}</b> : null} <span class="mute">{words.method.roles[role]}</span>{" "}
          <span class="small mute">{words.ago(rating.createdAt, Date.now())}</span>
        </p>
        {reason && <p class="mute">{reason}</p>}
      </div>
      {isMine && (
        <Allowed to="deleteRating">
          <button type="button" class="plan-button small" onClick={() => void remove()}>
            {words.t("dashboard:remove")}
          </button>
        </Allowed>
      )}
    </li>
  );
}
