import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";

export interface PlanButtonProps {
  checkId: string;
  touchpointId: string | null;
  what: string;
}

/** Writes a failed check into the plan; once there, it leads to it. */
export function PlanButton({ checkId, touchpointId, what }: PlanButtonProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const may = useMay();
  const planned = view.actions.find(
    (action) => action.checkId === checkId && action.touchpointId === touchpointId && action.state === "open",
  );
  if (planned) {
    return (
      <a class="small" href={`/audits/${view.audit.id}/plan?edit=${planned.id}`}>
        {words.t("dashboard:plan.in-plan")}
      </a>
    );
  }
  if (!may("createAction")) return null;
  const add = () =>
    act(
      () =>
        api.call("createAction", {
          params: { id: view.audit.id },
          body: { checkId, touchpointId, what, kind: "fix" },
        }),
      {
        done: words.t("dashboard:plan.added"),
        undo: ({ id }) => api.call("deleteAction", { params: { id } }),
        after: again,
      },
    );
  return (
    <button type="button" class="plan-button small" onClick={() => void add()}>
      {words.t("dashboard:plan.put-in")}
    </button>
  );
}
