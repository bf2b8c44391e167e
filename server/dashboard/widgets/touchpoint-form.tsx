import { useState } from "preact/hooks";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import {
  attentionSpans,
  baskets,
  carriers,
  contactKinds,
  lifeSpans,
  type Stage,
  stages,
  subjects,
} from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { clashOf } from "../model/clash.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "./allowed.tsx";
import { PickOne } from "./pick-one.tsx";
import "./touchpoint-picker.css";

export interface TouchpointFormProps {
  /** Absent while a new one of their own is written. */
  touchpoint?: Touchpoint;
  onDone: () => void;
}

type Draft = Omit<Touchpoint, "id" | "auditId" | "catalogueKey" | "scoredBy">;

const NEW: Draft = {
  name: "",
  basket: "internal-offline",
  carrier: "offline",
  subject: "service",
  contact: "direct",
  attention: "long",
  life: "repeated",
  stages: ["interaction"],
  importance: 5,
  parentId: null,
  owner: null,
  standard: null,
  metric: null,
  nextAuditOn: null,
};

/** Everything the method says of a touchpoint. */
export function TouchpointForm({ touchpoint, onDone }: TouchpointFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const [draft, setDraft] = useState<Draft>(touchpoint ? draftOf(touchpoint) : NEW);
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const { method, t } = words;

  const save = async (event: Event) => {
    event.preventDefault();
    const isSaved = touchpoint
      ? await act(
          () =>
            api.call("updateTouchpoint", {
              params: { id: touchpoint.id },
              body: { ...changed(draft, draftOf(touchpoint)), seen: draftOf(touchpoint) },
            }),
          {
            done: ({ overwritten }) => clashOf(overwritten, view, words) ?? t("dashboard:saved"),
            // Where another person wrote meanwhile, theirs comes back; else what stood there before.
            undo: ({ overwritten }) =>
              overwritten?.[0]
                ? api.call("restoreEdit", { params: { id: overwritten[0].editId } })
                : api.call("updateTouchpoint", {
                    params: { id: touchpoint.id },
                    body: changed(draftOf(touchpoint), draft),
                  }),
            after: again,
          },
        )
      : await act(
          () =>
            api.call("createTouchpoint", {
              params: { id: view.audit.id },
              body: { ...draft, scoredBy: { by: "people" } },
            }),
          {
            done: t("dashboard:touchpoints.added", { name: draft.name }),
            undo: ({ id }) => api.call("deleteTouchpoint", { params: { id } }),
            after: again,
          },
        );
    if (isSaved) onDone();
  };
  const axis = <Name extends string>(
    label: string,
    key: keyof Draft,
    names: readonly Name[],
    said: Readonly<Record<Name, string>>,
  ) => (
    <PickOne
      label={label}
      // safe: each axis is a key of the draft that holds one of its names
      value={draft[key] as Name}
      options={names.map((name) => ({ value: name, text: said[name] }))}
      onPick={(value) => set({ [key]: value } as Partial<Draft>)}
      isSmall={false}
    />
  );

  return (
    <form class="touchpoint-form" onSubmit={save}>
      <Text
        label={t("dashboard:touchpoints.name")}
        name="name"
        value={draft.name}
        isNeeded
        onInput={(name) => set({ name })}
      />
      <label class="field">
        <span class="field-label">
          {t("dashboard:touchpoints.importance", { importance: draft.importance })}
        </span>
        <input
          class="rating-range"
          type="range"
          name="importance"
          min="1"
          max="10"
          value={draft.importance}
          onInput={({ currentTarget }) => set({ importance: Number(currentTarget.value) })}
        />
      </label>
      <Text
        label={t("dashboard:touchpoints.owner")}
        name="owner"
        value={draft.owner ?? ""}
        onInput={(owner) => set({ owner: owner || null })}
      />
      <label class="field">
        <span class="field-label">{t("dashboard:touchpoints.next-audit")}</span>
        <input
          class="input"
          type="date"
          name="nextAuditOn"
          value={draft.nextAuditOn ?? ""}
          onInput={({ currentTarget }) => set({ nextAuditOn: currentTarget.value || null })}
        />
      </label>
      <Text
        label={t("dashboard:touchpoints.standard")}
        name="standard"
        value={draft.standard ?? ""}
        hint={t("dashboard:touchpoints.standard-hint")}
        onInput={(standard) => set({ standard: standard || null })}
      />
      <Text
        label={t("dashboard:touchpoints.metric")}
        name="metric"
        value={draft.metric ?? ""}
        hint={t("dashboard:touchpoints.metric-hint")}
        onInput={(metric) => set({ metric: metric || null })}
      />
      <StagePicks stages={draft.stages} onChange={(picked) => set({ stages: picked })} />
      {axis(t("dashboard:filter.basket"), "basket", baskets, method.baskets)}
      {axis(t("dashboard:touchpoints.carrier"), "carrier", carriers, method.carriers)}
      {axis(t("dashboard:touchpoints.subject"), "subject", subjects, method.subjects)}
      {axis(t("dashboard:touchpoints.contact"), "contact", contactKinds, method.contacts)}
      {axis(t("dashboard:touchpoints.attention"), "attention", attentionSpans, method.attention)}
      {axis(t("dashboard:touchpoints.life"), "life", lifeSpans, method.life)}
      <div class="touchpoint-form-wide">
        <PickOne
          label={t("dashboard:touchpoints.parent")}
          value={draft.parentId ?? ""}
          any={t("dashboard:touchpoints.no-parent")}
          options={view.rows
            .filter((row) => row.touchpoint.id !== touchpoint?.id)
            .map((row) => ({ value: row.touchpoint.id, text: row.touchpoint.name }))}
          onPick={(parentId) => set({ parentId: parentId || null })}
          isSmall={false}
        />
      </div>
      <Allowed to="updateTouchpoint">
        <div class="touchpoint-form-wide form-buttons">
          <button type="submit" class="button button-primary">
            {t("dashboard:save")}
          </button>
          <button type="button" class="button" onClick={onDone}>
            {t("dashboard:cancel")}
          </button>
        </div>
      </Allowed>
    </form>
  );
}

/** Only what was changed is sent, so that another person's change of another field stays. */
function changed(draft: Draft, seen: Draft): Partial<Draft> {
  return Object.fromEntries(
    Object.entries(draft).filter(
      // safe: the keys of the draft
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(seen[key as keyof Draft]),
    ),
  );
}

function draftOf({ id: _, auditId: __, catalogueKey: ___, scoredBy: ____, ...draft }: Touchpoint): Draft {
  return draft;
}

function StagePicks({
  stages: picked,
  onChange,
}: {
  stages: readonly Stage[];
  onChange: (stages: Stage[]) => void;
}) {
  const words = useWords();
  return (
    <fieldset class="stage-picks touchpoint-form-wide">
      <legend class="field-label">{words.t("dashboard:touchpoints.stages")}</legend>
      {stages.map((stage) => (
        <label key={stage}>
          <input
            type="checkbox"
            checked={picked.includes(stage)}
            // A touchpoint stands on one stage at least.
            disabled={picked.length === 1 && picked.includes(stage)}
            onChange={({ currentTarget }) =>
              onChange(
                stages.filter((name) => (name === stage ? currentTarget.checked : picked.includes(name))),
              )
            }
          />
          {words.method.stages[stage]}
        </label>
      ))}
    </fieldset>
  );
}

interface TextProps {
  label: string;
  name: string;
  value: string;
  hint?: string;
  isNeeded?: boolean;
  onInput: (value: string) => void;
}

function Text({ label, name, value, hint, isNeeded = false, onInput }: TextProps) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        name={name}
        required={isNeeded}
        maxLength={name === "name" || name === "owner" ? 120 : 2000}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint && <span class="field-hint">{hint}</span>}
    </label>
  );
}
