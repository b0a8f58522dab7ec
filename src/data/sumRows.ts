import { compensatedSum } from '../statistics/compensatedSum.ts';
import type { Work } from './work.ts';

/** So many rows are summed between two steps, about a millisecond of work. */
const stretch = 1 << 16;

/** The sum of a number over rows, with the rounding errors carried along. */
export function* sumRows(rows: Uint32Array, of: (row: number) => number): Work<number> {
  const sums: number[] = [];
  const values = new Float64Array(Math.min(stretch, rows.length));
  for (let from = 0; from < rows.length; from += stretch) {
    const part = rows.subarray(from, from + stretch);
    for (let index = 0; index < part.length; index++) values[index] = of(part[index]!);
    sums.push(compensatedSum(values.subarray(0, part.length)));
    yield { fraction: null };
  }
  return compensatedSum(sums);
}
