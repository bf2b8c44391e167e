import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cannotTell, notApplicable, type Outcome, scored } from "../../../shared/checks/outcome.ts";
import { type JudgedCheck, levelOf, scoreFacet, scorePage } from "../../../shared/scoring/formula.ts";

const check = (kano: JudgedCheck["class"], weight: number, score: number): JudgedCheck => ({
  class: kano,
  weight,
  outcome: scored(score),
});

describe("a facet", () => {
  test.each([
    {
      facet: "everything earned",
      checks: [check("hygiene", 5, 1), check("performance", 3, 1), check("delight", 3, 1)],
      score: 9,
    },
    {
      facet: "every must-have and nothing else is just neutral",
      checks: [check("hygiene", 5, 1), check("hygiene", 3, 1), check("performance", 3, 0)],
      score: 4,
    },
    {
      facet: "no hygiene check: performance stands in",
      checks: [check("performance", 3, 1), check("performance", 3, 1), check("performance", 2, 1)],
      score: 8,
    },
    {
      facet: "a failed hygiene check of weight 5 caps at 3.9",
      checks: [
        check("hygiene", 5, 0),
        check("hygiene", 3, 1),
        check("hygiene", 4, 1),
        check("performance", 5, 1),
      ],
      score: 3.9,
    },
    {
      facet: "a failed hygiene check of weight 4 caps at 6",
      checks: [
        check("hygiene", 4, 0),
        check("hygiene", 5, 1),
        check("hygiene", 5, 1),
        check("hygiene", 5, 1),
        check("performance", 5, 1),
      ],
      score: 6,
    },
    {
      facet: "half passed is not failed",
      checks: [check("hygiene", 5, 0.5), check("hygiene", 5, 1), check("performance", 5, 1)],
      score: 7,
    },
    {
      facet: "delight is silent below nine tenths of hygiene",
      checks: [check("hygiene", 3, 0.5), check("performance", 3, 1), check("delight", 5, 1)],
      score: 6,
    },
    {
      facet: "two decided checks make no score",
      checks: [
        check("hygiene", 5, 1),
        check("performance", 5, 1),
        { ...check("hygiene", 5, 1), outcome: cannotTell("no-layout") },
      ],
      score: null,
    },
    {
      facet: "not applicable counts neither way",
      checks: [
        check("hygiene", 5, 1),
        check("performance", 5, 1),
        check("performance", 5, 1),
        { ...check("hygiene", 5, 1), outcome: notApplicable },
      ],
      score: 8,
    },
  ])("$facet: $score", ({ checks, score }) => {
    expect(scoreFacet(checks)).toBe(score);
  });
});

describe("a page", () => {
  test.each([
    {
      page: "weighted mean",
      facets: [
        { weight: 3, isPrimary: false, score: 6 },
        { weight: 1, isPrimary: false, score: 2 },
      ],
      score: 5,
    },
    {
      page: "a facet without a score counts nothing",
      facets: [
        { weight: 3, isPrimary: false, score: 6 },
        { weight: 9, isPrimary: false, score: null },
      ],
      score: 6,
    },
    {
      page: "a facet of weight 0 is only shown",
      facets: [
        { weight: 3, isPrimary: false, score: 6 },
        { weight: 0, isPrimary: false, score: 1 },
      ],
      score: 6,
    },
    {
      page: "its weakest facet draws it down by a quarter of the way",
      facets: [
        { weight: 3, isPrimary: false, score: 8 },
        { weight: 3, isPrimary: false, score: 4 },
      ],
      score: 5.5,
    },
    {
      page: "a negative primary facet caps at 5.9",
      facets: [
        { weight: 1, isPrimary: true, score: 3.9 },
        { weight: 9, isPrimary: false, score: 9 },
      ],
      score: 5.9,
    },
    { page: "nothing judged", facets: [{ weight: 3, isPrimary: false, score: null }], score: null },
  ])("$page: $score", ({ facets, score }) => {
    expect(scorePage(facets)).toBe(score);
  });

  test.each([
    [3.9, "negative"],
    [4, "neutral"],
    [8.4, "neutral"],
    [8.5, "wow"],
  ])("%d is %s", (score, level) => {
    expect(levelOf(score)).toBe(level);
  });
});

describe("properties", () => {
  const outcome: fc.Arbitrary<Outcome> = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => scored(score)) },
    { weight: 1, arbitrary: fc.constant(notApplicable) },
    { weight: 1, arbitrary: fc.constant(cannotTell("no-layout")) },
  );
  const judged: fc.Arbitrary<JudgedCheck> = fc.record({
    class: fc.constantFrom("hygiene", "performance", "delight"),
    weight: fc.integer({ min: 1, max: 5 }),
    outcome,
  });

  test("a facet's score lies within 0 and 9.0, or there is none", () => {
    fc.assert(
      fc.property(fc.array(judged, { maxLength: 25 }), (checks) => {
        const score = scoreFacet(checks);
        expect(score === null || (score >= 0 && score <= 9)).toBe(true);
      }),
    );
  });

  test("mending a failed check never lowers its facet", () => {
    fc.assert(
      fc.property(
        fc.array(judged, { minLength: 3, maxLength: 25 }),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (checks, pick, share) => {
          const index = pick % checks.length;
          const { outcome: before } = checks[index]!;
          if (before.kind !== "scored") return;
          const mended = checks.with(index, {
            ...checks[index]!,
            outcome: scored(before.score + (1 - before.score) * share),
          });
          expect(scoreFacet(mended) ?? 0).toBeGreaterThanOrEqual(scoreFacet(checks) ?? 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test("a better facet never lowers its page", () => {
    const facet = fc.record({
      weight: fc.integer({ min: 0, max: 8 }),
      isPrimary: fc.boolean(),
      score: fc.option(
        fc.integer({ min: 0, max: 90 }).map((tenths) => tenths / 10),
        { nil: null },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(facet, { minLength: 1, maxLength: 9 }),
        fc.nat(),
        fc.integer({ min: 0, max: 90 }),
        (facets, pick, tenths) => {
          const index = pick % facets.length;
          const { score } = facets[index]!;
          if (score === null) return;
          const better = facets.with(index, { ...facets[index]!, score: Math.max(score, tenths / 10) });
          expect(scorePage(better) ?? 0).toBeGreaterThanOrEqual(scorePage(facets) ?? 0);
        },
      ),
    );
  });
});
