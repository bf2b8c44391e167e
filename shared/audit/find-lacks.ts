import type { Lack, Row } from "../api/schemas.ts";
import { PASS_MARK } from "../checks/outcome.ts";
import type { JudgedPage } from "./judged-page.ts";
import type { MergedCell } from "./merge-cell.ts";

export interface MergedRow {
  row: Row;
  merged: readonly MergedCell[];
}

/** What rivals have and the own site has not: touchpoints it lacks, and checks that pass there and fail here. */
export function findLacks(rows: readonly MergedRow[], ownSiteId: string | null): Lack[] {
  if (ownSiteId === null) return [];
  const heaviest = [...rows].sort((a, b) => b.row.touchpoint.importance - a.row.touchpoint.importance);
  const tallyOf = createTally();
  const touchpoints = heaviest.flatMap(({ row }) => lackedTouchpoint(row, ownSiteId));
  const pagesFirst = [...heaviest].sort((a, b) => rank(a.row) - rank(b.row));
  const checks = pagesFirst
    .flatMap(({ row, merged }) => lackedChecks(row, merged, ownSiteId, tallyOf))
    .sort((a, b) => b.lack.siteIds.length - a.lack.siteIds.length || b.gain - a.gain);
  // A check that fails on several pages is one thing to mend: it is told once, where mending it gains the most.
  const told = new Set<string>();
  const once = checks.filter(({ lack }) => !told.has(lack.key) && told.add(lack.key));
  return [...touchpoints, ...once.map(({ lack }) => lack)];
}

const rank = ({ touchpoint }: Row) => (touchpoint.scoredBy.by === "page" ? 0 : 1);

function lackedTouchpoint({ touchpoint, cells }: Row, ownSiteId: string): Lack[] {
  if (cells.find(({ siteId }) => siteId === ownSiteId)?.state !== "absent") return [];
  const rivals = cells.filter(({ siteId, state }) => siteId !== ownSiteId && state !== "unjudged");
  const having = rivals.filter(({ state }) => state === "scored").map(({ siteId }) => siteId);
  return having.length > 0
    ? [
        {
          kind: "touchpoint",
          key: touchpoint.id,
          touchpointId: touchpoint.id,
          siteIds: having,
          of: rivals.length,
        },
      ]
    : [];
}

interface LackedCheck {
  lack: Lack;
  /** What passing it would be worth, for the order. */
  gain: number;
}

function lackedChecks(
  { touchpoint }: Row,
  merged: readonly MergedCell[],
  ownSiteId: string,
  tallyOf: ReturnType<typeof createTally>,
): LackedCheck[] {
  const own = merged.find(({ cell }) => cell.siteId === ownSiteId);
  const rivals = merged.filter(({ cell }) => cell.siteId !== ownSiteId);
  if (!own || own.pages.length === 0 || touchpoint.scoredBy.by === "people") return [];
  const { scoredBy } = touchpoint;
  const isMine = (check: string) =>
    scoredBy.by === "page" ||
    (scoredBy.by === "checks" && scoredBy.checks.includes(check)) ||
    (scoredBy.by === "facets" && scoredBy.facets.some((facet) => check.startsWith(`${facet}/`)));
  const ownTally = tallyOf(own.pages);
  const failed = [...ownTally].filter(([check]) => isMine(check) && passes(ownTally, check) === false);
  if (failed.length === 0) return [];
  const tallies = rivals.map(({ cell, pages }) => ({ siteId: cell.siteId, tally: tallyOf(pages) }));
  return failed.flatMap(([check, { weight }]) => {
    const judged = tallies
      .map(({ siteId, tally }) => ({ siteId, has: passes(tally, check) }))
      .filter(({ has }) => has !== null);
    const having = judged.filter(({ has }) => has).map(({ siteId }) => siteId);
    if (having.length === 0) return [];
    return [
      {
        lack: {
          kind: "check" as const,
          key: check,
          touchpointId: touchpoint.id,
          siteIds: having,
          of: judged.length,
        },
        gain: weight * touchpoint.importance,
      },
    ];
  });
}

interface Count {
  passed: number;
  judged: number;
  weight: number;
}
type Tally = ReadonlyMap<string, Count>;

/** On how many of the pages each check was judged, and passed; counted once for touchpoints that are made of the same pages. */
function createTally() {
  const counted = new Map<string, Tally>();
  return (pages: readonly JudgedPage[]): Tally => {
    const key = pages.map(({ captureId }) => captureId).join();
    const known = counted.get(key) ?? count(pages);
    counted.set(key, known);
    return known;
  };
}

function count(pages: readonly JudgedPage[]): Tally {
  const tally = new Map<string, Count>();
  for (const { verdict } of pages) {
    for (const { id, score, weight } of verdict.checks) {
      const known = tally.get(id) ?? { passed: 0, judged: 0, weight };
      if (known.judged === 0) tally.set(id, known);
      known.judged += 1;
      known.weight = weight;
      if (score >= PASS_MARK) known.passed += 1;
    }
  }
  return tally;
}

/** A site passes a check when at least half of its judged pages do; null when none was judged. */
function passes(tally: Tally, check: string): boolean | null {
  const known = tally.get(check);
  return known ? known.passed * 2 >= known.judged : null;
}
