import { countRows } from '../../data/bitmap.ts';
import { unitsOf } from '../../data/unitsOf.ts';
import type { Work } from '../../data/work.ts';
import type { SizesRow } from '../sizesRow.ts';
import { segmentBands, wholeTable } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** The rows and units of each segment, everyone else last. With segments that overlap, shares may exceed 100 %. */
export const sizesRows: Summary = {
  name: 'sizes',
  *rows({ segmentation, weights }: SummaryInput): Work<readonly SizesRow[]> {
    const whole = unitsOf(wholeTable(segmentation), weights);
    const result: SizesRow[] = [];
    for (const { segment, rows } of segmentBands(segmentation)) {
      const units = unitsOf(rows, weights);
      result.push({ segment, rows: countRows(rows), units, share: whole > 0 ? units / whole : null });
      yield { fraction: result.length / (segmentation.segments.length + 1) };
    }
    return result;
  },
};
