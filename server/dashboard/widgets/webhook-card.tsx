import { useState } from "preact/hooks";
import type { Delivery, Webhook } from "../../../shared/api/webhooks.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { eventWords } from "../model/webhook-words.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { CopyOnce } from "./copy-once.tsx";
import { Loaded } from "./loaded.tsx";

export interface WebhookCardProps {
  hook: Webhook;
  /** undefined for a webhook of all audits. */
  auditName: string | undefined;
  onChange: () => Promise<void>;
}

export function WebhookCard({ hook, auditName, onChange }: WebhookCardProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [secret, setSecret] = useState<string>();
  const [round, setRound] = useState(0);
  const params = { id: hook.id };
  const again = () => setRound((count) => count + 1);
  const test = () =>
    act(() => api.call("testWebhook", { params }), {
      done: words.t("connections:hooks.tested"),
      after: again,
    });
  const remove = () =>
    act(() => api.call("deleteWebhook", { params }), {
      done: words.t("connections:hooks.removed"),
      undo: () => api.call("restoreWebhook", { params }),
      after: onChange,
    });
  const roll = () =>
    act(() => api.call("rollWebhookSecret", { params }), {
      done: words.t("connections:hooks.secret-rolled"),
      after: (rolled) => setSecret(rolled.secret),
    });
  const turn = (isOn: boolean) =>
    act(() => api.call("updateWebhook", { params, body: { isOn } }), { after: onChange });
  return (
    <section class="card webhook">
      <header class="webhook-head">
        <div>
          <h2 class="webhook-url">{hook.url}</h2>
          <p class="small mute">
            {[
              auditName ?? words.t("connections:hooks.audit-all"),
              ...hook.events.map((name) => words.t(eventWords[name])),
            ].join(" · ")}
          </p>
        </div>
        <label class="webhook-event">
          <input
            type="checkbox"
            checked={hook.isOn}
            onChange={({ currentTarget }) => void turn(currentTarget.checked)}
          />
          {words.t("connections:hooks.on")}
        </label>
      </header>
      {secret && <CopyOnce label={words.t("connections:hooks.secret")} text={secret} />}
      <div class="form-buttons">
        <button type="button" class="button button-small" disabled={!hook.isOn} onClick={() => void test()}>
          {words.t("connections:hooks.test")}
        </button>
        <button type="button" class="button button-small" onClick={() => void roll()}>
          {words.t("connections:hooks.secret-new")}
        </button>
        <button type="button" class="button button-small" onClick={() => void remove()}>
          {words.t("connections:hooks.remove")}
        </button>
      </div>
      <DeliveryLog key={round} webhookId={hook.id} />
    </section>
  );
}

const PAGE_SIZE = 10;

function DeliveryLog({ webhookId }: { webhookId: string }) {
  const words = useWords();
  const api = useApi();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const load = useLoad(
    () => api.call("listDeliveries", { params: { id: webhookId }, query: { limit } }),
    [webhookId, limit],
  );
  return (
    <details class="webhook-log">
      <summary>{words.t("connections:hooks.log")}</summary>
      <Loaded
        from={load}
        empty={({ items }) =>
          items.length === 0 ? <p class="mute small">{words.t("connections:hooks.log-none")}</p> : null
        }
      >
        {({ items, nextCursor }, again) => (
          <>
            <ul>
              {items.map((delivery) => (
                <DeliveryRow key={delivery.id} delivery={delivery} onChange={again} />
              ))}
            </ul>
            {nextCursor !== null && (
              <button
                type="button"
                class="button button-small"
                onClick={() => setLimit(Math.min(200, limit + PAGE_SIZE))}
              >
                {words.t("connections:hooks.more")}
              </button>
            )}
          </>
        )}
      </Loaded>
    </details>
  );
}

function DeliveryRow({ delivery, onChange }: { delivery: Delivery; onChange: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { id, event, state, attempts, createdAt, dueAt } = delivery;
  const last = attempts.at(-1);
  const facts = [
    words.moment(createdAt),
    words.t(`connections:hooks.state.${state}`),
    ...(attempts.length > 0 ? [words.t("connections:hooks.tries", { count: attempts.length })] : []),
    ...(dueAt !== null && attempts.length > 0
      ? [words.t("connections:hooks.next", { when: words.moment(dueAt) })]
      : []),
  ];
  const retry = () => act(() => api.call("retryDelivery", { params: { id } }), { after: onChange });
  return (
    <li class="webhook-delivery">
      <div>
        <b>{words.t(eventWords[event])}</b> <span class="small mute">{facts.join(" · ")}</span>
        {last?.problem && <p class="small field-problem">{last.problem}</p>}
      </div>
      {state !== "delivered" && (
        <button type="button" class="button button-small" onClick={() => void retry()}>
          {words.t("connections:hooks.retry")}
        </button>
      )}
    </li>
  );
}
