import { expect, test } from "vitest";
import { dayOf } from "../../../server/dashboard/model/day.ts";
import {
  columnsFor,
  groupActions,
  groupOf,
  openActionsOf,
  sensesCandidate,
} from "../../../server/dashboard/model/plan.ts";
import type { Action } from "../../../shared/api/schemas.ts";
import { siteOf } from "../../shared/audit/make-audit.ts";
import { OWN, rowOf } from "../support/audit-views.ts";

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
    checkWords: null,
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
});

test.each([
  { what: "by hand", more: {}, to: ["todo", "doing", "done"] },
  { what: "from a check", more: { checkId: "contact/hours" }, to: ["todo", "doing", "claimed"] },
  {
    what: "from a check and proven",
    more: { checkId: "contact/hours", state: "done" as const },
    to: ["todo", "doing", "claimed", "done"],
  },
])("an action opened $what is moved to $to", ({ more, to }) => {
  expect(columnsFor(action(more))).toEqual(to);
});

test("senses are asked of the most important own touchpoint that works, until that is planned", () => {
  const rows = [
    rowOf({ name: "weak", importance: 10, own: 4.5 }),
    rowOf({ name: "works", importance: 8, own: 7 }),
    rowOf({ name: "wow", importance: 9, own: 9 }),
  ];
  const sites = [{ ...siteOf("own"), id: OWN, index: null, judged: 0, of: 0 }];
  const planned = action({ kind: "wow", touchpointId: "touchpoint-works" });

  expect(sensesCandidate({ rows, sites, actions: [] })?.touchpoint.name).toBe("works");
  expect(sensesCandidate({ rows, sites, actions: [planned] })).toBeNull();
});
