import { useState } from "preact/hooks";
import type { Action } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { type BoardColumn, boardColumns, byDue, columnOf, columnsFor, groupOf } from "../model/plan.ts";
import { useMay } from "../session-context.ts";
import { useMoveAction } from "../use-move-action.ts";
import { ActionProof } from "../widgets/action-proof.tsx";
import { StepPicker } from "../widgets/step-picker.tsx";
import "./plan-board.css";

/** The plan by how far its actions are. Cards are dragged, or moved by the choice on each. */
export function PlanBoard() {
  const words = useWords();
  const { view } = useAudit();
  const move = useMoveAction();
  const may = useMay();
  const [dragged, setDragged] = useState<Action | null>(null);
  const drop = (column: BoardColumn) => {
    if (dragged && columnOf(dragged) !== column && columnsFor(dragged).includes(column))
      void move(dragged, column);
    setDragged(null);
  };
  return (
    <div class="board">
      {boardColumns.map((column) => {
        const members = view.actions.filter((action) => columnOf(action) === column).sort(byDue);
        const takes = dragged !== null && columnsFor(dragged).includes(column);
        return (
          <section
            key={column}
            aria-label={words.t(`plan:step.${column}`)}
            class={takes ? "board-column board-column-takes" : "board-column"}
            onDragOver={(event) => takes && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              drop(column);
            }}
          >
            <h2>
              {words.t(`plan:step.${column}`)} <span class="mute">{members.length}</span>
            </h2>
            {members.length === 0 && <p class="small mute">{words.t("plan:board.none")}</p>}
            <ul>
              {members.map((action) => (
                <li
                  key={action.id}
                  class="board-card card"
                  draggable={may("updateAction")}
                  onDragStart={() => setDragged(action)}
                  onDragEnd={() => setDragged(null)}
                >
                  <BoardCard action={action} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function BoardCard({ action }: { action: Action }) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const touchpoint = view.rows.find((row) => row.touchpoint.id === action.touchpointId)?.touchpoint;
  const isLate = groupOf(action, today()) === "overdue";
  return (
    <>
      <a class="board-what" href={href({ edit: action.id, view: null, add: null })}>
        {action.what}
      </a>
      {touchpoint && <p class="small mute">{touchpoint.name}</p>}
      <p class="board-under small">
        <span>{action.who || <span class="mute">{words.t("dashboard:plan.nobody")}</span>}</span>
        {action.dueOn && (
          <span class={isLate ? "level-negative pill pill-level" : "mute"}>{words.day(action.dueOn)}</span>
        )}
      </p>
      <ActionProof action={action} />
      <StepPicker action={action} />
    </>
  );
}
