import type { BinRule } from './binRule.ts';

/** The scores of a column, from 1 to the number of bins. */
export interface BinScores {
  /** A score a row; 0 of a row without a value. */
  readonly scores: Uint8Array;
  /** The cuts between neighbouring bins from the lowest values up; null where ranks, not values, decide. */
  readonly cuts: readonly number[] | null;
  readonly bins: readonly BinOfScore[];
  /** Scores that no row has, ascending. */
  readonly unused: readonly number[];
}

/** What lies in one bin; bins come by value from the lowest, so that reversed scores fall. */
interface BinOfScore {
  readonly score: number;
  readonly rows: number;
  /** The least and the greatest value in it; null where it is empty. */
  readonly least: number | null;
  readonly greatest: number | null;
}

/**
 * Scores the values of a column by a rule; with `reversed` the lowest values get the highest score, as fewest days since
 * the last order do. NaN is missing and scores 0. Without values every score is unused.
 */
export function binScores(values: Float64Array, rule: BinRule, reversed = false): BinScores {
  const { bins: count, cuts, binOf } = rule(values);
  const scores = new Uint8Array(values.length);
  const bins = Array.from({ length: count }, (_, bin) => ({
    score: reversed ? count - bin : bin + 1,
    rows: 0,
    least: Number.POSITIVE_INFINITY,
    greatest: Number.NEGATIVE_INFINITY,
  }));
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    const bin = bins[binOf[row]!]!;
    scores[row] = bin.score;
    bin.rows++;
    if (value < bin.least) bin.least = value;
    if (value > bin.greatest) bin.greatest = value;
  }
  const unused = bins.filter(({ rows }) => rows === 0).map(({ score }) => score);
  return {
    scores,
    cuts,
    bins: bins.map((bin) => (bin.rows > 0 ? bin : { ...bin, least: null, greatest: null })),
    unused: unused.toSorted((a, b) => a - b),
  };
}
