import type { Points } from './points.ts';

/** Which variables mark which segments, and the figures that decide. */
export interface MarkerVariables {
  /** Row-major, a row a segment, a column a variable: 1 where the variable is a marker. */
  readonly markers: Uint8Array;
  /** The least difference from the mean of all rows that marks, in the unit of the variables. */
  readonly leastDifference: number;
  /** The least difference as a share of the mean of all rows. */
  readonly leastShare: number;
}

/**
 * A variable marks a segment where the segment's mean differs from that of all rows by at least a quarter of the
 * largest mean of all segments and variables, or by at least half of the mean of all rows. The first rule needs
 * variables of one unit, the second a zero that means nothing: leave `isRelative` out for standardised variables
 * (a mean of 0 marks nothing by it; flexclust then marks all). Differences that miss by rounding alone count.
 * Source: Dolnicar, Grün and Leisch, Market Segmentation Analysis (2018), section 8.1; flexclust's default of 1/4, 50 %.
 */
export function markerVariables(
  means: Points,
  overall: ArrayLike<number>,
  isRelative: boolean,
): MarkerVariables {
  const leastShare = 0.5;
  const largest = means.values.reduce((most, mean) => Math.max(most, Math.abs(mean)), 0);
  const leastDifference = largest / 4;
  const slack = largest * 1e-12;
  const markers = new Uint8Array(means.values.length);
  for (let at = 0; at < markers.length; at++) {
    const all = overall[at % means.width]!;
    const difference = Math.abs(means.values[at]! - all) + slack;
    const isFar = largest > 0 && difference >= leastDifference;
    const isFarRelatively = isRelative && Math.abs(all) > slack && difference >= leastShare * Math.abs(all);
    markers[at] = isFar || isFarRelatively ? 1 : 0;
  }
  return { markers, leastDifference, leastShare };
}
