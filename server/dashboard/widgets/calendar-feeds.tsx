import { useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { dayOf } from "../model/day.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import "./calendar-feeds.css";

/** Secret addresses under which calendar programs read the plan: made, shown once, closed. */
export function CalendarFeeds() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const [address, setAddress] = useState<string | null>(null);
  const load = useLoad(() => api.call("listFeeds", { params }), [view.audit.id]);
  const feeds = load.state === "ready" ? load.value.items : [];
  const again = () => (load.state === "loading" ? undefined : load.again());
  const make = () =>
    act(() => api.call("createFeed", { params, body: { language: words.language } }), {
      after: ({ path }) => {
        setAddress(`${location.origin}${path}`);
        return again();
      },
    });
  const copy = (text: string) =>
    act(() => navigator.clipboard.writeText(text), { done: words.t("plan:feed.copied") });
  const close = (id: string) =>
    act(() => api.call("deleteFeed", { params: { id } }), {
      done: words.t("plan:feed.closed"),
      after: again,
    });
  return (
    <section class="feeds card">
      <h2>{words.t("plan:feed.title")}</h2>
      <p class="small mute">{words.t("plan:feed.means")}</p>
      {address && (
        <label class="field">
          <span class="field-hint">{words.t("plan:feed.made")}</span>
          <span class="feeds-address">
            <input
              class="input"
              readOnly
              value={address}
              aria-label={words.t("plan:feed.label")}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <button type="button" class="button" onClick={() => void copy(address)}>
              {words.t("plan:feed.copy")}
            </button>
          </span>
        </label>
      )}
      <p class="feeds-controls">
        <button type="button" class="button button-small" onClick={() => void make()}>
          {words.t("plan:feed.make")}
        </button>
        {feeds.length > 0 && (
          <span class="small mute">{words.t("plan:feed.open", { count: feeds.length })}</span>
        )}
        {feeds.map(({ id, createdAt }) => (
          <button key={id} type="button" class="plan-button small" onClick={() => void close(id)}>
            {words.t("plan:feed.close", { day: words.day(dayOf(new Date(createdAt))) })}
          </button>
        ))}
      </p>
    </section>
  );
}
