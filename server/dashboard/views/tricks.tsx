import { useState } from "preact/hooks";
import type { Trick } from "../../../shared/api/tricks.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import "./tricks.css";

/** What rivals do that is worth taking, with the page it was seen on. */
export function Tricks() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query, change, href } = useQuery();
  const { id } = view.audit;
  const load = useLoad(async () => (await api.call("listTricks", { params: { id } })).items, [id], view);
  const again = load.state === "loading" ? async () => undefined : load.again;
  const may = useMay();
  return (
    <>
      <PageHead title={words.t("register:tricks.title")} under={words.t("register:tricks.under")}>
        <Allowed to="createTrick">
          <a class="button button-primary" href={href({ add: "1" })}>
            {words.t("register:tricks.add")}
          </a>
        </Allowed>
      </PageHead>
      <Loaded
        from={load}
        empty={(items) =>
          items.length === 0 ? (
            <EmptyNote
              title={words.t("register:tricks.empty-title")}
              lesson={words.t("register:tricks.empty-lesson")}
            >
              <a class="button" href={`/audits/${id}/compare`}>
                {words.t("register:tricks.look")}
              </a>
            </EmptyNote>
          ) : null
        }
      >
        {(items) => (
          <ul class="tricks">
            {items.map((trick) => (
              <TrickCard key={trick.id} trick={trick} again={again} />
            ))}
          </ul>
        )}
      </Loaded>
      {query.add && may("createTrick") && (
        <Drawer title={words.t("register:tricks.add")} onClose={() => change({ add: null }, true)}>
          <TrickForm again={again} onDone={() => change({ add: null }, true)} />
        </Drawer>
      )}
    </>
  );
}

function TrickCard({ trick, again }: { trick: Trick; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again: reloadAudit } = useAudit();
  const [note, setNote] = useState(trick.note);
  const may = useMay();
  const params = { id: trick.id };
  const site = view.sites.find(({ id }) => id === trick.siteId);
  const touchpoint = view.rows.find((row) => row.touchpoint.id === trick.touchpointId)?.touchpoint;
  const planned = view.actions.find(({ what, kind }) => kind === "wow" && what === trick.what);
  const saveNote = () => {
    if (note === trick.note) return;
    void act(() => api.call("updateTrick", { params, body: { note } }), {
      done: words.t("dashboard:saved"),
      undo: () => api.call("updateTrick", { params, body: { note: trick.note } }),
      after: again,
    });
  };
  const remove = () =>
    act(() => api.call("deleteTrick", { params }), {
      done: words.t("register:tricks.deleted"),
      undo: () => api.call("restoreTrick", { params }),
      after: again,
    });
  const plan = () =>
    act(
      () =>
        api.call("createAction", {
          params: { id: view.audit.id },
          body: { touchpointId: touchpoint?.id ?? null, what: trick.what, kind: "wow" },
        }),
      {
        done: words.t("dashboard:plan.added"),
        undo: ({ id }) => api.call("deleteAction", { params: { id } }),
        after: reloadAudit,
      },
    );
  return (
    <li class="trick card">
      {trick.hasScreenshot && (
        <a
          href={api.url("trickScreenshot", { id: trick.id })}
          target="_blank"
          rel="noreferrer"
          aria-label={`${trick.what}: ${words.t("dashboard:capture.screenshot")}`}
        >
          <img src={api.url("trickScreenshot", { id: trick.id })} alt="" loading="lazy" />
        </a>
      )}
      <div class="trick-words">
        <h2>{trick.what}</h2>
        <p class="small mute">
          {[touchpoint?.name, site && words.t("register:tricks.seen", { site: site.name })]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {trick.url && (
          <a class="small" href={trick.url} target="_blank" rel="noreferrer noopener">
            {trick.url}
          </a>
        )}
        <label class="field">
          <span class="field-hint">{words.t("register:tricks.note-hint")}</span>
          <textarea
            class="input"
            name="note"
            maxLength={2000}
            value={note}
            readOnly={!may("updateTrick")}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
            onBlur={saveNote}
          />
        </label>
        <div class="trick-acts">
          {planned ? (
            <a class="small" href={`/audits/${view.audit.id}/plan?edit=${planned.id}`}>
              {words.t("register:tricks.planned")}
            </a>
          ) : (
            <Allowed to="createAction">
              <button type="button" class="plan-button small" onClick={() => void plan()}>
                {words.t("register:tricks.plan")}
              </button>
            </Allowed>
          )}
          <Allowed to="deleteTrick">
            <button type="button" class="plan-button small" onClick={() => void remove()}>
              {words.t("dashboard:remove")}
            </button>
          </Allowed>
        </div>
      </div>
    </li>
  );
}

function TrickForm({ again, onDone }: { again: () => Promise<void>; onDone: () => void }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const [draft, setDraft] = useState({ what: "", note: "", siteId: "", touchpointId: "" });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const send = async (event: Event) => {
    event.preventDefault();
    const body = { ...draft, siteId: draft.siteId || null, touchpointId: draft.touchpointId || null };
    const isDone = await act(() => api.call("createTrick", { params: { id: view.audit.id }, body }), {
      done: words.t("register:tricks.kept"),
      undo: ({ id }) => api.call("deleteTrick", { params: { id } }),
      after: again,
    });
    if (isDone) onDone();
  };
  return (
    <form class="trick-form" onSubmit={send}>
      <label class="field">
        <span class="field-label">{words.t("register:tricks.what")}</span>
        <input
          class="input"
          name="what"
          required
          maxLength={500}
          value={draft.what}
          onInput={({ currentTarget }) => set({ what: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.t("dashboard:place.site")}
        value={draft.siteId}
        any={words.t("dashboard:place.none")}
        options={inOrder(view.sites)
          .filter(({ isOwn }) => !isOwn)
          .map((site) => ({ value: site.id, text: site.name }))}
        onPick={(siteId) => set({ siteId })}
        isSmall={false}
      />
      <PickOne
        label={words.t("dashboard:place.touchpoint")}
        value={draft.touchpointId}
        any={words.t("dashboard:place.none")}
        options={view.rows.map(({ touchpoint }) => ({ value: touchpoint.id, text: touchpoint.name }))}
        onPick={(touchpointId) => set({ touchpointId })}
        isSmall={false}
      />
      <label class="field">
        <span class="field-label">{words.t("register:tricks.note")}</span>
        <textarea
          class="input"
          name="note"
          maxLength={2000}
          value={draft.note}
          onInput={({ currentTarget }) => set({ note: currentTarget.value })}
        />
        <span class="field-hint">{words.t("register:tricks.note-hint")}</span>
      </label>
      <div class="form-buttons">
        <button type="submit" class="button button-primary">
          {words.t("register:tricks.keep")}
        </button>
      </div>
    </form>
  );
}
