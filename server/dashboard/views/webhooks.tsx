import { useState } from "preact/hooks";
import { type Webhook, type WebhookEvent, webhookEvents } from "../../../shared/api/webhooks.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { eventWords } from "../model/webhook-words.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { CopyOnce } from "../widgets/copy-once.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import { WebhookCard } from "../widgets/webhook-card.tsx";
import "./audit-settings.css";
import "./webhooks.css";

/** Other programs that are told what happens, and what became of each telling. */
export function Webhooks() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.t("connections:hooks.title")} under={words.t("connections:hooks.under")} />
      <Allowed to="listWebhooks">
        <WebhookList />
      </Allowed>
    </>
  );
}

function WebhookList() {
  const words = useWords();
  const api = useApi();
  const load = useLoad(async () => {
    const [hooks, audits] = await Promise.all([api.call("listWebhooks"), api.all("listAudits")]);
    return { hooks: hooks.items, audits };
  }, []);
  return (
    <Loaded from={load}>
      {({ hooks, audits }, again) => (
        <div class="settings">
          {hooks.length === 0 && (
            <EmptyNote
              title={words.t("connections:hooks.empty-title")}
              lesson={words.t("connections:hooks.empty")}
            />
          )}
          {hooks.map((hook) => (
            <WebhookCard
              key={hook.id}
              hook={hook}
              auditName={audits.find(({ id }) => id === hook.auditId)?.name}
              onChange={again}
            />
          ))}
          <WebhookForm audits={audits} onAdded={again} />
        </div>
      )}
    </Loaded>
  );
}

interface WebhookFormProps {
  audits: readonly { id: string; name: string }[];
  onAdded: () => Promise<void>;
}

function WebhookForm({ audits, onAdded }: WebhookFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [url, setUrl] = useState("");
  const [auditId, setAuditId] = useState("");
  const [events, setEvents] = useState<readonly WebhookEvent[]>(webhookEvents);
  const [added, setAdded] = useState<Webhook & { secret: string }>();
  const add = (event: Event) => {
    event.preventDefault();
    const body = { url, events: [...events], auditId: auditId || null };
    void act(() => api.call("createWebhook", { body }), {
      done: words.t("connections:hooks.added"),
      undo: ({ id }) => api.call("deleteWebhook", { params: { id } }),
      after: (hook) => {
        setAdded(hook);
        setUrl("");
        return onAdded();
      },
    });
  };
  const toggle = (name: WebhookEvent, isOn: boolean) =>
    setEvents(webhookEvents.filter((event) => (event === name ? isOn : events.includes(event))));
  return (
    <form class="settings-form card" onSubmit={add}>
      {added && (
        <div class="settings-wide">
          <CopyOnce label={words.t("connections:hooks.secret")} text={added.secret} />
        </div>
      )}
      <label class="field settings-wide">
        <span class="field-label">{words.t("connections:hooks.url")}</span>
        <input
          class="input"
          type="url"
          name="url"
          required
          maxLength={1000}
          placeholder="https://example.com/tenpoint"
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </label>
      <PickOne
        label={words.t("connections:hooks.audit")}
        value={auditId}
        any={words.t("connections:hooks.audit-all")}
        options={audits.map(({ id, name }) => ({ value: id, text: name }))}
        onPick={setAuditId}
        isSmall={false}
      />
      <fieldset class="field">
        <legend class="field-label">{words.t("connections:hooks.events")}</legend>
        {webhookEvents.map((name) => (
          <label key={name} class="webhook-event">
            <input
              type="checkbox"
              checked={events.includes(name)}
              onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
            />
            {words.t(eventWords[name])}
          </label>
        ))}
      </fieldset>
      <div class="settings-wide">
        <button type="submit" class="button button-primary" disabled={events.length === 0}>
          {words.t("connections:hooks.add")}
        </button>
      </div>
    </form>
  );
}
