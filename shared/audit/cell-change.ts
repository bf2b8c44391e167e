import type { CellChange, ChangeCause, RoundCell } from "../api/rounds.ts";
import type { ScoredBy } from "../api/schemas.ts";
import type { ChangeCause as PageCause, ScoreChange } from "./explain-change.ts";

/** How a page that feeds a cell moved: explained, or come or gone between the two states. */
export interface PageMove {
  captureId: string;
  /** null: the page is new, or is no longer there. */
  change: ScoreChange | null;
}

const causeOf: Record<PageCause, ChangeCause> = {
  rubric: "rubric",
  gathered: "gathering",
  page: "page",
  noise: "noise",
};
const order: readonly ChangeCause[] = ["page", "rubric", "gathering", "people", "waiver", "noise"];

type Half = Pick<RoundCell, "touchpointId" | "siteId" | "state" | "score" | "level" | "ratings">;

/**
 * A cell's change split into what moved it, in tenths that add up. What its pages moved is split as they were; what is left over
 * is people's: a rating, a word on absence, a check set aside; or, where pages came or went, the site's own.
 */
export function cellChange(
  before: Half,
  after: Half,
  scoredBy: ScoredBy,
  moves: readonly PageMove[],
): CellChange {
  const [was, is] = [worth(before), worth(after)];
  const total = was === null || is === null ? null : Math.round((is - was) * 10);
  return {
    touchpointId: after.touchpointId,
    siteId: after.siteId,
    before: was,
    after: is,
    levelBefore: before.level,
    levelAfter: after.level,
    change: total === null ? null : total / 10,
    parts: total === null || total === 0 ? [] : split(total, scoredBy, moves, peoplesPart(before, after)),
    captureId: moves.at(-1)?.captureId ?? null,
  };
}

const worth = ({ state, score }: Half) => (state === "absent" ? 0 : score);

function split(
  total: number,
  scoredBy: ScoredBy,
  moves: readonly PageMove[],
  peoples: PeoplesPart,
): CellChange["parts"] {
  const explained = moves.flatMap(({ change }) => (change ? [change] : []));
  const weights = new Map<ChangeCause, number>();
  for (const change of explained) {
    for (const [cause, weight] of weightsOf(change, scoredBy))
      weights.set(cause, (weights.get(cause) ?? 0) + weight);
  }
  // Both ways at once cancel: what is told is how much each cause moved the score in the direction it went.
  const forward = [...weights].filter(([, weight]) => Math.sign(weight) === Math.sign(total));
  const sum = forward.reduce((all, [, weight]) => all + weight, 0);
  const rest = restOf(moves, peoples);
  if (sum === 0) return [{ cause: rest, change: total / 10 }];
  const isPeoples = rest === "people" && Math.abs(sum) < Math.abs(total);
  const byPages = isPeoples ? Math.round(sum) : total;
  const shares = share(byPages, forward);
  if (byPages !== total) shares.set("people", (shares.get("people") ?? 0) + total - byPages);
  return order.flatMap((cause) => {
    const tenths = shares.get(cause) ?? 0;
    return tenths === 0 ? [] : [{ cause, change: tenths / 10 }];
  });
}

/** What people had a part in. */
interface PeoplesPart {
  isRated: boolean;
  /** Said to be absent at one of the two moments only. */
  isDeclared: boolean;
}

const peoplesPart = (before: Half, after: Half): PeoplesPart => ({
  isRated: before.ratings + after.ratings > 0,
  isDeclared: before.state !== after.state,
});

/** Whose doing it is what no check of the pages accounts for. */
function restOf(moves: readonly PageMove[], peoples: PeoplesPart): ChangeCause {
  if (moves.some(({ change }) => change === null)) return "page";
  if (peoples.isRated) return "people";
  // Weights that changed move a part of a page without any of its checks moving.
  const main = moves.find(({ change }) => change?.main)?.change?.main;
  if (main) return causeOf[main];
  // The same pages with the same checks: somebody said that it is absent, or which checks do not count.
  return peoples.isDeclared ? "people" : "waiver";
}

/** Whole tenths by weight, the greatest taking what rounding leaves. */
function share(
  total: number,
  weights: readonly (readonly [ChangeCause, number])[],
): Map<ChangeCause, number> {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const shares = new Map(weights.map(([cause, weight]) => [cause, Math.round((total * weight) / sum)]));
  const given = [...shares.values()].reduce((all, one) => all + one, 0);
  const [greatest] = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  if (greatest) shares.set(greatest[0], (shares.get(greatest[0]) ?? 0) + total - given);
  return shares;
}

/** In tenths of the page's score; of a touchpoint that is a part of a page, by the checks of that part. */
function weightsOf(change: ScoreChange, scoredBy: ScoredBy): [ChangeCause, number][] {
  if (scoredBy.by === "page" || scoredBy.by === "people") {
    // safe: the keys of a record by cause
    return (Object.entries(change.shares) as [PageCause, number][]).map(([cause, points]) => [
      causeOf[cause],
      points * 10,
    ]);
  }
  const isPart =
    scoredBy.by === "checks"
      ? (id: string) => scoredBy.checks.includes(id)
      : (id: string) => scoredBy.facets.some((facet) => id.startsWith(`${facet}/`));
  return change.checks
    .filter(({ id }) => isPart(id))
    .map(({ cause, before, after }) => [causeOf[cause], ((after ?? 0) - (before ?? 0)) * 10]);
}

/**
 * Points of a site's index by cause: each cell's part by its importance, among those judged both times; what is left of the
 * index's own change is the doing of touchpoints that were judged only once.
 */
export function indexParts(
  changes: readonly CellChange[],
  importanceOf: ReadonlyMap<string, number>,
  { before, after }: { before: number | null; after: number | null },
): CellChange["parts"] {
  if (before === null || after === null) return [];
  const judged = changes.filter(({ change }) => change !== null);
  const weight = judged.reduce((sum, { touchpointId }) => sum + (importanceOf.get(touchpointId) ?? 0), 0);
  const points = order.map((cause) => {
    const sum = judged.reduce((all, { touchpointId, parts }) => {
      const part = parts.find((one) => one.cause === cause)?.change ?? 0;
      return all + part * (importanceOf.get(touchpointId) ?? 0);
    }, 0);
    return { cause, change: weight === 0 ? 0 : Math.round((sum / weight) * 10) / 10 };
  });
  const told = points.reduce((sum, { change }) => sum + change, 0);
  const rest = { cause: "coverage" as const, change: Math.round((after - before - told) * 10) / 10 };
  // A tenth that rounding left is nobody's news.
  const isSame = judged.length === changes.length;
  return [...points, ...(isSame ? [] : [rest])].filter(({ change }) => change !== 0);
}
