import type { Action } from "../../shared/api/schemas.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { useApi } from "./api-context.ts";
import { useAudit } from "./audit-context.ts";
import type { BoardColumn } from "./model/plan.ts";
import { useAct } from "./shell/toaster.tsx";

const changeTo = (column: BoardColumn) =>
  column === "done" ? { state: "done" as const } : { state: "open" as const, step: column };

/** Moves an action to another column of the board; what was moved can be moved back. */
export function useMoveAction() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again } = useAudit();
  return (action: Action, column: BoardColumn): Promise<boolean> => {
    const params = { id: action.id };
    const step = words.t(`plan:step.${column}`);
    return act(
      async () => {
        if (action.state === "done" && column !== "done")
          await api.call("updateAction", { params, body: { state: "open" } });
        return api.call("updateAction", { params, body: changeTo(column) });
      },
      {
        done: column === "claimed" ? words.t("plan:claimed.said") : words.t("plan:step.moved", { step }),
        undo: () =>
          api.call("updateAction", {
            params,
            // What a capture closed it alone can close again.
            body:
              action.state === "done" && action.checkId === null
                ? { state: "done" }
                : { state: "open", step: action.step },
          }),
        after: again,
      },
    );
  };
}
