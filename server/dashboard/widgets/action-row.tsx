import type { Action } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import type { PlanGroup } from "../model/plan.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useMoveAction } from "../use-move-action.ts";
import { ActionProof } from "./action-proof.tsx";
import "./action-row.css";

/** One action of the plan. One that was opened from a check is proven by a fresh capture. */
export function ActionRow({ action, group }: { action: Action; group: PlanGroup }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again, watchJobs } = useAudit();
  const { href } = useQuery();
  const params = { id: action.id };
  const touchpoint = view.rows.find((row) => row.touchpoint.id === action.touchpointId)?.touchpoint;
  const isDone = action.state === "done";
  const own = ownSiteOf(view);
  const pageUrl = view.rows
    .find((row) => row.touchpoint.id === action.touchpointId)
    ?.cells.find((cell) => cell.siteId === own?.id)?.machine?.worst.url;
  const read = (url: string) =>
    act(
      () =>
        api.call("startScore", {
          params: { id: view.audit.id },
          body: { url, siteId: own?.id ?? null, touchpointId: null },
        }),
      { after: watchJobs },
    );
  const may = useMay();
  const isClaimed = !isDone && action.step === "claimed";
  const move = useMoveAction();
  const setDone = (isTicked: boolean) => {
    if (!isTicked) return void move(action, "doing");
    // A person's word on a check is a claim; a capture proves it.
    if (action.checkId !== null) return void move(action, "claimed");
    void act(() => api.call("updateAction", { params, body: { state: "done" } }), {
      done: words.t("dashboard:plan.marked-done"),
      undo: () => api.call("updateAction", { params, body: { state: "open" } }),
      after: again,
    });
  };
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
        checked={isDone || isClaimed}
        disabled={!may("updateAction")}
        ref={(box) => {
          if (box) box.indeterminate = isClaimed;
        }}
        aria-label={words.t("dashboard:plan.done-label", { what: action.what })}
        onChange={({ currentTarget }) => setDone(isClaimed ? false : currentTarget.checked)}
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
          {action.step !== "todo" && !isDone && <span>{words.t(`plan:step.${action.step}`)}</span>}
          <ActionProof action={action} />
          {isClaimed && pageUrl && may("startScore") && (
            <button type="button" class="plan-button small" onClick={() => void read(pageUrl)}>
              {words.t("plan:claimed.score")}
            </button>
          )}
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
      {may("updateAction") && (
        <span class="action-controls">
          <a class="small" href={href({ edit: action.id, add: null })}>
            {words.t("dashboard:edit")}
          </a>
          <button type="button" class="plan-button small" onClick={remove}>
            {words.t("dashboard:delete")}
          </button>
        </span>
      )}
    </div>
  );
}
