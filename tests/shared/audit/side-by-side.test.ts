import { describe, expect, test } from "vitest";
import type { JudgedPage, Verdict } from "../../../shared/audit/judged-page.ts";
import { sideBySide } from "../../../shared/audit/side-by-side.ts";
import { pageOf, verdict } from "./make-audit.ts";

const checks = (scores: Record<string, number>, weight = 3): Verdict["checks"] =>
  Object.entries(scores).map(([id, score]) => ({ id, class: "hygiene", weight, score }));

const own = (scores: Record<string, number>, more: Partial<JudgedPage> = {}) =>
  pageOf("own", { verdict: verdict({ checks: checks(scores) }), ...more });
const rival = (scores: Record<string, number>, more: Partial<JudgedPage> = {}) =>
  pageOf("rival", { verdict: verdict({ checks: checks(scores) }), ...more });

describe("checks", () => {
  test.each([
    {
      pair: "they pass, we fail",
      ours: [{ "trust/team": 0 }],
      theirs: [{ "trust/team": 1 }],
      passedBy: "theirs",
    },
    {
      pair: "we pass, they fail",
      ours: [{ "trust/team": 1 }],
      theirs: [{ "trust/team": 0.4 }],
      passedBy: "ours",
    },
    {
      pair: "half is a pass",
      ours: [{ "trust/team": 0.5 }],
      theirs: [{ "trust/team": 1 }],
      passedBy: "both",
    },
    {
      pair: "nobody passes",
      ours: [{ "trust/team": 0 }],
      theirs: [{ "trust/team": 0.2 }],
      passedBy: "neither",
    },
    { pair: "theirs was not judged", ours: [{ "trust/team": 0 }], theirs: [{}], passedBy: "unknown" },
    { pair: "no page of theirs at all", ours: [{ "trust/team": 1 }], theirs: [], passedBy: "unknown" },
    {
      pair: "a site passes where half of its pages do",
      ours: [{ "trust/team": 0 }, { "trust/team": 1 }],
      theirs: [{ "trust/team": 0 }, { "trust/team": 0 }, { "trust/team": 1 }],
      passedBy: "ours",
    },
  ])("$pair: $passedBy", ({ ours, theirs, passedBy }) => {
    const result = sideBySide(
      ours.map((scores) => own(scores as Record<string, number>)),
      theirs.map((scores) => rival(scores as Record<string, number>)),
    );

    expect(result.checks).toEqual([expect.objectContaining({ id: "trust/team", facet: "trust", passedBy })]);
    expect(result.theyHave).toHaveLength(passedBy === "theirs" ? 1 : 0);
    expect(result.weHave).toHaveLength(passedBy === "ours" ? 1 : 0);
  });

  test("what they have that we lack comes heaviest first, with the page where we fail worst", () => {
    const bad = own({ "contact/phone": 0, "trust/team": 0.4 }, { url: "https://own.example/bad" });
    const result = sideBySide(
      [own({ "contact/phone": 0.4, "trust/team": 0.4 }), bad],
      [rival({ "contact/phone": 0.6, "trust/team": 1 })],
    );

    expect(result.theyHave.map(({ id }) => id)).toEqual(["trust/team", "contact/phone"]);
    expect(result.theyHave[1]!.ours).toEqual({
      score: 0.2,
      pages: 2,
      worst: { captureId: bad.captureId, url: bad.url, score: 0 },
    });
  });
});

describe("facets", () => {
  const facets = (contact: number | null) => verdict({ facets: { contact: { score: contact, weight: 3 } } });

  test.each([
    { pair: "behind", ours: [4], theirs: [7], gap: -3, standing: "behind" },
    { pair: "inside the spread: a tie", ours: [4], theirs: [4.1], gap: -0.1, standing: "tie" },
    { pair: "as far as the spread", ours: [4.2], theirs: [4], gap: 0.2, standing: "ahead" },
    { pair: "the median of several pages", ours: [1, 5, 9], theirs: [4], gap: 1, standing: "ahead" },
    { pair: "theirs not judged", ours: [4], theirs: [null], gap: null, standing: "unknown" },
  ])("$pair: $standing", ({ ours, theirs, gap, standing }) => {
    const result = sideBySide(
      ours.map((score) => pageOf("own", { verdict: facets(score) })),
      theirs.map((score) => pageOf("rival", { verdict: facets(score) })),
    );

    expect(result.facets).toEqual([expect.objectContaining({ facet: "contact", gap, standing })]);
  });

  test("a facet that neither was judged on is not shown", () => {
    expect(sideBySide([pageOf("own", { verdict: facets(null) })], []).facets).toEqual([]);
  });

  test("whole pages stand beside each other too, each with its level", () => {
    const { page } = sideBySide([pageOf("own", { score: 3.9 })], [pageOf("rival", { score: 8.5 })]);

    expect(page).toMatchObject({
      ours: { score: 3.9, level: "negative" },
      theirs: { score: 8.5, level: "wow" },
      gap: -4.6,
      standing: "behind",
    });
  });

  test("a wobbly page widens the tie", () => {
    const { page } = sideBySide(
      [pageOf("own", { score: 5, spread: 0.9 })],
      [pageOf("rival", { score: 5.8 })],
    );

    expect(page.standing).toBe("tie");
  });
});

test.each([
  { pages: "both on a desktop", theirs: verdict(), unlike: false },
  { pages: "theirs on a phone", theirs: verdict({ device: "phone" }), unlike: true },
  { pages: "theirs signed in", theirs: verdict({ signedIn: true }), unlike: true },
])("$pages: unlike is $unlike", ({ theirs, unlike }) => {
  expect(sideBySide([pageOf("own")], [pageOf("rival", { verdict: theirs })]).unlike).toBe(unlike);
});
