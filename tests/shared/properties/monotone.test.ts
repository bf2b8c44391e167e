import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Check } from "../../../shared/checks/define-check.ts";
import { checks, checksOf } from "../../../shared/checks/index.ts";
import { cannotTell, notApplicable, type Outcome, scored } from "../../../shared/checks/outcome.ts";
import { runChecks } from "../../../shared/checks/run-check.ts";
import type { Facts } from "../../../shared/facts/facts.ts";
import { type FacetName, facets } from "../../../shared/method/facets.ts";
import { type PageKind, pageKinds } from "../../../shared/method/page-kinds.ts";
import { scoreFacet, scorePage } from "../../../shared/scoring/formula.ts";
import { profiles } from "../../../shared/scoring/profiles.ts";
import { bounded } from "./bounds.ts";

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(scored(0), scored(1)) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 1_000 }).map((thousandths) => scored(thousandths / 1_000)),
  },
  { weight: 2, arbitrary: fc.constant(notApplicable) },
  { weight: 1, arbitrary: fc.constant(cannotTell("no-layout")) },
);

/** What each check says of some page, by its id; on a bare page most of them say nothing. */
type Verdicts = Record<string, Outcome>;
const bare: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(notApplicable) },
  { weight: 2, arbitrary: outcome },
);
const verdictsBy = (said: fc.Arbitrary<Outcome>): fc.Arbitrary<Verdicts> =>
  fc.record(Object.fromEntries(checks.map(({ id }) => [id, said])));
const verdicts = fc.oneof(verdictsBy(outcome), verdictsBy(bare));

/** As the runner runs them: with every rule on what rests on what, and the page left out. */
function outcomesOf(facet: FacetName, said: Verdicts) {
  const members = checksOf(facet).map((check): Check => ({ ...check, run: () => said[check.id]! }));
  // safe: the checks above read no facts
  const outcomes = runChecks(members, {} as Facts, { expected: true });
  return members.map((check) => ({ check, outcome: outcomes.get(check.id)! }));
}

const facetScore = (facet: FacetName, said: Verdicts) =>
  scoreFacet(
    outcomesOf(facet, said).map(({ check, outcome: shown }) => ({
      class: check.class,
      weight: check.weight,
      outcome: shown,
    })),
  );

const pageScore = (kind: PageKind, said: Verdicts, leftOut?: FacetName) =>
  scorePage(
    facets.flatMap((name) => {
      const entry = profiles[kind][name];
      return entry && name !== leftOut
        ? [{ weight: entry.weight, isPrimary: entry.primary === true, score: facetScore(name, said) }]
        : [];
    }),
  );

/** Checks that do not earn all they could, on a page judged so. */
const mendable = (facet: FacetName, said: Verdicts) =>
  checksOf(facet).filter(({ id }) => {
    const own = said[id]!;
    return own.kind === "scored" && own.score < 1;
  });

describe.each(facets)("%s", (facet) => {
  test("mending any of its checks, an absence included, never lowers the facet", () => {
    fc.assert(
      fc.property(verdicts, fc.integer({ min: 1, max: 1_000 }), (said, thousandths) => {
        const before = facetScore(facet, said);
        for (const { id } of mendable(facet, said)) {
          const own = said[id]!;
          const earned = own.kind === "scored" ? own.score : 0;
          const after = facetScore(facet, { ...said, [id]: scored(Math.max(earned, thousandths / 1_000)) });

          if (before !== null && after !== null) expect(after, id).toBeGreaterThanOrEqual(before);
        }
      }),
      bounded(400),
    );
  });
});

describe.each(pageKinds)("a page of the kind %s", (kind) => {
  test("is never worth less for a check that was mended, while its facet can be told", () => {
    fc.assert(
      fc.property(verdicts, fc.nat(), (said, pick) => {
        const before = pageScore(kind, said);
        const judged = facets.filter((name) => profiles[kind][name]);
        const facet = judged[pick % judged.length]!;
        for (const { id } of mendable(facet, said)) {
          const mended = { ...said, [id]: scored(1) };
          const after = pageScore(kind, mended);

          // What rested on an absent thing may turn out not to be told at all: its facet then counts neither way.
          const isLost = facetScore(facet, said) !== null && facetScore(facet, mended) === null;
          if (isLost) expect(after).toBe(pageScore(kind, said, facet));
          else if (before !== null) expect(after, id).toBeGreaterThanOrEqual(before);
        }
      }),
      bounded(200),
    );
  });
});
