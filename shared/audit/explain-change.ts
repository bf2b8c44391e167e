import { PASS_MARK } from "../checks/outcome.ts";
import { type FacetName, facets } from "../method/facets.ts";
import { DEFAULT_SPREAD, type JudgedCheck, scoreFacet, scorePage } from "../scoring/formula.ts";
import { hashOf } from "../scoring/hash.ts";
import { profiles } from "../scoring/profiles.ts";
import type { CheckResult, Scorecard } from "../scoring/scorecard.ts";

/** What can move a score, in the order that its shares are taken. */
export const changeCauses = ["rubric", "gathered", "page", "noise"] as const;
export type ChangeCause = (typeof changeCauses)[number];

/** How the two readings of a page differ, whatever the page is. */
export type Difference =
  /** A part of the snapshot that only one of the two holds. */
  | { what: "part"; part: string; heldBy: "before" | "after" }
  | { what: "condition"; condition: "device" | "signedIn" | "transport"; before: string; after: string }
  /** A person corrected the page kind, the country or the language between them. */
  | { what: "context" };

export interface CheckChange {
  id: string;
  cause: ChangeCause;
  /** 0–1; null where it was not decided. */
  before: number | null;
  after: number | null;
  /** It passed and fails, or the reverse, or came or went. */
  isTurned: boolean;
}

export interface ScoreChange {
  /** As it was shown then, and as it is shown now. */
  before: number | null;
  after: number | null;
  /** Null while either has no score. */
  total: number | null;
  /** Points by cause, in tenths; they add up to the total. All 0 while there is none. */
  shares: Record<ChangeCause, number>;
  /** The cause of the greatest share; null where nothing moved. */
  main: ChangeCause | null;
  /** Checks that moved; one that both the rubric and the page moved is told by the page. */
  checks: CheckChange[];
  differences: Difference[];
}

export interface EarlierCapture {
  /** As it was published, by the rubric of its day. */
  published: Scorecard;
  /** Its stored snapshot scored by the rubric of the later one; the same as `published` where the rubric is. */
  rescored: Scorecard;
  /** Names of the parts that its snapshot holds, where known. */
  parts?: readonly string[];
}

export interface LaterCapture {
  scorecard: Scorecard;
  parts?: readonly string[];
}

/** Parts that belong to the moment of a visit: a check that lacks one says so itself. */
const MOMENT_PARTS: ReadonlySet<string> = new Set(["timing", "response", "main-text"]);

/** Checks of measured times and weights, which no two visits give alike. */
export const MEASURED_CHECKS: ReadonlySet<string> = new Set([
  "first-impression/loading",
  "first-impression/responsiveness",
  "first-impression/server-answer",
  "first-impression/stability",
  "first-impression/weight",
]);

/** Why a check was not decided, where that lies in the reading and not in the page. */
const READING_REASON =
  /^(?:part-missing|not-measured|not-gathered|served-nearby|asked-too-early|loaded-in-background|opened-from-file|loopback|no-layout|status-unknown|day-unknown|phone-only|waits-for-consent)/;

/**
 * Why the later of two captures of one page scores otherwise than the earlier did. The earlier is taken by the later's rubric
 * first; then its checks are exchanged for the later's, cause by cause, and the page is scored again after each. What is left
 * inside the spread while no check turned is noise. To explain one capture's re-scoring, give the new scorecard twice.
 */
export function explainChange(
  { published, rescored, parts: partsBefore }: EarlierCapture,
  { scorecard, parts: partsAfter }: LaterCapture,
  spread: number = DEFAULT_SPREAD,
): ScoreChange {
  const differences = [
    ...partDifferences(partsBefore, partsAfter),
    ...conditionDifferences(published, scorecard),
  ];
  const isUnlike =
    rescored.snapshotHash !== scorecard.snapshotHash &&
    differences.some((difference) => difference.what !== "part" || !MOMENT_PARTS.has(difference.part));
  const regrade: ChangeCause = published.rubric.hash === rescored.rubric.hash ? "gathered" : "rubric";
  const regraded = changesBetween(published, rescored, () => regrade);
  const changed = changesBetween(rescored, scorecard, (id, before, after) => {
    if (isUnlike || isOfReading(before) || isOfReading(after)) return "gathered";
    return MEASURED_CHECKS.has(id) ? "noise" : "page";
  });

  const exchange = (...causes: ChangeCause[]) => {
    const exchanged = new Set(changed.filter(({ cause }) => causes.includes(cause)).map(({ id }) => id));
    return isUnlike ? scorecard.score : scoreWith(rescored, scorecard, exchanged);
  };
  const points = stepsBetween([
    published.score,
    rescored.score,
    exchange("gathered"),
    exchange("gathered", "noise"),
    scorecard.score,
  ]);
  const [byRegrade = 0, byGathering = 0, byMeasures = 0, byPage = 0] = points;
  const isPage = byPage > tenths(spread) || byPage < -tenths(spread) || changed.some(isTurnedByPage);
  const isMeasured = Math.abs(byMeasures) > tenths(spread);
  const shares: Record<ChangeCause, number> = { rubric: 0, gathered: byGathering, page: 0, noise: 0 };
  shares[regrade] += byRegrade;
  shares[isMeasured ? "page" : "noise"] += byMeasures;
  shares[isPage ? "page" : "noise"] += byPage;

  const checks = changed.map((check): CheckChange => {
    if (check.cause === "page" && !isPage) return { ...check, cause: "noise" };
    return check.cause === "noise" && isMeasured ? { ...check, cause: "page" } : check;
  });
  const told = new Set(checks.map(({ id }) => id));
  return {
    before: published.score,
    after: scorecard.score,
    total:
      published.score === null || scorecard.score === null
        ? null
        : (tenths(scorecard.score) - tenths(published.score)) / 10,
    shares: {
      rubric: shares.rubric / 10,
      gathered: shares.gathered / 10,
      page: shares.page / 10,
      noise: shares.noise / 10,
    },
    main: mainOf(shares),
    checks: [...regraded.filter(({ id }) => !told.has(id)), ...checks],
    differences,
  };
}

const tenths = (score: number) => Math.round(score * 10);
const isTurnedByPage = ({ cause, isTurned }: CheckChange) => cause === "page" && isTurned;

/** Differences in tenths between scores that follow each other; a score that is missing on the way moves nothing. */
function stepsBetween(scores: readonly (number | null)[]): number[] {
  const first = scores[0] ?? null;
  if (first === null || (scores.at(-1) ?? null) === null) return [];
  let last = tenths(first);
  return scores.slice(1).map((score) => {
    const now = score === null ? last : tenths(score);
    const step = now - last;
    last = now;
    return step;
  });
}

function mainOf(shares: Record<ChangeCause, number>): ChangeCause | null {
  let main: ChangeCause | null = null;
  for (const cause of changeCauses) {
    const size = Math.abs(shares[cause]);
    if (size > 0 && (main === null || size > Math.abs(shares[main]))) main = cause;
  }
  return main;
}

function partDifferences(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): Difference[] {
  if (!before || !after) return [];
  const only = (held: readonly string[], other: readonly string[], heldBy: "before" | "after") =>
    held.filter((part) => !other.includes(part)).map((part): Difference => ({ what: "part", part, heldBy }));
  return [...only(before, after, "before"), ...only(after, before, "after")];
}

function conditionDifferences(before: Scorecard, after: Scorecard): Difference[] {
  const conditions = (["device", "signedIn", "transport"] as const).flatMap((condition): Difference[] => {
    const [was, is] = [String(before.conditions[condition]), String(after.conditions[condition])];
    return was === is ? [] : [{ what: "condition", condition, before: was, after: is }];
  });
  const isCorrected = hashOf(before.context) !== hashOf(after.context);
  return isCorrected ? [...conditions, { what: "context" }] : conditions;
}

const isOfReading = (check: CheckResult | undefined) =>
  check?.outcome === "cannot-tell" && check.reason !== null && READING_REASON.test(check.reason);

function changesBetween(
  before: Scorecard,
  after: Scorecard,
  causeOf: (id: string, before: CheckResult | undefined, after: CheckResult | undefined) => ChangeCause,
): CheckChange[] {
  const [was, is] = [before, after].map(({ checks }) => new Map(checks.map((check) => [check.id, check])));
  return [...new Set([...was!.keys(), ...is!.keys()])].flatMap((id): CheckChange[] => {
    const [one, other] = [was!.get(id), is!.get(id)];
    const isSame =
      one?.outcome === other?.outcome &&
      one?.score === other?.score &&
      one?.weight === other?.weight &&
      one?.class === other?.class;
    if (isSame) return [];
    const [scoreBefore, scoreAfter] = [one?.score ?? null, other?.score ?? null];
    return [
      {
        id,
        cause: causeOf(id, one, other),
        before: scoreBefore,
        after: scoreAfter,
        isTurned: passes(scoreBefore) !== passes(scoreAfter),
      },
    ];
  });
}

const passes = (score: number | null) => (score === null ? null : score >= PASS_MARK);

/** The earlier page's score with the named checks as the later page has them. */
function scoreWith(earlier: Scorecard, later: Scorecard, exchanged: ReadonlySet<string>): number | null {
  if (exchanged.size === 0) return earlier.score;
  const fresh = new Map(later.checks.map((check) => [check.id, check]));
  const members = Map.groupBy(
    earlier.checks.map((check) =>
      exchanged.has(check.id) ? (fresh.get(check.id) ?? undecided(check)) : check,
    ),
    // safe: a check's id is `facet/file-name`, by its type
    ({ id }) => id.slice(0, id.indexOf("/")) as FacetName,
  );
  return scorePage(
    facets.flatMap((name) => {
      const result = earlier.facets[name];
      if (!result) return [];
      return [
        {
          weight: result.weight,
          isPrimary: profiles[earlier.kind][name]?.primary === true,
          score: scoreFacet((members.get(name) ?? []).map(judgedOf)),
        },
      ];
    }),
  );
}

const undecided = (check: CheckResult): CheckResult => ({ ...check, outcome: "not-applicable", score: null });

const judgedOf = ({ class: kano, weight, score }: CheckResult): JudgedCheck => ({
  class: kano,
  weight,
  outcome: score === null ? { kind: "not-applicable" } : { kind: "scored", score, evidence: [] },
});
