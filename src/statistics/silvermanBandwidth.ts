import { compensatedSum } from './compensatedSum.ts';
import { quantile } from './quantile.ts';

/**
 * Silverman's rule of thumb for a Gaussian kernel, as R's `bw.nrd0`: 0.9 · min(deviation, quartile range / 1.34) · n^(−1/5),
 * with the deviation where the quartiles are one, and 1 where all values are one. NaN for fewer than two values.
 * Source: Silverman, Density Estimation for Statistics and Data Analysis (1986), equation 3.31.
 */
export function silvermanBandwidth(ascending: Float64Array): number {
  const count = ascending.length;
  if (count < 2) return NaN;
  const mean = compensatedSum(ascending) / count;
  const deviation = Math.sqrt(compensatedSum(ascending.map((value) => (value - mean) ** 2)) / (count - 1));
  const range = quantile(ascending, 0.75) - quantile(ascending, 0.25);
  const spread = Math.min(deviation, range / 1.34) || deviation || Math.abs(ascending[0]!) || 1;
  return 0.9 * spread * count ** -0.2;
}
