import type { NumberKind, Numbers } from "../../../shared/api/numbers.ts";

export interface ChartMonth {
  month: string;
  score: number | null;
  figure: number | null;
}

/** Every month from the first to the last that has a score or a figure, those between included. */
export function chartMonths(
  numbers: readonly Numbers[],
  history: readonly { month: string; score: number | null }[],
  kind: NumberKind,
): ChartMonth[] {
  const figures = new Map(numbers.map((row) => [row.month, row[kind]]));
  const scores = new Map(history.map(({ month, score }) => [month, score]));
  const known = [...figures.keys(), ...scores.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: ChartMonth[] = [];
  for (let month = first; month <= last && months.length < MONTHS_MAX; month = nextMonth(month)) {
    months.push({ month, score: scores.get(month) ?? null, figure: figures.get(month) ?? null });
  }
  return months;
}

const MONTHS_MAX = 240;

export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** A round number at or above the greatest, so that the scale reads easily: 1, 2, 5 times a power of ten. */
export function roundTop(greatest: number): number {
  if (greatest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(greatest));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= greatest) ?? 10;
  return step * power;
}
