import type { Action, AuditView, Touchpoint } from "../../../shared/api/schemas.ts";
import { addDays } from "../../../shared/audit/calendar-day.ts";

export const planViews = ["list", "board", "calendar"] as const;

export const boardColumns = ["todo", "doing", "claimed", "done"] as const;
export type BoardColumn = (typeof boardColumns)[number];

export const columnOf = ({ state, step }: Pick<Action, "state" | "step">): BoardColumn =>
  state === "done" ? "done" : step;

/** Where an action may be moved by hand: one that was opened from a check is done when a capture says so. */
export const columnsFor = (action: Pick<Action, "checkId" | "state">): readonly BoardColumn[] =>
  action.checkId !== null
    ? boardColumns.filter((column) => column !== "done" || action.state === "done")
    : boardColumns.filter((column) => column !== "claimed");

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

/** Below it the first thing a touchpoint needs is to work. */
const WORKS_FROM = 6;

/** The most important own touchpoint that works, is no Wow yet, and has no action to become one. */
export function sensesCandidate({
  rows,
  sites,
  actions,
}: Pick<AuditView, "rows" | "sites" | "actions">): { touchpoint: Touchpoint; score: number } | null {
  const own = sites.find(({ isOwn }) => isOwn)?.id;
  const planned = new Set(
    actions.flatMap(({ kind, touchpointId, state }) =>
      kind === "wow" && state === "open" ? touchpointId : [],
    ),
  );
  const found = rows
    .flatMap(({ touchpoint, cells }) => {
      const cell = cells.find(({ siteId }) => siteId === own);
      const isWorking = cell?.level === "neutral" && cell.score !== null && cell.score >= WORKS_FROM;
      // A part of a page has no look of its own.
      const isWhole = touchpoint.scoredBy.by === "page" || touchpoint.scoredBy.by === "people";
      return isWorking && isWhole && !planned.has(touchpoint.id)
        ? [{ touchpoint, score: cell.score ?? 0 }]
        : [];
    })
    .sort((a, b) => b.touchpoint.importance - a.touchpoint.importance || b.score - a.score);
  return found[0] ?? null;
}
