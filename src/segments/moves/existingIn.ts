import { pacer, type Work } from '../../data/work.ts';
import type { Stretch } from './stretches.ts';

/** For each stretch the value of a column in it that lies nearest to a number; null where it has none. */
export function* existingIn(
  values: Float64Array,
  stretches: readonly Stretch[],
  near: number,
): Work<readonly (number | null)[]> {
  const ends = Float64Array.from(stretches, ({ to }) => to);
  const nearest = new Float64Array(ends.length).fill(Number.NaN);
  const isTime = pacer();
  for (let row = 0; row < values.length; row++) {
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / values.length };
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle]! < value) low = middle + 1;
      else high = middle;
    }
    if (!(Math.abs(nearest[low]! - near) <= Math.abs(value - near))) nearest[low] = value;
  }
  return Array.from(nearest, (value) => (Number.isNaN(value) ? null : value));
}
