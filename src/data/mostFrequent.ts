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
  { counts, value }: ValueCounts,
  limit: number,
  isMeant: (value: string) => boolean = everything,
): { readonly values: readonly ValueCount[]; readonly more: number } {
  const room = Math.max(1024, limit * 4);
  let best: ValueCount[] = [];
  let least = 0;
  let matches = 0;
  const cut = () => {
    best.sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
    best = best.slice(0, limit);
    if (best.length === limit) least = best.at(-1)?.count ?? 0;
  };
  for (let entry = 1; entry < counts.length; entry++) {
    const count = counts[entry]!;
    if (count === 0) continue;
    if (count < least && isMeant === everything) {
      matches++;
      continue;
    }
    const text = value(entry);
    if (!isMeant(text)) continue;
    matches++;
    if (count < least) continue;
    best.push({ value: text, count });
    if (best.length === room) cut();
  }
  cut();
  return { values: best, more: matches - best.length };
}

const everything = () => true;
