import { describe, expect, test } from "vitest";
import { type CellSources, mergeCell } from "../../../shared/audit/merge-cell.ts";
import { pageOf, touchpointOf } from "./make-audit.ts";

const cellOf = (sources: Partial<CellSources>) =>
  mergeCell(touchpointOf("t"), { siteId: "own", pages: [], ratings: [], absence: null, ...sources }).cell;
const pages = (...scores: number[]) =>
  scores.map((score, index) =>
    pageOf("own", { score, url: `https://own.example/${index}`, capturedAt: index }),
  );
const ratings = (...scores: number[]) => scores.map((score) => ({ score }));

describe("the cell's score is the median over raters, the machine being one of them", () => {
  test.each([
    { name: "nothing", sources: {}, state: "unjudged", score: null },
    { name: "the machine alone", sources: { pages: pages(6) }, state: "scored", score: 6 },
    { name: "a person alone", sources: { ratings: ratings(10) }, state: "scored", score: 10 },
    {
      name: "the machine and a person",
      sources: { pages: pages(6), ratings: ratings(9) },
      state: "scored",
      score: 7.5,
    },
    {
      name: "several pages are one rater: their median",
      sources: { pages: pages(2, 3, 8), ratings: ratings(9, 9) },
      state: "scored",
      score: 9,
    },
    { name: "half tenths are rounded", sources: { ratings: ratings(7.3, 7.6) }, state: "scored", score: 7.5 },
    {
      name: "declared absent, whatever was scored",
      sources: { pages: pages(6), ratings: ratings(9), absence: "person" as const },
      state: "absent",
      score: null,
    },
    { name: "not found by a sweep", sources: { absence: "sweep" as const }, state: "absent", score: null },
    {
      name: "not found by a sweep, captured since",
      sources: { pages: pages(6), absence: "sweep" as const },
      state: "scored",
      score: 6,
    },
  ])("$name: $state $score", ({ sources, state, score }) => {
    expect(cellOf(sources)).toMatchObject({ state, score });
  });
});

test("several pages: the worst is named, the latest dates the cell", () => {
  expect(cellOf({ pages: pages(7, 3, 5) }).machine).toEqual({
    score: 5,
    spread: 0.2,
    pages: 3,
    worst: { captureId: expect.any(String), url: "https://own.example/1", score: 3 },
    capturedAt: 2,
  });
});

test("a page that was measured repeatedly brings its own spread", () => {
  expect(cellOf({ pages: [pageOf("own", { spread: 0.6 }), pageOf("own")] }).machine?.spread).toBe(0.6);
});

test.each([
  { name: "a point apart", sources: { pages: pages(6), ratings: ratings(7.9) }, disagrees: false },
  { name: "two points apart", sources: { pages: pages(6), ratings: ratings(8) }, disagrees: true },
  { name: "two people", sources: { ratings: ratings(3, 9) }, disagrees: true },
  { name: "two pages are no disagreement", sources: { pages: pages(2, 9) }, disagrees: false },
])("raters $name: $disagrees", ({ sources, disagrees }) => {
  expect(cellOf(sources).disagrees).toBe(disagrees);
});
