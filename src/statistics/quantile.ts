/**
 * The type-7 quantile of values in ascending order, without missing ones: linear between the two nearest
 * order statistics. NaN for no values. Source: Hyndman and Fan, Sample Quantiles in Statistical Packages (1996).
 */
export function quantile(ascending: ArrayLike<number>, probability: number): number {
  if (ascending.length === 0) return NaN;
  const position = (ascending.length - 1) * probability;
  const below = Math.floor(position);
  const low = ascending[below]!;
  if (below === position) return low;
  const high = ascending[below + 1]!;
  return low + (position - below) * (high - low);
}
