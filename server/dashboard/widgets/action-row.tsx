import type { Action } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import type { PlanGroup } from "../model/plan.ts";
import { useAct } from "../shell/toaster.tsx";
import "./action-row.css";

/** One action of the plan. One that was opened from a check is proven by a fresh capture. */
export function ActionRow({ action, group }: { action: Action; group: PlanGroup }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const { href } = useQuery();
  const params = { id: action.id };
  const touchpoint = view.rows.find((row) => row.touchpoint.id === action.touchpointId)?.touchpoint;
  const isDone = action.state === "done";
  const needsProof = action.checkId !== null && !isDone;
  const setState = (state: Action["state"]) =>
    void act(() => api.call("updateAction", { params, body: { state } }), {
      done: words.t(state === "done" ? "dashboard:plan.marked-done" : "dashboard:plan.reopened"),
      undo: () => api.call("updateAction", { params, body: { state: action.state } }),
      after: again,
    });
  const remove = () =>
    void act(() => api.call("deleteAction", { params }), {
      done: words.t("dashboard:plan.deleted"),
      undo: () => api.call("restoreAction", { params }),
      after: again,
    });
  return (
    <div class={isDone ? "action action-done" : "action"}>
      <input
        type="checkbox"
        class="action-tick"
        checked={isDone}
        aria-label={words.t("dashboard:plan.done-label", { what: action.what })}
        onChange={({ currentTarget }) => setState(currentTarget.checked ? "done" : "open")}
      />
      <div class="action-words">
        <p class="action-what">{action.what}</p>
        <p class="action-under small mute">
          {touchpoint && (
            <a href={`/audits/${view.audit.id}?cell=${touchpoint.id}.${ownSiteOf(view)?.id ?? ""}`}>
              {touchpoint.name}
            </a>
          )}
          <span>{words.method.actionKinds[action.kind]}</span>
          {needsProof && <span>{words.t("dashboard:plan.prove-it")}</span>}
        </p>
      </div>
      <span class="action-who">
        {action.who || <span class="mute">{words.t("dashboard:plan.nobody")}</span>}
      </span>
      <span class={group === "overdue" ? "action-due level-negative pill pill-level" : "action-due"}>
        {action.dueOn ? (
          words.day(action.dueOn)
        ) : (
          <span class="mute">{words.t("dashboard:plan.no-day")}</span>
        )}
      </span>
      <span class="action-controls">
        <a class="small" href={href({ edit: action.id, add: null })}>
          {words.t("dashboard:edit")}
        </a>
        <button type="button" class="plan-button small" onClick={remove}>
          {words.t("dashboard:delete")}
        </button>
      </span>
    </div>
  );
}
