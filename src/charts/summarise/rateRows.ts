import { effectiveSize } from '../../statistics/effectiveSize.ts';
import { wilsonInterval } from '../../statistics/wilsonInterval.ts';
import type { Work } from '../../data/work.ts';
import type { RateRow } from '../rateRow.ts';
import { bands } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';
import { unitsByCode } from './unitsByCode.ts';

const no = 1;
const yes = 2;

/**
 * How often a boolean column says yes in each segment and, last, in the whole table, with the 95 % Wilson
 * interval at the number of units, or at the effective size of sampling weights.
 */
export const rateRows: Summary = {
  name: 'rateBySegment',
  *rows({ segmentation, column, weights, isAggregate }: SummaryInput): Work<readonly RateRow[]> {
    if (column?.type !== 'boolean') return [];
    const squares = isAggregate ? null : (weights?.map((weight) => weight ** 2) ?? null);
    const result: RateRow[] = [];
    for (const { segment, rows } of bands(segmentation)) {
      const counted = unitsByCode(column.codes, 3, rows, null);
      const units = unitsByCode(column.codes, 3, rows, weights);
      const squared = squares && unitsByCode(column.codes, 3, rows, squares);
      const known = units[no]! + units[yes]!;
      const size = squared ? effectiveSize(known, squared[no]! + squared[yes]!) : known;
      const share = known > 0 ? units[yes]! / known : null;
      const interval = share === null ? null : wilsonInterval(share, size);
      result.push({
        segment,
        rows: counted[no]! + counted[yes]!,
        yes: units[yes]!,
        known,
        share,
        low: interval?.[0] ?? null,
        high: interval?.[1] ?? null,
      });
      yield { fraction: null };
    }
    return result;
  },
};
