import type { ValueCounts } from './valueCounts.ts';

/** A value and in how many rows it stands. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The most frequent values, at most `limit`, ties in the order of the value; missing is not among them. Only values
 * that `isMeant` takes count. `more` says how many further distinct values there are.
 */
export function mostFrequent(
  { counts, value, compare }: ValueCounts,
  limit: number,
  isMeant?: (value: string) => boolean,
): { readonly values: readonly ValueCount[]; readonly more: number } {
  const room = Math.max(1024, limit * 4);
  const order = (left: number, right: number) => counts[right]! - counts[left]! || compare(left, right);
  let best: number[] = [];
  let worst = 0;
  let matches = 0;
  const cut = () => {
    best.sort(order);
    best = best.slice(0, limit);
    worst = best.length === limit ? best.at(-1)! : 0;
  };
  for (let entry = 1; entry < counts.length; entry++) {
    if (counts[entry] === 0 || (isMeant && !isMeant(value(entry)))) continue;
    matches++;
    if (worst > 0 && order(worst, entry) <= 0) continue;
    best.push(entry);
    if (best.length === room) cut();
  }
  cut();
  return {
    values: best.map((entry) => ({ value: value(entry), count: counts[entry]! })),
    more: matches - best.length,
  };
}
