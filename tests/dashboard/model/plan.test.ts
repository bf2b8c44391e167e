import { expect, test } from "vitest";
import { addDays, dayOf } from "../../../server/dashboard/model/day.ts";
import { groupActions, groupOf, openActionsOf } from "../../../server/dashboard/model/plan.ts";
import type { Action } from "../../../shared/api/schemas.ts";

const TODAY = "2026-11-22";
let count = 0;

const action = (more: Partial<Action>): Action => {
  count += 1;
  return {
    id: `action-${count}`,
    auditId: "audit-one",
    touchpointId: null,
    checkId: null,
    kind: "fix",
    what: `Action ${count}`,
    who: "",
    dueOn: null,
    state: "open",
    step: "todo",
    pageKey: null,
    closedAt: null,
    proofId: null,
    relapseId: null,
    createdAt: count,
    ...more,
  };
};

test.each([
  { dueOn: "2026-11-21", state: "open", group: "overdue" },
  { dueOn: "2026-11-22", state: "open", group: "this-week" },
  { dueOn: "2026-11-28", state: "open", group: "this-week" },
  { dueOn: "2026-11-29", state: "open", group: "later" },
  { dueOn: null, state: "open", group: "undated" },
  { dueOn: "2026-11-21", state: "done", group: "done" },
] as const)("due $dueOn and $state is $group", ({ dueOn, state, group }) => {
  expect(groupOf(action({ dueOn, state }), TODAY)).toBe(group);
});

test("groups come in the order of haste, empty ones not at all", () => {
  const actions = [
    action({ state: "done" }),
    action({ dueOn: "2026-12-24" }),
    action({ dueOn: "2026-11-01" }),
  ];

  expect(groupActions(actions, TODAY).map(({ group }) => group)).toEqual(["overdue", "later", "done"]);
});

test("a touchpoint's open actions, soonest first, those without a day last", () => {
  const undated = action({ touchpointId: "t" });
  const late = action({ touchpointId: "t", dueOn: "2027-01-01" });
  const soon = action({ touchpointId: "t", dueOn: "2026-12-01" });
  const done = action({ touchpointId: "t", state: "done" });

  expect(openActionsOf([undated, late, done, soon, action({})], "t")).toEqual([soon, late, undated]);
});

test("days", () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(addDays("2026-02-27", 2)).toBe("2026-03-01");
});
