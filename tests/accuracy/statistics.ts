/** 95 % Wilson score interval of a proportion; null without a trial. */
export function wilson(successes: number, trials: number): [number, number] | null {
  if (trials === 0) return null;
  const z = 1.96;
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const margin = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return [Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale)];
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Ranks from 1, equal values sharing their mean rank. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && order[end + 1]!.value === order[start]!.value) end++;
    for (let at = start; at <= end; at++) result[order[at]!.index] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return result;
}

/** Spearman's rank correlation; NaN where one side does not vary. */
export function spearman(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [ranks(first), ranks(second)];
  const mean = (a.length + 1) / 2;
  let together = 0;
  let squareA = 0;
  let squareB = 0;
  for (let index = 0; index < a.length; index++) {
    together += (a[index]! - mean) * (b[index]! - mean);
    squareA += (a[index]! - mean) ** 2;
    squareB += (b[index]! - mean) ** 2;
  }
  return together / Math.sqrt(squareA * squareB);
}

/** 95 % bootstrap interval of a statistic over rows; the drawing is seeded, so that a table can be made again. */
export function bootstrap<Row>(
  rows: readonly Row[],
  statistic: (sample: readonly Row[]) => number,
  draws = 2000,
): [number, number] {
  let seed = 20_261_122;
  const next = () => {
    // mulberry32
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const value = statistic(rows.map(() => rows[Math.floor(next() * rows.length)]!));
    if (Number.isFinite(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  return [
    values[Math.floor(values.length * 0.025)] ?? Number.NaN,
    values[Math.floor(values.length * 0.975)] ?? Number.NaN,
  ];
}
