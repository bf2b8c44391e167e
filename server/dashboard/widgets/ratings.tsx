import { useState } from "preact/hooks";
import type { Rating } from "../../../shared/api/schemas.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { RatingForm } from "./rating-form.tsx";
import "./ratings.css";

export interface RatingsProps {
  cell: { touchpointId: string; siteId: string };
  ratings: readonly Rating[];
  onChange: () => Promise<void>;
}

/** People's own scores, and a place to give one. */
export function Ratings({ cell, ratings, onChange }: RatingsProps) {
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
      {isOpen ? (
        <RatingForm cell={cell} onDone={() => setIsOpen(false)} onChange={onChange} />
      ) : (
        <button type="button" class="button ratings-add" onClick={() => setIsOpen(true)}>
          {words.t("dashboard:rating.add")}
        </button>
      )}
    </section>
  );
}

function RatingRow({ rating, onChange }: { rating: Rating; onChange: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { id, score, role, raterName, reason, touchpointId, siteId } = rating;
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
      <button type="button" class="plan-button small" onClick={() => void remove()}>
        {words.t("dashboard:remove")}
      </button>
    </li>
  );
}
