import { describe, expect, test } from "vitest";
import { monthEnds, movesBetween, type TrendCell } from "../../../shared/audit/trend.ts";

const cell = (touchpointId: string, score: number | null, more: Partial<TrendCell> = {}): TrendCell => ({
  touchpointId,
  siteId: "own",
  importance: 5,
  state: score === null ? "unjudged" : "scored",
  score,
  spread: 0.2,
  ...more,
});
const absent = (touchpointId: string) => cell(touchpointId, null, { state: "absent" });

describe("moves between rounds", () => {
  test.each([
    { move: "inside the spread: none", was: cell("a", 5), is: cell("a", 5.1) },
    { move: "as far as the spread: improved", was: cell("a", 5), is: cell("a", 5.2), improved: 1 },
    {
      move: "as far as the greater of two spreads",
      was: cell("a", 5, { spread: 0.6 }),
      is: cell("a", 5.5),
    },
    {
      move: "people's own scores have no spread",
      was: cell("a", 5, { spread: 0 }),
      is: cell("a", 5.1, { spread: 0 }),
      improved: 1,
    },
    {
      move: "nothing moved, without a spread",
      was: cell("a", 5, { spread: 0 }),
      is: cell("a", 5, { spread: 0 }),
    },
    { move: "worse", was: cell("a", 5), is: cell("a", 4.5), worsened: 1 },
    { move: "a level up", was: cell("a", 3.9), is: cell("a", 4), up: 1 },
    { move: "two levels down", was: cell("a", 8.5), is: cell("a", 3), worsened: 1, down: 1 },
    { move: "restored", was: absent("a"), is: cell("a", 5), improved: 1, up: 1 },
    { move: "taken away", was: cell("a", 5), is: absent("a"), worsened: 1, down: 1 },
  ])("$move", ({ was, is, improved = 0, worsened = 0, up = 0, down = 0 }) => {
    const moves = movesBetween([was], [is], "own");

    expect(moves).toEqual({
      judged: 1,
      improved: ["a"].slice(0, improved),
      worsened: ["a"].slice(0, worsened),
      share: improved,
      levelsUp: ["a"].slice(0, up),
      levelsDown: ["a"].slice(0, down),
    });
  });

  test("the 1 % rule counts the share of what was judged both times", () => {
    const before = [cell("a", 5), cell("b", 5), cell("c", 5), cell("new", null), cell("gone", 9)];
    const after = [
      cell("a", 6),
      cell("b", 5),
      cell("c", 5),
      cell("new", 9),
      cell("a", 9, { siteId: "rival" }),
    ];

    expect(movesBetween(before, after, "own")).toMatchObject({ judged: 3, improved: ["a"], share: 0.333 });
  });

  test("nothing to compare has no share", () => {
    expect(movesBetween([], [cell("a", 5)], "own")).toMatchObject({ judged: 0, share: null });
  });
});

test.each([
  { from: "2026-10-05", to: "2026-10-31", ends: [] },
  { from: "2026-10-05", to: "2026-11-01", ends: ["2026-11-01"] },
  { from: "2026-11-01", to: "2027-02-10", ends: ["2026-12-01", "2027-01-01", "2027-02-01"] },
])("monthly rounds after $from and up to $to end on $ends", ({ from, to, ends }) => {
  expect(monthEnds(Date.parse(from), Date.parse(to))).toEqual(ends.map((day) => Date.parse(day)));
});
