import { useState } from "preact/hooks";
import type { ReplacedRating } from "../../../shared/api/schemas.ts";
import { type RaterRole, raterRoles } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useOnlyName } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { PickOne } from "./pick-one.tsx";
import { isWowScore, ReasonField, ScoreField } from "./rating-fields.tsx";

export interface RatingFormProps {
  cell: { touchpointId: string; siteId: string };
  onDone: () => void;
  onChange: () => Promise<void>;
}

export const bodyOf = ({ score, role, raterName, reason }: ReplacedRating) => ({
  score,
  role,
  raterName,
  reason,
});

/** A score from 0 to 10. Above 9 it is a person's Wow, which needs a name and a reason. */
export function RatingForm({ cell, onDone, onChange }: RatingFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [score, setScore] = useState<number | null>(null);
  const [isMissed, setIsMissed] = useState(false);
  const [role, setRole] = useState<RaterRole>("self");
  const onlyName = useOnlyName();
  const [raterName, setRaterName] = useState(onlyName ?? "");
  const [reason, setReason] = useState("");
  const isWow = isWowScore(score);

  const send = async (event: Event) => {
    event.preventDefault();
    if (score === null) return setIsMissed(true);
    const isDone = await act(
      () => api.call("rateCell", { params: cell, body: { score, role, raterName, reason } }),
      {
        done: ({ replaced }) =>
          replaced
            ? words.t("register:ratings.replaced", { score: words.score(replaced.score) })
            : words.t("dashboard:rating.saved"),
        // What stood there under the same name comes back.
        undo: ({ id, replaced }) =>
          replaced
            ? api.call("rateCell", { params: cell, body: bodyOf(replaced) })
            : api.call("deleteRating", { params: { id } }),
        after: onChange,
      },
    );
    if (isDone) onDone();
  };

  return (
    <form class="rating-form card" onSubmit={send}>
      <ScoreField score={score} isMissed={isMissed} onScore={setScore} />
      <PickOne
        label={words.t("dashboard:rating.role")}
        value={role}
        options={raterRoles.map((name) => ({ value: name, text: words.method.roles[name] }))}
        onPick={(value) => setRole(raterRoles.find((name) => name === value) ?? "self")}
        isSmall={false}
      />
      <label class="field">
        <span class="field-label">
          {words.t(isWow ? "dashboard:rating.name-needed" : "dashboard:rating.name")}
        </span>
        <input
          class="input"
          name="raterName"
          autocomplete="name"
          maxLength={120}
          required={isWow}
          readOnly={onlyName !== undefined}
          value={raterName}
          onInput={({ currentTarget }) => setRaterName(currentTarget.value)}
        />
      </label>
      <ReasonField score={score} reason={reason} onReason={setReason} />
      <div class="rating-form-wide form-buttons">
        <button type="submit" class="button button-primary">
          {words.t("dashboard:rating.save")}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {words.t("dashboard:cancel")}
        </button>
      </div>
    </form>
  );
}
