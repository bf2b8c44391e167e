import type { Action } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { type BoardColumn, columnOf, columnsFor } from "../model/plan.ts";
import { useMay } from "../session-context.ts";
import { useMoveAction } from "../use-move-action.ts";

/** How far an action is, and where it may be moved. */
export function StepPicker({ action }: { action: Action }) {
  const words = useWords();
  const move = useMoveAction();
  const may = useMay();
  const current = columnOf(action);
  return (
    <select
      class="input input-small step-picker"
      value={current}
      disabled={!may("updateAction")}
      aria-label={words.t("plan:step.label", { what: action.what })}
      onChange={({ currentTarget }) => {
        const wanted = columnsFor(action).find((column) => column === currentTarget.value);
        if (wanted) void move(action, wanted);
      }}
    >
      {columnsFor(action).map((column: BoardColumn) => (
        <option key={column} value={column}>
          {words.t(`plan:step.${column}`)}
        </option>
      ))}
    </select>
  );
}
