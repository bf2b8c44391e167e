import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ChangeCause,
  explainChange,
  MEASURED_CHECKS,
  type ScoreChange,
} from "../../../shared/audit/explain-change.ts";
import { checks as registered } from "../../../shared/checks/index.ts";
import { read } from "../../support/sources.ts";
import { type MadeCheck, type Mark, makeScorecard, type ScorecardOptions } from "./make-scorecard.ts";

/** Contact and first impression of a home page, three checks each and one that times it. */
const marks = (changed: Record<string, Mark> = {}): MadeCheck[] =>
  Object.entries({
    "contact/phone": 1,
    "contact/email": 1,
    "contact/hours": 0,
    "first-impression/polish": 1,
    "first-impression/margins": 1,
    "first-impression/loading": 0.8,
    ...changed,
    // safe: the keys above are ids of checks
  }).map(([id, mark]) => ({ id: id as MadeCheck["id"], mark }));

interface Side extends ScorecardOptions {
  marks?: Record<string, Mark>;
  parts?: string[];
}

const cardOf = ({ marks: changed, parts: _, ...options }: Side) => makeScorecard(marks(changed), options);

/** Explains the way from one reading to another; `rescored` is the first one by the rubric of the second. */
function explain(before: Side, after: Side, rescored: Side = before): ScoreChange {
  return explainChange(
    { published: cardOf(before), rescored: cardOf(rescored), ...(before.parts && { parts: before.parts }) },
    { scorecard: cardOf({ snapshotHash: "b", ...after }), ...(after.parts && { parts: after.parts }) },
  );
}

const moved = ({ shares }: ScoreChange) =>
  Object.entries(shares)
    .filter(([, points]) => points !== 0)
    .map(([cause]) => cause);

describe("one cause", () => {
  test.each<{ change: string; before?: Side; rescored?: Side; after: Side; causes: ChangeCause[] }>([
    { change: "nothing moved", after: {}, causes: [] },
    { change: "the page gained its hours", after: { marks: { "contact/hours": 1 } }, causes: ["page"] },
    { change: "the page lost its number", after: { marks: { "contact/phone": 0 } }, causes: ["page"] },
    {
      change: "a check no longer applies: the page is another",
      after: { marks: { "contact/hours": "not-applicable" } },
      causes: ["page"],
    },
    {
      change: "a check has no words for the page's new language",
      after: { marks: { "contact/hours": "no-word-list" } },
      causes: ["page"],
    },
    {
      change: "the page became much slower",
      after: { marks: { "first-impression/loading": 0 } },
      causes: ["page"],
    },
    {
      change: "the page took a little longer this time",
      after: { marks: { "first-impression/loading": 0.7 } },
      causes: ["noise"],
    },
    {
      change: "something moved inside the spread, and no check turned",
      after: { marks: { "first-impression/polish": 0.9 } },
      causes: ["noise"],
    },
    {
      change: "inside the spread, but a check turned",
      before: { marks: { "contact/hours": 0.49 } },
      after: { marks: { "contact/hours": 0.55 } },
      causes: ["page"],
    },
    {
      change: "asked too early to know the time",
      after: { marks: { "first-impression/loading": "asked-too-early", "first-impression/polish": 1 } },
      causes: ["gathered"],
    },
    {
      change: "the old snapshot lacks a part",
      before: { marks: { "contact/hours": "part-missing:blocks" } },
      after: {},
      causes: ["gathered"],
    },
    {
      change: "a phone beside a desktop",
      after: { marks: { "contact/phone": 0 }, conditions: { device: "phone" } },
      causes: ["gathered"],
    },
    {
      change: "signed in beside not",
      after: { marks: { "contact/phone": 0 }, conditions: { signedIn: true } },
      causes: ["gathered"],
    },
    {
      change: "a part that checks read in silence",
      before: { parts: ["blocks"] },
      after: { marks: { "contact/hours": 1 }, parts: ["blocks", "surfaces"] },
      causes: ["gathered"],
    },
    {
      change: "a part of the moment, which checks report themselves",
      before: { parts: ["blocks"] },
      after: { marks: { "contact/hours": 1 }, parts: ["blocks", "timing"] },
      causes: ["page"],
    },
    {
      change: "a person said it is another kind of page",
      before: { context: {} },
      after: { marks: { "contact/hours": 1 }, context: { kind: "home" } },
      causes: ["gathered"],
    },
    {
      change: "the rubric judges otherwise",
      before: { rubric: "zero" },
      rescored: { marks: { "contact/hours": 1 } },
      after: { marks: { "contact/hours": 1 } },
      causes: ["rubric"],
    },
  ])("$change: $causes", ({ before = {}, rescored = before, after, causes }) => {
    const change = explain(before, after, rescored);

    expect(moved(change)).toEqual(causes);
    expect(change.main).toBe(causes[0] ?? null);
  });
});

test("several causes at once are told apart, and add up", () => {
  const change = explain(
    { rubric: "zero" },
    { marks: { "contact/email": 0, "contact/hours": 1, "first-impression/margins": "part-missing:layout" } },
    { marks: { "contact/hours": 1 } },
  );

  const { rubric, gathered, page, noise } = change.shares;
  expect(rubric).toBeGreaterThan(0);
  expect(gathered).not.toBe(0);
  expect(page).toBeLessThan(0);
  expect(noise).toBe(0);
  expect(rubric + gathered + page).toBeCloseTo(change.total!, 10);
  expect(Object.fromEntries(change.checks.map(({ id, cause }) => [id, cause]))).toEqual({
    "contact/hours": "rubric",
    "contact/email": "page",
    "first-impression/margins": "gathered",
  });
});

test("one capture scored again is moved by the rubric alone", () => {
  const [published, rescored] = [
    cardOf({ rubric: "zero" }),
    cardOf({ rubric: "one", marks: { "contact/hours": 1 } }),
  ];

  const change = explainChange({ published, rescored }, { scorecard: rescored });

  expect(moved(change)).toEqual(["rubric"]);
  expect(change.shares.rubric).toBe(change.total);
  expect(change.checks).toEqual([
    { id: "contact/hours", cause: "rubric", before: 0, after: 1, isTurned: true },
  ]);
});

test("one capture whose page kind a person corrected is moved by that, under the same rubric", () => {
  const published = cardOf({});
  const rescored = cardOf({ marks: { "contact/hours": 1 }, context: { kind: "contact" } });

  const change = explainChange({ published, rescored }, { scorecard: rescored });

  expect(moved(change)).toEqual(["gathered"]);
  expect(change.differences).toEqual([{ what: "context" }]);
});

test("the differences of the readings are named", () => {
  const { differences } = explain(
    { parts: ["blocks", "layout"] },
    { parts: ["blocks", "timing"], conditions: { device: "phone", transport: "file" } },
  );

  expect(differences).toEqual([
    { what: "part", part: "layout", heldBy: "before" },
    { what: "part", part: "timing", heldBy: "after" },
    { what: "condition", condition: "device", before: "desktop", after: "phone" },
    { what: "condition", condition: "transport", before: "network", after: "file" },
  ]);
});

test("without a score on either side there is nothing to split, and the checks are told all the same", () => {
  const change = explain(
    { marks: { "contact/phone": "no-word-list", "first-impression/polish": "no-word-list" } },
    {},
  );

  expect(change).toMatchObject({
    before: null,
    total: null,
    main: null,
    shares: { rubric: 0, gathered: 0, page: 0, noise: 0 },
  });
  expect(change.checks.map(({ id }) => id)).toEqual(["contact/phone", "first-impression/polish"]);
});

test("shares add up to the total, whatever moved", () => {
  const mark = fc.oneof(
    fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
    fc.constantFrom("not-applicable", "no-word-list", "part-missing:layout", "asked-too-early"),
  );
  const ids = marks().map(({ id }) => id);
  const side = fc.record(Object.fromEntries(ids.map((id) => [id, mark])));
  const rubric = fc.constantFrom("zero", "one");
  fc.assert(
    fc.property(
      side,
      side,
      side,
      rubric,
      fc.constantFrom("desktop", "phone"),
      (one, two, three, hash, device) => {
        const change = explain(
          { marks: one, rubric: hash },
          { marks: three, conditions: { device: device as "desktop" | "phone" } },
          { marks: two },
        );

        const sum = Object.values(change.shares).reduce(
          (total, points) => total + Math.round(points * 10),
          0,
        );
        expect(sum).toBe(Math.round((change.total ?? 0) * 10));
        expect(change.main === null).toBe(Object.values(change.shares).every((points) => points === 0));
      },
    ),
    { numRuns: 300 },
  );
});

test("checks of measured times are those that read the visit's measures", () => {
  const measured = registered
    .map(({ id }) => id)
    .filter((id) => /\bvital\(/.test(read(`shared/checks/${id}.ts`)));

  expect([...MEASURED_CHECKS].sort()).toEqual(measured.sort());
});
