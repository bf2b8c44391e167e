import { useState } from "preact/hooks";
import type { CatalogueEntry } from "../../../shared/api/schemas.ts";
import { baskets } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Loaded } from "./loaded.tsx";
import "./touchpoint-picker.css";

/** The method's catalogue, less what the audit has already. */
export function TouchpointPicker({ customHref }: { customHref: string }) {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const [sought, setSought] = useState("");
  const load = useLoad(async () => (await api.call("catalogue")).items, []);
  const taken = new Set(view.rows.map(({ touchpoint }) => touchpoint.catalogueKey));
  const wanted = sought.trim().toLowerCase();
  return (
    <>
      <div class="picker-head">
        <label class="field">
          <span class="unseen">{words.t("dashboard:touchpoints.search")}</span>
          <input
            class="input"
            type="search"
            placeholder={words.t("dashboard:touchpoints.search")}
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </label>
        <a class="button" href={customHref}>
          {words.t("dashboard:touchpoints.own")}
        </a>
      </div>
      <Loaded from={load}>
        {(entries) => {
          const open = entries.filter(
            (entry) => !taken.has(entry.key) && entry.names[words.language].toLowerCase().includes(wanted),
          );
          if (open.length === 0) return <p class="mute">{words.t("dashboard:touchpoints.none-left")}</p>;
          return baskets.map((basket) => (
            <PickerGroup
              key={basket}
              title={words.method.baskets[basket]}
              entries={open.filter((entry) => entry.basket === basket)}
            />
          ));
        }}
      </Loaded>
    </>
  );
}

function PickerGroup({ title, entries }: { title: string; entries: readonly CatalogueEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section class="drawer-section">
      <h3>{title}</h3>
      <ul class="card">
        {entries.map((entry) => (
          <PickerRow key={entry.key} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function PickerRow({ entry }: { entry: CatalogueEntry }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const name = entry.names[words.language];
  const add = () =>
    void act(
      () =>
        api.call("createTouchpoint", { params: { id: view.audit.id }, body: { catalogueKey: entry.key } }),
      {
        done: words.t("dashboard:touchpoints.added", { name }),
        undo: ({ id }) => api.call("deleteTouchpoint", { params: { id } }),
        after: again,
      },
    );
  return (
    <li class="picker-row">
      <span class="picker-row-words">
        {name}
        <span class="small mute">
          {words.t(
            entry.scoredBy.by === "people"
              ? "dashboard:touchpoints.by-people"
              : "dashboard:touchpoints.by-machine",
          )}{" "}
          · {words.t("dashboard:importance.of-ten", { importance: entry.importance })}
        </span>
      </span>
      <button
        type="button"
        class="button button-small"
        aria-label={words.t("dashboard:touchpoints.add-named", { name })}
        onClick={add}
      >
        +
      </button>
    </li>
  );
}
