import { drawByCost } from './drawByCost.ts';
import { mixedDistance } from './mixedDistance.ts';
import type { MixedRows } from './mixedRows.ts';
import type { Random } from './random.ts';

/** So many comparisons are made between two steps: some milliseconds of work. */
const stretch = 1 << 20;

/**
 * Rows to start from, none like another: the first at random, each further one in proportion to its dissimilarity from
 * the nearest chosen so far, as k-means++ does with squared distances. Fewer than asked for where fewer rows differ.
 */
export function* mixedStarts(
  rows: MixedRows,
  clusters: number,
  chance: Random,
): Generator<{ readonly fraction: number }, Uint32Array, void> {
  const { points, columns, categories } = rows;
  const { size, width, values } = points;
  const step = Math.max(64, Math.floor(stretch / (columns + width + 1)));
  const nearest = new Float64Array(size).fill(1);
  const chosen: number[] = [];
  let total = size;
  while (chosen.length < clusters && total > 0) {
    const row = drawByCost(nearest, chance.uniform() * total);
    total = 0;
    for (let from = 0; from < size; from += step) {
      const to = Math.min(size, from + step);
      for (let other = from; other < to; other++) {
        const distance = mixedDistance(rows, other, values, row * width, categories, row * columns);
        if (chosen.length === 0 || distance < nearest[other]!) nearest[other] = distance;
        total += nearest[other]!;
      }
      yield { fraction: chosen.length / clusters };
    }
    chosen.push(row);
  }
  return Uint32Array.from(chosen);
}
