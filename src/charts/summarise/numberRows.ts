import { compensatedSum } from '../../statistics/compensatedSum.ts';
import { type Bitmap, countRows } from '../../data/bitmap.ts';
import { forEachRow } from '../../data/forEachRow.ts';
import { quantile } from '../../statistics/quantile.ts';
import type { Work } from '../../data/work.ts';
import type { NumberRow } from '../numberRow.ts';
import { bands } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** The mean and the quartiles of a number in each segment and, last, in the whole table, missing values left out. */
export const numberRows: Summary = {
  name: 'numberBySegment',
  *rows({ segmentation, column }: SummaryInput): Work<readonly NumberRow[]> {
    if (column?.type !== 'number') return [];
    const result: NumberRow[] = [];
    for (const { segment, rows } of bands(segmentation)) {
      const known = present(column.values, rows);
      yield { fraction: null };
      known.sort();
      const at = (probability: number) => (known.length > 0 ? quantile(known, probability) : null);
      result.push({
        segment,
        rows: known.length,
        mean: known.length > 0 ? compensatedSum(known) / known.length : null,
        q1: at(0.25),
        median: at(0.5),
        q3: at(0.75),
      });
      yield { fraction: null };
    }
    return result;
  },
};

function present(values: Float64Array, rows: Bitmap): Float64Array {
  const known = new Float64Array(countRows(rows));
  let count = 0;
  forEachRow(rows, (row) => {
    const value = values[row]!;
    if (!Number.isNaN(value)) known[count++] = value;
  });
  return known.subarray(0, count);
}
