import type { MixedRows } from './mixedRows.ts';
import { squaredDistance } from './squaredDistance.ts';

/**
 * The dissimilarity of a row from a prototype: the squared distance from its centre and `gamma` for each category other
 * than its mode. Of the prototype: its coordinates and its categories, and the positions where they begin.
 */
export function mixedDistance(
  { points, columns, categories, gamma }: MixedRows,
  row: number,
  centres: Float64Array,
  centreAt: number,
  modes: Uint32Array,
  modesAt: number,
): number {
  const { values, width } = points;
  let mismatches = 0;
  const start = row * columns;
  // The sign bit says whether two categories differ: a branch would be guessed wrong too often.
  for (let column = 0; column < columns; column++)
    mismatches += ((categories[start + column]! ^ modes[modesAt + column]!) + 0x7fffffff) >>> 31;
  const distance = width === 0 ? 0 : squaredDistance(values, row * width, centres, centreAt, width);
  return distance + gamma * mismatches;
}
