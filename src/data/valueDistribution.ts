import { quantile } from '../statistics/quantile.ts';
import { barsBetween } from './barsBetween.ts';
import { type Bitmap, countRows, wordsOf } from './bitmap.ts';
import type { Column, DateColumn, NumberColumn } from './column.ts';
import { dateEdges } from './dateEdges.ts';
import type { Bar } from './facts.ts';
import { mostFrequent } from './mostFrequent.ts';
import { numberEdges } from './numberEdges.ts';
import { sortNumbers } from './sortNumbers.ts';
import { valueCounts } from './valueCounts.ts';
import { pacer, type Work } from './work.ts';

/** Where the quantiles of a summary stand. */
export const summaryProbabilities = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1] as const;

/** How the values of a column lie. */
export interface ValueDistribution {
  readonly bars: readonly Bar[];
  readonly missing: number;
  readonly count: number;
  /**
   * Numbers and dates with any value. The deviation has the divisor n − 1, and is NaN for one value; quantiles of
   * type 7 at `summaryProbabilities`.
   */
  readonly summary: {
    readonly mean: number;
    readonly deviation: number;
    readonly quantiles: readonly number[];
  } | null;
}

/** The distribution of a column over all rows or over those of a bitmap, in at most so many bars. */
export function valueDistribution(
  column: Column,
  rows: Bitmap | null,
  bars: number,
): Work<ValueDistribution> {
  return column.type === 'number' || column.type === 'date'
    ? ofQuantities(column, rows, bars)
    : ofValues(column, rows, bars);
}

function* ofQuantities(
  column: NumberColumn | DateColumn,
  rows: Bitmap | null,
  most: number,
): Work<ValueDistribution> {
  const total = rows === null ? column.length : countRows(rows);
  const sorted = yield* sortNumbers(rows === null ? column.values : yield* maskedValues(column.values, rows));
  const count = sorted.length;
  if (count === 0) return { bars: [], missing: total, count, summary: null };
  const from = sorted[0]!;
  const to = sorted.at(-1)!;
  const edges =
    column.type === 'date'
      ? dateEdges(from, to, most, column.hasTime)
      : numberEdges(from, to, most, sorted.every(Number.isInteger));
  yield { fraction: null };
  const bars = barsBetween(sorted, edges);
  const mean = (yield* sumOf(sorted, (value) => value)) / count;
  const squares = yield* sumOf(sorted, (value) => (value - mean) ** 2);
  return {
    bars,
    missing: total - count,
    count,
    summary: {
      mean,
      deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : Number.NaN,
      quantiles: summaryProbabilities.map((probability) => quantile(sorted, probability)),
    },
  };
}

/** The values of the rows of a bitmap; those of other rows are NaN. */
function* maskedValues(values: Float64Array, rows: Bitmap): Work<Float64Array> {
  const isDue = pacer();
  const words = wordsOf(rows);
  const kept = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const isKept = (words[row >>> 5]! << (row & 31)) & 0x80000000;
    kept[row] = isKept === 0 ? Number.NaN : values[row]!;
    if ((row & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
  return kept;
}

/** A sum with the rounding error of each addition carried along, after Neumaier (1974). */
function* sumOf(values: Float64Array, term: (value: number) => number): Work<number> {
  const isDue = pacer();
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const value = term(values[index]!);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    if ((index & 0xffff) === 0 && isDue()) yield { fraction: null };
  }
  return sum + lost;
}

function* ofValues(
  column: Exclude<Column, NumberColumn | DateColumn>,
  rows: Bitmap | null,
  most: number,
): Work<ValueDistribution> {
  yield { fraction: null };
  const counts = valueCounts(column, rows);
  yield { fraction: null };
  const { values } = mostFrequent(counts, most);
  const total = rows === null ? column.length : countRows(rows);
  const missing = counts.counts[0] ?? 0;
  const others = values.reduce((rest, { count }) => rest - count, total - missing);
  return {
    bars: others > 0 ? [...values, { count: others }] : values,
    missing,
    count: total - missing,
    summary: null,
  };
}
