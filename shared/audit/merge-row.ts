import type { Cell, Row, Touchpoint } from "../api/schemas.ts";
import { roundScore } from "../scoring/formula.ts";
import type { MergedCell } from "./merge-cell.ts";

/** Cells of one touchpoint beside each other: the gap to the best rival, the standing, unlike conditions. */
export function mergeRow(
  touchpoint: Touchpoint,
  merged: readonly MergedCell[],
  ownSiteId: string | null,
): Row {
  const cells = withConditions(merged, ownSiteId);
  const own = cells.find(({ siteId }) => siteId === ownSiteId);
  const bestRival = bestRivalOf(cells, ownSiteId);
  const ownWorth = own ? worth(own) : null;
  const gap = ownWorth === null || bestRival === null ? null : roundScore(ownWorth - worth(bestRival)!);
  return { touchpoint, cells, gap, standing: standingOf(gap, own, bestRival), best: bestOf(cells) };
}

/** The rival's cell that a row's gap is measured against; null while no rival's is judged. */
export const bestRivalOf = (cells: readonly Cell[], ownSiteId: string | null): Cell | null =>
  cells
    .filter((cell) => cell.siteId !== ownSiteId && worth(cell) !== null)
    .reduce<Cell | null>((best, cell) => (best === null || worth(cell)! > worth(best)! ? cell : best), null);

/** An absent touchpoint is worth nothing; one not yet judged is worth nobody knows what. */
const worth = (cell: Cell): number | null => (cell.state === "absent" ? 0 : cell.score);

const spreadOf = (cell: Cell) => cell.machine?.spread ?? 0;

/** Scores closer than the larger spread are a tie; in tenths, so that 0.3 − 0.1 is 0.2. */
function isTie(difference: number, a: Cell, b: Cell): boolean {
  const tenths = Math.round(Math.abs(difference) * 10);
  return tenths === 0 || tenths < Math.round(Math.max(spreadOf(a), spreadOf(b)) * 10);
}

function standingOf(gap: number | null, own: Cell | undefined, rival: Cell | null): Row["standing"] {
  if (gap === null || !own || !rival) return "unknown";
  if (isTie(gap, own, rival)) return "tie";
  return gap > 0 ? "ahead" : "behind";
}

function bestOf(cells: readonly Cell[]): string[] {
  const scored = cells.filter((cell): cell is Cell & { score: number } => cell.score !== null);
  const [first, ...rest] = scored;
  if (!first) return [];
  const top = rest.reduce((best, cell) => (cell.score > best.score ? cell : best), first);
  return scored.filter((cell) => isTie(top.score - cell.score, top, cell)).map(({ siteId }) => siteId);
}

/** Marks cells whose pages were read under other conditions than those they stand beside. */
function withConditions(merged: readonly MergedCell[], ownSiteId: string | null): Cell[] {
  const conditionsOf = ({ pages }: MergedCell) =>
    new Set(pages.map(({ verdict }) => `${verdict.device} ${verdict.signedIn}`));
  const reference =
    merged.find(({ cell, pages }) => cell.siteId === ownSiteId && pages.length > 0) ??
    merged.find(({ pages }) => pages.length > 0);
  const expected = reference ? conditionsOf(reference) : new Set<string>();
  return merged.map((one) => {
    const conditions = conditionsOf(one);
    return {
      ...one.cell,
      unlike: conditions.size > 1 || [...conditions].some((condition) => !expected.has(condition)),
    };
  });
}
