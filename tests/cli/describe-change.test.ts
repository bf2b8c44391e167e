import { expect, test } from "vitest";
import { describeChange } from "../../server/cli/describe-change.ts";
import type { CheckChange, ScoreChange } from "../../shared/audit/explain-change.ts";

const check = (id: string, before: number | null, after: number | null, more: Partial<CheckChange> = {}) => ({
  id,
  cause: "page" as const,
  before,
  after,
  isTurned: false,
  ...more,
});

const change = (more: Partial<ScoreChange>): ScoreChange => ({
  before: 5,
  after: 6.2,
  total: 1.2,
  shares: { rubric: 0, gathered: 0, page: 1.2, noise: 0 },
  main: "page",
  checks: [],
  differences: [],
  ...more,
});

test.each([
  { moved: "by the page", more: {}, line: "5.0 → 6.2  /a  (the page changed +1.2)" },
  {
    moved: "by several causes",
    more: { shares: { rubric: 1.5, gathered: 0.1, page: -0.5, noise: 0.1 } },
    line: "5.0 → 6.2  /a  (the rubric changed +1.5, gathered differently +0.1, the page changed −0.5, noise +0.1)",
  },
  {
    moved: "from nothing",
    more: { before: null, total: null, shares: { rubric: 0, gathered: 0, page: 0, noise: 0 } },
    line: "– → 6.2  /a  (not judged both times)",
  },
])("$moved: $line", ({ more, line }) => {
  expect(describeChange("/a", change(more))).toEqual([line]);
});

test("checks that turned come first, then the greatest leaps; the rest is counted", () => {
  const checks = [
    check("copy/offer", 0.6, 0.7),
    check("contact/phone", 0, 1, { isTurned: true }),
    check("trust/team", null, 1, { isTurned: true, cause: "gathered" }),
    check("copy/price", 0.5, 0.9),
    check("forms/labels", 0.5, 0.6, { cause: "noise" }),
    check("forms/smart", 0.5, 0.51),
  ];

  expect(describeChange("/a", change({ checks })).slice(1)).toEqual([
    "    contact/phone  0 → 1  (the page changed)",
    "    trust/team  not judged → 1  (gathered differently)",
    "    copy/price  0.5 → 0.9  (the page changed)",
    "    copy/offer  0.6 → 0.7  (the page changed)",
    "    forms/labels  0.5 → 0.6  (noise)",
    "    and 1 more",
  ]);
});
