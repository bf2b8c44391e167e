import { useEffect, useRef, useState } from "preact/hooks";
import { type Action, actionKinds } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { PickOne } from "./pick-one.tsx";
import "./action-row.css";

export interface ActionFormProps {
  /** Absent while a new one is written. */
  action?: Action;
  touchpointId: string | null;
  onDone: () => void;
}

/** What, who, by when. */
export function ActionForm({ action, touchpointId, onDone }: ActionFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const { query } = useQuery();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({
    what: action?.what ?? query.what ?? "",
    who: action?.who ?? "",
    dueOn: action?.dueOn ?? "",
    kind: action?.kind ?? actionKinds.find((kind) => kind === query.kind) ?? "fix",
    touchpointId: touchpointId ?? "",
  });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  useEffect(() => first.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const body = { ...draft, dueOn: draft.dueOn || null, touchpointId: draft.touchpointId || null };
    const isSaved = action
      ? await act(() => api.call("updateAction", { params: { id: action.id }, body }), {
          done: words.t("dashboard:saved"),
          after: again,
        })
      : await act(() => api.call("createAction", { params: { id: view.audit.id }, body }), {
          done: words.t("dashboard:plan.added"),
          undo: ({ id }) => api.call("deleteAction", { params: { id } }),
          after: again,
        });
    if (isSaved) onDone();
  };

  return (
    <form class={action ? "action-form" : "action-form card"} onSubmit={save}>
      <label class="field">
        <span class="field-label">{words.t("dashboard:plan.what")}</span>
        <input
          ref={first}
          class="input"
          name="what"
          required
          maxLength={500}
          value={draft.what}
          onInput={({ currentTarget }) => set({ what: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.t("dashboard:plan.who")}</span>
        <input
          class="input"
          name="who"
          maxLength={120}
          value={draft.who}
          onInput={({ currentTarget }) => set({ who: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.t("dashboard:plan.by-when")}</span>
        <input
          class="input"
          name="dueOn"
          type="date"
          value={draft.dueOn}
          onInput={({ currentTarget }) => set({ dueOn: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.t("dashboard:place.touchpoint")}
        value={draft.touchpointId}
        any={words.t("dashboard:plan.whole-company")}
        options={view.rows.map(({ touchpoint }) => ({ value: touchpoint.id, text: touchpoint.name }))}
        onPick={(id) => set({ touchpointId: id })}
        isSmall={false}
      />
      <PickOne
        label={words.t("dashboard:plan.kind")}
        value={draft.kind}
        options={actionKinds.map((kind) => ({ value: kind, text: words.method.actionKinds[kind] }))}
        onPick={(value) => set({ kind: actionKinds.find((kind) => kind === value) ?? "fix" })}
        isSmall={false}
      />
      <div class="action-form-wide form-buttons">
        <button type="submit" class="button button-primary">
          {words.t("dashboard:save")}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {words.t("dashboard:cancel")}
        </button>
      </div>
    </form>
  );
}
