import type { Bitmap } from './bitmap.ts';
import { countOnce } from './countOnce.ts';
import { sumOver } from './sumOver.ts';

/** The units that rows stand for: the sum of their weights, or their number. */
export function unitsOf(rows: Bitmap, weights: Float64Array | null): number {
  return weights ? sumOver(rows, weights) : countOnce(rows);
}
