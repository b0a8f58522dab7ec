import { quantile } from './quantile.ts';
import { tukeyFences } from './tukeyFences.ts';

/** The numbers of a box plot. */
export interface BoxSummary {
  readonly count: number;
  readonly least: number;
  /** The lowest value that is no outlier. */
  readonly lowWhisker: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** The highest value that is no outlier. */
  readonly highWhisker: number;
  readonly most: number;
  readonly mean: number;
  /** Beyond 1.5 interquartile ranges from the box, ascending. */
  readonly outliers: readonly number[];
}

/** The box plot of values in any order, with quartiles of type 7; null for none. */
export function boxSummary(values: ArrayLike<number>): BoxSummary | null {
  const ascending = Float64Array.from(values).sort();
  const fences = tukeyFences(ascending);
  if (!fences) return null;
  const { low, high, lowerQuartile, upperQuartile } = fences;
  const usual = ascending.filter((value) => value >= low && value <= high);
  return {
    count: ascending.length,
    least: ascending[0]!,
    lowWhisker: usual[0]!,
    lowerQuartile,
    median: quantile(ascending, 0.5),
    upperQuartile,
    highWhisker: usual.at(-1)!,
    most: ascending.at(-1)!,
    mean: ascending.reduce((sum, value) => sum + value, 0) / ascending.length,
    outliers: [...ascending].filter((value) => value < low || value > high),
  };
}
