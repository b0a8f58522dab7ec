import type { Bounds } from './outliers.ts';
import { quantile } from './quantile.ts';

/** The bounds that leave this share of the values, in ascending order, on either side: type-7 quantiles. Null for no values. */
export function winsorBounds(ascending: ArrayLike<number>, share: number): Bounds | null {
  if (ascending.length === 0) return null;
  return { low: quantile(ascending, share), high: quantile(ascending, 1 - share) };
}

/** The values with those beyond the bounds set to the nearest bound. */
export function winsorise(values: Float64Array, { low, high }: Bounds): Float64Array {
  return values.map((value) => (value < low ? low : value > high ? high : value));
}
