import { quantile } from './quantile.ts';

/** The quartiles of values, and how far beyond them a value still counts as usual. */
export interface TukeyFences {
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The fences of values in ascending order: so many interquartile ranges beyond the quartiles (1.5 as a rule, 3 for
 * "far out"). Quartiles are of type 7, as R's `quantile` has them; R's `boxplot.stats` takes hinges, which differ a
 * little for small counts. Null for no values. Source: Tukey, Exploratory Data Analysis (1977).
 */
export function tukeyFences(ascending: ArrayLike<number>, reach = 1.5): TukeyFences | null {
  if (ascending.length === 0) return null;
  const lowerQuartile = quantile(ascending, 0.25);
  const upperQuartile = quantile(ascending, 0.75);
  const range = upperQuartile - lowerQuartile;
  return {
    lowerQuartile,
    upperQuartile,
    low: lowerQuartile - reach * range,
    high: upperQuartile + reach * range,
  };
}
