import { expect, test } from "vitest";
import { scoredBy as scoredBySchema } from "../../../shared/api/schemas.ts";
import { gainAs, indexLifts } from "../../../shared/audit/index-lifts.ts";
import type { JudgedPage, Verdict } from "../../../shared/audit/judged-page.ts";
import { scoreFacet, scorePage } from "../../../shared/scoring/formula.ts";
import { pageOf, touchpointOf, verdict } from "./make-audit.ts";

type Judged = Verdict["checks"][number];

const check = (id: string, weight: number, score: number): Judged => ({
  id,
  class: "performance",
  weight,
  score,
});
const good = [check("contact/email", 3, 1), check("contact/map", 3, 1), check("contact/hours", 3, 1)];

/** A page whose only judged facet is made of these checks. */
function page(checks: Judged[], more: Partial<JudgedPage> = {}): JudgedPage {
  const contact = scoreFacet(
    checks.map(({ weight, score }) => ({
      class: "performance",
      weight,
      outcome: { kind: "scored", score, evidence: [] },
    })),
  );
  return pageOf("own", {
    score: scorePage([{ weight: 3, isPrimary: false, score: contact }]),
    verdict: verdict({ checks, facets: { contact: { score: contact, weight: 3 } } }),
    ...more,
  });
}

const lifts = (pages: JudgedPage[], touchpoints = [touchpointOf("home-page-1")]) =>
  indexLifts({ touchpoints, pages, ratings: [], absences: [] }, () => undefined);

test("nothing failed: nothing to lift", () => {
  expect(lifts([page(good)])).toEqual([]);
});

test("the heavier check lifts more, and is told first", () => {
  const found = lifts([page([...good, check("contact/phone", 5, 0), check("contact/chat", 1, 0)])]);

  expect(found.map(({ checkId }) => checkId)).toEqual(["contact/phone", "contact/chat"]);
  expect(found[0]!.index).toBeGreaterThan(found[1]!.index);
});

test("one check on two pages is one fix on both", () => {
  const failing = [...good, check("contact/phone", 5, 0)];
  const [lift, ...others] = lifts([page(failing), page(failing)]);

  expect(others).toEqual([]);
  expect(lift?.captureIds).toHaveLength(2);
});

test("the same fix on the more important touchpoint lifts more", () => {
  const places = [
    touchpointOf("important-1", { importance: 10 }),
    touchpointOf("unimportant", { importance: 1, scoredBy: { by: "page", kinds: ["contact"] } }),
  ];
  const found = lifts(
    [
      page([...good, check("contact/phone", 3, 0)]),
      page([...good, check("contact/chat", 3, 0)], { kind: "contact" }),
    ],
    places,
  );

  expect(found.map(({ checkId, touchpointId }) => [checkId, touchpointId])).toEqual([
    ["contact/phone", "important-1"],
    ["contact/chat", "unimportant"],
  ]);
});

test("where people's median stands above the machine, mending the page alone moves little or nothing", () => {
  const pages = [page([...good, check("contact/phone", 5, 0)])];
  const touchpoints = [touchpointOf("home-page-1")];
  const ratings = [9, 9, 9].map((score) => ({ touchpointId: "home-page-1", score }));

  expect(indexLifts({ touchpoints, pages, ratings, absences: [] }, () => undefined)).toEqual([]);
});

test("a check that rests on another failed one is no fix of its own: nobody can mend it first", () => {
  const pages = [page([...good, check("contact/phone", 3, 0), check("contact/phone-real", 5, 0)])];
  const ground = (id: string) => (id === "contact/phone-real" ? "contact/phone" : undefined);
  const touchpoints = [touchpointOf("home-page-1")];

  const found = indexLifts({ touchpoints, pages, ratings: [], absences: [] }, ground);

  expect(found.map(({ checkId }) => checkId)).toEqual(["contact/phone"]);
});

test.each([
  { by: "page", scoredBy: { by: "page", kinds: ["home"] }, gain: 0.4 },
  { by: "people", scoredBy: { by: "people" }, gain: 0.4 },
  { by: "its facet", scoredBy: { by: "facets", facets: ["contact"], kinds: ["home"] }, gain: 2 },
  {
    by: "its facet and another",
    scoredBy: { by: "facets", facets: ["contact", "trust"], kinds: [] },
    gain: 1.2,
  },
  { by: "another facet", scoredBy: { by: "facets", facets: ["trust"], kinds: [] }, gain: null },
  { by: "the check", scoredBy: { by: "checks", checks: ["contact/phone", "contact/email"] }, gain: 4.5 },
  { by: "another check", scoredBy: { by: "checks", checks: ["contact/email"] }, gain: null },
] as const)("a touchpoint scored by $by gains $gain by a check of one facet", ({ scoredBy, gain }) => {
  const touchpoint = touchpointOf("here", { scoredBy: scoredBySchema.parse(scoredBy) });
  const seen = pageOf("own", {
    touchpointId: "here",
    score: 5,
    verdict: verdict({
      checks: [check("contact/phone", 3, 0), check("contact/email", 3, 1)],
      facets: { contact: { score: 4, weight: 3 }, trust: { score: 6, weight: 2 } },
    }),
  });
  const lift = { checkId: "contact/phone", facet: "contact", page: 0.4, facetPoints: 2 } as const;

  expect(gainAs(touchpoint, seen, lift)).toBe(gain);
});
