import { useEffect, useRef, useState } from "preact/hooks";
import { type Chain, chainChannels } from "../../../shared/api/chains.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { PickOne } from "./pick-one.tsx";
import "./chain-form.css";

export interface ChainFormProps {
  /** Absent while a new one is written. */
  chain?: Chain;
  onDone: () => void;
  onSaved: () => Promise<void>;
}

const LINKS_MIN = 2;

/** A chain's name, its channel, and its links in order. */
export function ChainForm({ chain, onDone, onSaved }: ChainFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({
    name: chain?.name ?? "",
    channel: chain?.channel ?? ("search" as const),
    links: chain?.links ?? [],
  });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const [isShort, setIsShort] = useState(false);
  useEffect(() => first.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    setIsShort(draft.links.length < LINKS_MIN);
    if (draft.links.length < LINKS_MIN) return;
    const saved = { done: words.t("chains:saved"), after: onSaved };
    const isSaved = chain
      ? await act(() => api.call("updateChain", { params: { id: chain.id }, body: draft }), saved)
      : await act(() => api.call("createChain", { params: { id: view.audit.id }, body: draft }), {
          ...saved,
          undo: ({ id }) => api.call("deleteChain", { params: { id } }),
        });
    if (isSaved) onDone();
  };

  return (
    <form class="chain-form card" onSubmit={save}>
      <label class="field">
        <span class="field-label">{words.t("chains:name")}</span>
        <input
          ref={first}
          class="input"
          name="name"
          required
          maxLength={120}
          value={draft.name}
          onInput={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.t("chains:channel")}
        value={draft.channel}
        options={chainChannels.map((name) => ({ value: name, text: words.t(`chains:channel.${name}`) }))}
        onPick={(value) => set({ channel: chainChannels.find((name) => name === value) ?? "search" })}
        isSmall={false}
      />
      <fieldset class="chain-form-links">
        <legend class="field-label">{words.t("chains:links")}</legend>
        <Links links={draft.links} onChange={(links) => set({ links })} />
        <PickOne
          label={words.t("chains:link.add")}
          value=""
          any="…"
          options={view.rows.map(({ touchpoint }) => ({ value: touchpoint.id, text: touchpoint.name }))}
          onPick={(id) => id && set({ links: [...draft.links, id] })}
          isSmall={false}
        />
        {isShort && <p class="field-problem">{words.t("chains:too-short")}</p>}
      </fieldset>
      <div class="form-buttons">
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

interface LinksProps {
  links: readonly string[];
  onChange: (links: string[]) => void;
}

function Links({ links, onChange }: LinksProps) {
  const words = useWords();
  const { view } = useAudit();
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ??
    words.t("chains:link.retired");
  const swap = (at: number, other: number) => {
    const moved = [...links];
    const [one, two] = [links[at], links[other]];
    if (one === undefined || two === undefined) return;
    moved[at] = two;
    moved[other] = one;
    onChange(moved);
  };
  return (
    <ol class="chain-form-list">
      {links.map((id, at) => {
        const touchpoint = nameOf(id);
        return (
          <li key={`${id} ${at}`}>
            <span class="mute">{at + 1}</span>
            <span>{touchpoint}</span>
            <button
              type="button"
              class="button button-small"
              disabled={at === 0}
              aria-label={words.t("chains:link.up", { touchpoint })}
              onClick={() => swap(at, at - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              class="button button-small"
              disabled={at === links.length - 1}
              aria-label={words.t("chains:link.down", { touchpoint })}
              onClick={() => swap(at, at + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              class="button button-small"
              aria-label={words.t("chains:link.remove", { touchpoint })}
              onClick={() => onChange(links.filter((_, place) => place !== at))}
            >
              ×
            </button>
          </li>
        );
      })}
    </ol>
  );
}
