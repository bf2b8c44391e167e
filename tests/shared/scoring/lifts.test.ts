import { expect, test } from "vitest";
import type { CheckClass } from "../../../shared/checks/define-check.ts";
import { levelOf, scoreFacet } from "../../../shared/scoring/formula.ts";
import { liftsOf } from "../../../shared/scoring/lifts.ts";
import type { CheckResult, Scorecard } from "../../../shared/scoring/scorecard.ts";

const check = (id: string, kano: CheckClass, weight: number, score: number | null): CheckResult => ({
  id,
  class: kano,
  weight,
  outcome: score === null ? "cannot-tell" : "scored",
  score,
  reason: score === null ? "no-word-list" : null,
  evidence: [],
});

/** A contact page judged by its contact options alone. */
function scorecardOf(checks: CheckResult[]): Scorecard {
  const score = scoreFacet(
    checks.map(({ class: kano, weight, score: earned }) => ({
      class: kano,
      weight,
      outcome:
        earned === null
          ? { kind: "cannot-tell", reason: "no-word-list" }
          : { kind: "scored", score: earned, evidence: [] },
    })),
  );
  const level = score === null ? null : levelOf(score);
  return {
    rubric: { version: 1, hash: "0" },
    snapshotHash: "0",
    context: {},
    conditions: {
      source: "cli",
      device: "desktop",
      viewport: [1280, 900],
      moment: "settled",
      transport: "network",
      consent: "none",
      signedIn: false,
    },
    url: "https://shop.example/",
    status: 200,
    kind: "contact",
    kindConfidence: 1,
    language: "en",
    score,
    level,
    coverage: { decided: checks.length, total: checks.length },
    weakestFacet: "contact",
    facets: { contact: { score, level, decided: checks.length, total: checks.length, weight: 6 } },
    checks,
  };
}

const ids = (checks: CheckResult[], groundOf: (id: string) => string | undefined = () => undefined) =>
  liftsOf(scorecardOf(checks), groundOf).map(({ checkId, page }) => [checkId, page]);

test("what costs most comes first, with what it is worth", () => {
  expect(
    ids([
      check("contact/phone", "hygiene", 3, 1),
      check("contact/hours", "hygiene", 1, 0),
      check("contact/choice", "performance", 2, 0.75),
      check("contact/map", "performance", 2, 1),
    ]),
  ).toEqual([
    ["contact/hours", 1],
    ["contact/choice", 0.5],
  ]);
});

test("what is right, or cannot be told, is no fix", () => {
  expect(
    ids([
      check("contact/phone", "hygiene", 3, 1),
      check("contact/map", "performance", 1, 1),
      check("contact/hours", "hygiene", 3, null),
      check("contact/choice", "performance", 1, 1),
    ]),
  ).toEqual([]);
});

test("while one cap stands, mending another failure adds nothing to see", () => {
  const lifts = ids([
    check("contact/phone", "hygiene", 5, 0),
    check("contact/person", "hygiene", 5, 0),
    check("contact/hours", "hygiene", 5, 1),
    check("contact/address", "hygiene", 5, 1),
    check("contact/map", "performance", 3, 1),
  ]);

  expect(lifts).toEqual([
    ["contact/phone", 0],
    ["contact/person", 0],
  ]);
});

test("checks that fell with the mended one are left out: nobody knows them yet", () => {
  const checks = [
    check("contact/phone", "hygiene", 2, 0),
    check("contact/tap", "hygiene", 2, 0),
    check("contact/hours", "hygiene", 1, 1),
    check("contact/map", "performance", 1, 1),
  ];

  // Nor has what fell a worth of its own: a number that is not there cannot be made one to tap.
  expect(ids(checks, (id) => (id === "contact/tap" ? "contact/phone" : undefined))).toEqual([
    ["contact/phone", 3.2],
  ]);
  expect(ids(checks)[0]).toEqual(["contact/phone", 1.6]);
});
