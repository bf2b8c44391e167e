import type { Action } from "../../../shared/api/schemas.ts";
import { addDays } from "./day.ts";

export const planGroups = ["overdue", "this-week", "later", "undated", "done"] as const;
export type PlanGroup = (typeof planGroups)[number];

const WEEK_DAYS = 7;

export function groupOf(action: Action, today: string): PlanGroup {
  if (action.state === "done") return "done";
  if (action.dueOn === null) return "undated";
  if (action.dueOn < today) return "overdue";
  return action.dueOn < addDays(today, WEEK_DAYS) ? "this-week" : "later";
}

/** Soonest first, those without a day last, equals in the order they were written. */
export function byDue(a: Action, b: Action): number {
  if (a.dueOn === b.dueOn) return a.createdAt - b.createdAt;
  return (a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : 1;
}

export function groupActions(
  actions: readonly Action[],
  today: string,
): { group: PlanGroup; actions: Action[] }[] {
  return planGroups
    .map((group) => ({
      group,
      actions: actions.filter((action) => groupOf(action, today) === group).sort(byDue),
    }))
    .filter(({ actions: members }) => members.length > 0);
}

export const openActionsOf = (actions: readonly Action[], touchpointId: string): Action[] =>
  actions.filter((action) => action.touchpointId === touchpointId && action.state === "open").sort(byDue);
