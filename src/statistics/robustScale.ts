import { quantile } from './quantile.ts';

/** A centre and a deviation that outliers hardly move. */
export interface RobustScale {
  readonly median: number;
  /** Comparable to a standard deviation; 0 only where all values are equal. */
  readonly deviation: number;
  /** What the deviation was made of: of medians, or of the mean where more than half of the values are equal. */
  readonly from: 'median' | 'mean';
}

/** 1 / the 75 % quantile of the normal distribution: makes a median deviation a standard deviation. */
const medianDeviation = 1.482602218505602;
/** √(π / 2): makes a mean absolute deviation a standard deviation. */
const meanDeviation = 1.2533141373155003;

/**
 * The median of values in ascending order, and 1.4826 times the median of the absolute deviations from it; where that
 * is 0, 1.2533 times their mean. A robust z is (x − median) / deviation; beyond 3.5 counts as an outlier. Null for no
 * values. Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993).
 */
export function robustScale(ascending: ArrayLike<number>): RobustScale | null {
  if (ascending.length === 0) return null;
  const median = quantile(ascending, 0.5);
  const deviations = Float64Array.from(ascending, (value) => Math.abs(value - median)).sort();
  const middle = quantile(deviations, 0.5);
  if (middle > 0) return { median, deviation: medianDeviation * middle, from: 'median' };
  let sum = 0;
  for (const deviation of deviations) sum += deviation;
  return { median, deviation: (meanDeviation * sum) / deviations.length, from: 'mean' };
}
