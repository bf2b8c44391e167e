import type { RoundCell } from "../api/rounds.ts";
import { levelOf, levels } from "../scoring/formula.ts";
import { dayOf, instantOf, nextMonth } from "./calendar-day.ts";

export type TrendCell = Pick<
  RoundCell,
  "touchpointId" | "siteId" | "importance" | "state" | "score" | "spread"
>;

export interface Moves {
  /** Touchpoints that were judged both times. */
  judged: number;
  /** Beyond the measured spread; what was absent and is there now has improved. */
  improved: string[];
  worsened: string[];
  /** Share of the judged that improved, 0–1: the 1 % rule. Null while none was judged both times. */
  share: number | null;
  levelsUp: string[];
  levelsDown: string[];
}

/** What became better or worse on a site from one state of the audit to a later one. */
export function movesBetween(
  before: readonly TrendCell[],
  after: readonly TrendCell[],
  siteId: string,
): Moves {
  const earlier = new Map(
    before.filter((cell) => cell.siteId === siteId).map((cell) => [cell.touchpointId, cell]),
  );
  const pairs = after
    .filter((cell) => cell.siteId === siteId)
    .flatMap((cell) => {
      const old = earlier.get(cell.touchpointId);
      const [was, is] = [old ? worthOf(old) : null, worthOf(cell)];
      if (!old || was === null || is === null) return [];
      return [{ id: cell.touchpointId, was, is, spread: Math.max(old.spread, cell.spread) }];
    });
  const idsWhere = (holds: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(holds).map(({ id }) => id);
  const improved = idsWhere(({ was, is, spread }) => isBeyond(is - was, spread));
  return {
    judged: pairs.length,
    improved,
    worsened: idsWhere(({ was, is, spread }) => isBeyond(was - is, spread)),
    share: pairs.length === 0 ? null : Math.round((improved.length / pairs.length) * 1000) / 1000,
    levelsUp: idsWhere(({ was, is }) => rankOf(is) > rankOf(was)),
    levelsDown: idsWhere(({ was, is }) => rankOf(is) < rankOf(was)),
  };
}

const worthOf = ({ state, score }: TrendCell) => (state === "absent" ? 0 : score);
const rankOf = (score: number) => levels.indexOf(levelOf(score));

/** In tenths, so that 0.3 − 0.1 is 0.2; what is closer than the spread is a tie. */
function isBeyond(rise: number, spread: number): boolean {
  const tenths = Math.round(rise * 10);
  return tenths > 0 && tenths >= Math.round(spread * 10);
}

/** Instants at which monthly rounds end, after the one and up to the other: midnights (UTC) that begin a month. */
export function monthEnds(after: number, until: number): number[] {
  const ends: number[] = [];
  for (let day = nextMonth(dayOf(after)); instantOf(day) <= until; day = nextMonth(day))
    ends.push(instantOf(day));
  return ends;
}
