import { useState } from "preact/hooks";
import { type ReminderKind, reminderKinds } from "../../../shared/api/re-audits.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { PickOne } from "./pick-one.tsx";
import "./reminders.css";

/** Where an audit's reminders go: mail, Slack, Telegram, any program that takes JSON. */
export function Reminders() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const load = useLoad(() => api.call("listReminders", { params }), [view.audit.id]);
  const again = () => (load.state === "loading" ? undefined : load.again());
  const remove = (id: string) =>
    act(() => api.call("deleteReminder", { params: { id } }), {
      done: words.t("rounds:remind.deleted"),
      undo: () => api.call("restoreReminder", { params: { id } }),
      after: again,
    });
  return (
    <section class="reminders card">
      <h2>{words.t("rounds:remind.title")}</h2>
      <p class="small mute">{words.t("rounds:remind.means")}</p>
      {load.state === "ready" && load.value.items.length > 0 && (
        <ul>
          {load.value.items.map(({ id, kind, address, chat, sentOn, problem }) => (
            <li key={id} class="reminder">
              <span class="reminder-words">
                <b>{words.t(`rounds:remind.kind.${kind}`)}</b> {address} {chat}
                <span class={problem ? "small reminder-problem" : "small mute"}>
                  {problem ? words.t("rounds:remind.problem", { problem }) : sentText(sentOn)}
                </span>
              </span>
              <button type="button" class="plan-button small" onClick={() => void remove(id)}>
                {words.t("dashboard:delete")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ReminderForm onAdded={again} />
    </section>
  );

  function sentText(sentOn: string | null): string {
    return sentOn === null
      ? words.t("rounds:remind.unsent")
      : words.t("rounds:remind.sent", { day: words.day(sentOn) });
  }
}

function ReminderForm({ onAdded }: { onAdded: () => unknown }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const [draft, setDraft] = useState<{ kind: ReminderKind; address: string; chat: string }>({
    kind: "mail",
    address: "",
    chat: "",
  });
  const add = async (event: Event) => {
    event.preventDefault();
    const body = { ...draft, chat: draft.kind === "telegram" ? draft.chat : null, language: words.language };
    const isAdded = await act(() => api.call("createReminder", { params: { id: view.audit.id }, body }), {
      done: words.t("rounds:remind.added"),
      undo: ({ id }) => api.call("deleteReminder", { params: { id } }),
      after: onAdded,
    });
    if (isAdded) setDraft({ kind: draft.kind, address: "", chat: "" });
  };
  return (
    <form class="reminder-form" onSubmit={add}>
      <PickOne
        label={words.t("rounds:remind.kind")}
        value={draft.kind}
        options={reminderKinds.map((kind) => ({ value: kind, text: words.t(`rounds:remind.kind.${kind}`) }))}
        onPick={(value) =>
          setDraft({ ...draft, kind: reminderKinds.find((kind) => kind === value) ?? "mail" })
        }
      />
      <label class="field">
        <span class="field-hint">{words.t(`rounds:remind.address.${draft.kind}`)}</span>
        <input
          class="input input-small"
          inputMode={draft.kind === "mail" ? "email" : "url"}
          required
          maxLength={500}
          value={draft.address}
          onInput={({ currentTarget }) => setDraft({ ...draft, address: currentTarget.value })}
        />
      </label>
      {draft.kind === "telegram" && (
        <label class="field">
          <span class="field-hint">{words.t("rounds:remind.chat")}</span>
          <input
            class="input input-small"
            required
            maxLength={80}
            value={draft.chat}
            onInput={({ currentTarget }) => setDraft({ ...draft, chat: currentTarget.value })}
          />
        </label>
      )}
      <button type="submit" class="button button-small">
        {words.t("rounds:remind.add")}
      </button>
    </form>
  );
}
