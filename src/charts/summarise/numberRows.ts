import { compensatedSum } from '../../statistics/compensatedSum.ts';
import { selectQuantile } from '../../statistics/selectQuantile.ts';
import type { Work } from '../../data/work.ts';
import type { NumberRow } from '../numberRow.ts';
import { bands } from './bands.ts';
import { knownValues } from './knownValues.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** The mean and the quartiles of a number in each segment and, last, in the whole table, missing values left out. */
export const numberRows: Summary = {
  name: 'numberBySegment',
  *rows({ segmentation, column }: SummaryInput): Work<readonly NumberRow[]> {
    if (column?.type !== 'number') return [];
    const result: NumberRow[] = [];
    for (const { segment, rows } of bands(segmentation)) {
      const known = knownValues(column.values, rows);
      yield { fraction: null };
      const mean = known.length > 0 ? compensatedSum(known) / known.length : null;
      const at = (probability: number) => (known.length > 0 ? selectQuantile(known, probability) : null);
      result.push({
        segment,
        rows: known.length,
        mean,
        q1: at(0.25),
        median: at(0.5),
        q3: at(0.75),
      });
      yield { fraction: null };
    }
    return result;
  },
};
