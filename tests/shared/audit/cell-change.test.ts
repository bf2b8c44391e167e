import { expect, test } from "vitest";
import { cellChange, indexParts, type PageMove } from "../../../shared/audit/cell-change.ts";
import type { ScoreChange } from "../../../shared/audit/explain-change.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";

const half = (score: number | null, ratings = 0) => ({
  ratings,
  touchpointId: "touchpoint",
  siteId: "site",
  state: score === null ? ("unjudged" as const) : ("scored" as const),
  score,
  level: score === null ? null : levelOf(score),
});

const move = (shares: Partial<ScoreChange["shares"]>, checks: ScoreChange["checks"] = []): PageMove => ({
  captureId: "capture",
  change: {
    before: 0,
    after: 0,
    total: 0,
    shares: { rubric: 0, gathered: 0, page: 0, noise: 0, ...shares },
    main: null,
    checks,
    differences: [],
  },
});
const turned = (id: string, cause: "page" | "rubric", before: number, after: number) => ({
  id,
  cause,
  before,
  after,
  isTurned: true,
});
const gone: PageMove = { captureId: "capture", change: null };
const page = { by: "page" as const, kinds: ["home" as const] };

test.each([
  { what: "nothing moved", was: 5, is: 5, moves: [], parts: {} },
  { what: "the page", was: 5, is: 6.5, moves: [move({ page: 1.5 })], parts: { page: 1.5 } },
  {
    what: "page and rubric",
    was: 5,
    is: 7,
    moves: [move({ page: 1.5, rubric: 0.5 })],
    parts: { page: 1.5, rubric: 0.5 },
  },
  {
    what: "two pages, each by another cause",
    was: 5,
    is: 6,
    moves: [move({ page: 1.4 }), move({ gathered: 0.6 })],
    parts: { page: 0.7, gathering: 0.3 },
  },
  { what: "no page, so people", was: 5, is: 8, moves: [move({})], ratings: 1, parts: { people: 3 } },
  {
    what: "the page and people",
    was: 5,
    is: 7,
    moves: [move({ page: 1 })],
    ratings: 2,
    parts: { page: 1, people: 1 },
  },
  { what: "the same page, so a check set aside", was: 5, is: 6, moves: [move({})], parts: { waiver: 1 } },
  { what: "a page that came or went", was: 5, is: 3, moves: [gone], parts: { page: -2 } },
  {
    what: "two causes against each other: the one that went with the score",
    was: 5,
    is: 5.5,
    moves: [move({ page: 2, rubric: -1.5 })],
    parts: { page: 0.5 },
  },
])("$what", ({ was, is, moves, ratings, parts }) => {
  const change = cellChange(half(was), half(is, ratings), page, moves);

  expect(Object.fromEntries(change.parts.map(({ cause, change: points }) => [cause, points]))).toEqual(parts);
});

test("a touchpoint that is a facet goes by that facet's checks, whatever else the page did", () => {
  const moves = [
    move({ page: 3 }, [turned("contact/phone", "rubric", 0, 1), turned("copy/offer", "page", 0, 1)]),
  ];
  const facet = { by: "facets" as const, facets: ["contact" as const], kinds: [] };

  expect(cellChange(half(4), half(5), facet, moves).parts).toEqual([{ cause: "rubric", change: 1 }]);
});

test("weights that changed move a part of a page without its checks: the rubric's doing, nobody's rating", () => {
  const changed = move({ rubric: -0.3 });
  const moves = [{ ...changed, change: changed.change && { ...changed.change, main: "rubric" as const } }];
  const facet = { by: "facets" as const, facets: ["contact" as const], kinds: [] };

  expect(cellChange(half(5), half(4.4), facet, moves).parts).toEqual([{ cause: "rubric", change: -0.6 }]);
});

test("what was not judged once has no change; what was absent counts 0", () => {
  expect(cellChange(half(null), half(5), page, [])).toMatchObject({ change: null, parts: [] });
  expect(cellChange({ ...half(null), state: "absent" }, half(5), page, [gone])).toMatchObject({
    before: 0,
    change: 5,
    parts: [{ cause: "page", change: 5 }],
  });
});

test("the same page, said to be absent: people's word", () => {
  const absent = { ...half(null), state: "absent" as const };

  expect(cellChange(half(5), absent, page, [move({})]).parts).toEqual([{ cause: "people", change: -5 }]);
});

test("an index is moved by its cells' parts by importance, the rest by what was judged only once", () => {
  const changes = [
    cellChange({ ...half(4), touchpointId: "a" }, { ...half(6), touchpointId: "a" }, page, [
      move({ page: 2 }),
    ]),
    cellChange({ ...half(5), touchpointId: "b" }, { ...half(5), touchpointId: "b" }, page, []),
    cellChange({ ...half(null), touchpointId: "c" }, { ...half(1), touchpointId: "c" }, page, []),
  ];
  const importance = new Map([
    ["a", 9],
    ["b", 3],
    ["c", 3],
  ]);

  expect(indexParts(changes, importance, { before: 4.3, after: 4.8 })).toEqual([
    { cause: "page", change: 1.5 },
    { cause: "coverage", change: -1 },
  ]);
});
