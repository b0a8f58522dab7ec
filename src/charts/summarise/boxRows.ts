import type { Work } from '../../data/work.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { BoxRow } from '../boxRow.ts';
import { bands } from './bands.ts';
import { knownValues } from './knownValues.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** Quartile ranges that a whisker reaches at most. Source: Tukey, Exploratory Data Analysis (1977). */
const reach = 1.5;

/** The five numbers of a number in each segment and, last, in the whole table, quartiles of type 7, missing values left out. */
export const boxRows: Summary = {
  name: 'boxBySegment',
  *rows({ segmentation, column }: SummaryInput): Work<readonly BoxRow[]> {
    if (column?.type !== 'number') return [];
    const result: BoxRow[] = [];
    for (const { segment, rows } of bands(segmentation)) {
      const known = knownValues(column.values, rows);
      yield { fraction: null };
      known.sort();
      result.push({ segment, rows: known.length, ...fiveNumbers(known) });
      yield { fraction: null };
    }
    return result;
  },
};

function fiveNumbers(ascending: Float64Array): Omit<BoxRow, 'segment' | 'rows'> {
  const count = ascending.length;
  if (count === 0) {
    const none = { smallest: null, q1: null, median: null, q3: null, largest: null, low: null, high: null };
    return { ...none, beyond: 0 };
  }
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((probability) => quantile(ascending, probability)) as [
    number,
    number,
    number,
  ];
  const first = ascending.findIndex((value) => value >= q1 - reach * (q3 - q1));
  const last = ascending.findLastIndex((value) => value <= q3 + reach * (q3 - q1));
  return {
    smallest: ascending[0]!,
    q1,
    median,
    q3,
    largest: ascending[count - 1]!,
    low: ascending[first]!,
    high: ascending[last]!,
    beyond: first + (count - 1 - last),
  };
}
