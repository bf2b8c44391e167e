import { describe, expect, test } from "vitest";
import { compareScorecards } from "../../../server/dashboard/model/compare-scorecards.ts";
import { lacksOf } from "../../../server/dashboard/model/managed.ts";
import { layMindMap, nodeWidthFor, stepTo } from "../../../server/dashboard/model/mind-map.ts";
import { chartMonths, roundTop } from "../../../server/dashboard/model/number-chart.ts";
import { nestRows, reactionOf } from "../../../server/dashboard/model/register.ts";
import { OWN, rowOf } from "../support/audit-views.ts";

const under = (name: string, parent: string | null) => {
  const row = rowOf({ name, importance: 5 });
  return {
    ...row,
    touchpoint: { ...row.touchpoint, parentId: parent === null ? null : `touchpoint-${parent}` },
  };
};

test.each([
  [{ standard: "Within an hour", metric: "calls", owner: "Nino" }, []],
  [{ standard: "Within an hour", metric: null, owner: "" }, ["metric", "owner"]],
  [{ standard: null, metric: null, owner: null }, ["standard", "metric", "owner"]],
])("%j lacks %j to be managed", (touchpoint, lacks) => {
  expect(lacksOf(touchpoint)).toEqual(lacks);
});

test.each([
  [9, "positive"],
  [6, "neutral"],
  [2, "negative"],
  ["absent", "negative"],
  [undefined, "unknown"],
] as const)("a touchpoint of %s has a %s reaction", (own, reaction) => {
  expect(reactionOf(rowOf({ name: "Call", importance: 5, ...(own !== undefined && { own }) }), OWN)).toBe(
    reaction,
  );
});

test("a call contains the greeting and the questions; a parent that is not shown leaves its children standing alone", () => {
  const rows = [
    under("Tone", "Greeting"),
    under("Call", null),
    under("Questions", "Call"),
    under("Greeting", "Call"),
    under("Stray", "Retired"),
  ];

  expect(nestRows(rows).map(({ row, depth }) => [row.touchpoint.name, depth])).toEqual([
    ["Call", 0],
    ["Questions", 1],
    ["Greeting", 1],
    ["Tone", 2],
    ["Stray", 0],
  ]);
});

describe("the mind map", () => {
  const rows = [
    rowOf({ name: "Home", importance: 9, basket: "internal-online" }),
    rowOf({ name: "Prices", importance: 5, basket: "internal-online" }),
    rowOf({ name: "Door", importance: 6, basket: "internal-offline" }),
    {
      ...under("Bell", "Door"),
      touchpoint: { ...under("Bell", "Door").touchpoint, basket: "internal-offline" as const },
    },
  ];
  const map = layMindMap(rows, new Set());
  const at = (id: string) => map.nodes.find((node) => node.id === id)!;

  test("grows online to the right and offline to the left, nothing on top of another", () => {
    const root = at("root");
    expect(at("touchpoint-Home").x).toBeGreaterThan(at("internal-online").x);
    expect(at("internal-online").x).toBeGreaterThan(root.x);
    expect(at("touchpoint-Bell").x).toBeLessThan(at("touchpoint-Door").x);
    expect(at("touchpoint-Door").x).toBeLessThan(root.x);
    const places = map.nodes.map(({ x, y }) => `${x} ${y}`);
    expect(places).toEqual([...new Set(places)]);
    expect(map.nodes.every(({ x, y }) => x >= 0 && y >= 0 && x <= map.width && y <= map.height)).toBe(true);
  });

  test("folds a branch away and keeps the branch", () => {
    const folded = layMindMap(rows, new Set(["internal-online"]));

    expect(folded.nodes.map(({ id }) => id)).not.toContain("touchpoint-Home");
    expect(folded.nodes.find(({ id }) => id === "internal-online")).toMatchObject({ isFolded: true });
  });

  test.each([
    ["root", "ArrowRight", "internal-online"],
    ["root", "ArrowLeft", "internal-offline"],
    ["internal-online", "ArrowRight", "touchpoint-Home"],
    ["touchpoint-Home", "ArrowDown", "touchpoint-Prices"],
    ["touchpoint-Home", "ArrowUp", undefined],
    ["touchpoint-Home", "ArrowLeft", "internal-online"],
    ["touchpoint-Door", "ArrowRight", "internal-offline"],
    ["touchpoint-Door", "ArrowLeft", "touchpoint-Bell"],
    ["touchpoint-Bell", "Home", "root"],
    ["root", "End", "touchpoint-Prices"],
  ])("from %s, %s leads to %s", (from, key, to) => {
    const expected = key === "End" ? map.nodes.at(-1)?.id : to;
    expect(stepTo(map.nodes, at(from), key)?.id).toBe(expected);
  });

  test.each([
    { name: "short", longest: 80, width: 268 },
    { name: "long, as in Georgian", longest: 240, width: 304 },
    { name: "endless", longest: 5_000, width: 420 },
  ])("gives a $name name $width to stand in, and moves the columns apart", ({ longest, width }) => {
    const wide = layMindMap(rows, new Set(), nodeWidthFor(longest));
    const [root, home] = ["root", "touchpoint-Home"].map((id) => wide.nodes.find((node) => node.id === id)!);

    expect(wide.nodeWidth).toBe(width);
    expect(home!.x - root!.x).toBe(2 * (width + 56));
  });

  test("of an audit without touchpoints is its name", () => {
    expect(layMindMap([], new Set()).nodes.map(({ id }) => id)).toEqual(["root"]);
  });
});

test("the chart has every month between the first and the last, whether counted or judged", () => {
  const blank = { touchpointId: "touchpoint", leads: null, sales: null, repeats: null };

  const months = chartMonths(
    [
      { ...blank, month: "2026-11", calls: 4 },
      { ...blank, month: "2027-02", calls: null },
    ],
    [{ month: "2026-12", score: 6 }],
    "calls",
  );

  expect(months).toEqual([
    { month: "2026-11", score: null, figure: 4 },
    { month: "2026-12", score: 6, figure: null },
    { month: "2027-01", score: null, figure: null },
    { month: "2027-02", score: null, figure: null },
  ]);
});

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [94, 100],
  [101, 200],
  [0.3, 0.5],
])("a scale for %d ends at %d", (greatest, top) => {
  expect(roundTop(greatest)).toBeCloseTo(top, 6);
});

test("before and after: what was mended, what broke, what only moved, the heaviest first", () => {
  const check = (id: string, score: number | null, weight = 3) => ({
    id,
    class: "hygiene" as const,
    weight,
    outcome: "scored" as const,
    score,
    reason: null,
    evidence: [],
  });
  const card = (
    checks: ReturnType<typeof check>[],
    hash = "one",
    device: "phone" | "desktop" = "desktop",
  ) => ({
    checks,
    rubric: { version: 1, hash },
    facets: {},
    // safe: the two conditions that are compared
    conditions: { device, signedIn: false } as never,
  });

  const change = compareScorecards(
    card([
      check("copy/a", 0),
      check("copy/b", 0, 5),
      check("copy/c", 1),
      check("copy/d", 0.6),
      check("copy/e", 1),
    ]),
    card(
      [
        check("copy/a", 1),
        check("copy/b", 1, 5),
        check("copy/c", 0),
        check("copy/d", 0.8),
        check("copy/e", 1),
        check("copy/f", 1),
      ],
      "two",
      "phone",
    ),
  );

  expect(change.mended.map(({ id }) => id)).toEqual(["copy/b", "copy/a"]);
  expect(change.broken.map(({ id }) => id)).toEqual(["copy/c"]);
  expect(change.moved.map(({ id }) => id)).toEqual(["copy/d", "copy/f"]);
  expect(change).toMatchObject({ otherRubric: true, unlike: true });
});
