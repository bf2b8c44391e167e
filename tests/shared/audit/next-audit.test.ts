import { expect, test } from "vitest";
import { instantOf } from "../../../shared/audit/calendar-day.ts";
import { inOrderOfAudit, nextAudit } from "../../../shared/audit/next-audit.ts";
import { touchpointOf } from "./make-audit.ts";

const TODAY = "2026-11-22";

test.each([
  {
    touchpoint: "of little weight waits 90 days",
    importance: 3,
    judged: TODAY,
    nextOn: "2027-02-20",
    age: 0,
  },
  { touchpoint: "of some weight 60", importance: 7, judged: TODAY, nextOn: "2027-01-21", age: 0 },
  { touchpoint: "of the greatest weight 30", importance: 10, judged: TODAY, nextOn: "2026-12-22", age: 0 },
  { touchpoint: "half way", importance: 9, judged: "2026-11-07", nextOn: "2026-12-07", age: 0.5 },
  { touchpoint: "due today", importance: 9, judged: "2026-10-23", nextOn: TODAY, age: 1 },
  { touchpoint: "long overdue", importance: 5, judged: "2025-01-01", nextOn: "2025-04-01", age: 1 },
  { touchpoint: "never judged is due now", importance: 1, judged: null, nextOn: TODAY, age: 1 },
  {
    touchpoint: "judged tomorrow, by a clock that is ahead",
    importance: 5,
    judged: "2026-11-23",
    nextOn: "2027-02-21",
    age: 0,
  },
])("$touchpoint", ({ importance, judged, nextOn, age }) => {
  const judgedAt = judged === null ? null : instantOf(judged) + 3_600_000;

  expect(nextAudit(touchpointOf("home", { importance }), judgedAt, TODAY)).toEqual({
    touchpointId: "home",
    judgedAt,
    nextOn,
    isGiven: false,
    age,
  });
});

test.each([
  { given: "later than the method would", nextAuditOn: "2027-11-22", judged: TODAY, age: 0 },
  { given: "past", nextAuditOn: "2026-11-01", judged: TODAY, age: 1 },
  { given: "ahead, and never judged", nextAuditOn: "2026-12-01", judged: null, age: 0 },
  {
    given: "before it was last judged, and not yet come",
    nextAuditOn: "2026-11-30",
    judged: "2026-12-01",
    age: 0,
  },
])("a day that a person chose stands: $given", ({ nextAuditOn, judged, age }) => {
  const judgedAt = judged === null ? null : instantOf(judged);

  expect(nextAudit(touchpointOf("home", { nextAuditOn }), judgedAt, TODAY)).toMatchObject({
    nextOn: nextAuditOn,
    isGiven: true,
    age,
  });
});

test("the soonest comes first, then the most important", () => {
  const touchpoints = [
    touchpointOf("light", { importance: 2, nextAuditOn: "2026-12-01" }),
    touchpointOf("later", { importance: 10, nextAuditOn: "2027-01-01" }),
    touchpointOf("heavy", { importance: 8, nextAuditOn: "2026-12-01" }),
  ];
  const due = touchpoints.map((touchpoint) => nextAudit(touchpoint, null, TODAY));

  expect(inOrderOfAudit(due, touchpoints).map(({ touchpointId }) => touchpointId)).toEqual([
    "heavy",
    "light",
    "later",
  ]);
});
