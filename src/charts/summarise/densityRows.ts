import type { Work } from '../../data/work.ts';
import { kernelDensity } from '../../statistics/kernelDensity.ts';
import { quantile } from '../../statistics/quantile.ts';
import { silvermanBandwidth } from '../../statistics/silvermanBandwidth.ts';
import type { DensityRow } from '../densityRow.ts';
import { segmentBands, wholeTable } from './bands.ts';
import { knownValues } from './knownValues.ts';
import type { Summary, SummaryInput } from './summary.ts';

const places = 120;

/**
 * The Gaussian kernel density of a number in each segment, with Silverman's bandwidth, over the stretch that holds the
 * middle 99 % of the whole table. A bandwidth is at least one step of the drawing.
 */
export const densityRows: Summary = {
  name: 'densityBySegment',
  *rows({ segmentation, column }: SummaryInput): Work<readonly DensityRow[]> {
    if (column?.type !== 'number') return [];
    const whole = knownValues(column.values, wholeTable(segmentation));
    yield { fraction: null };
    whole.sort();
    yield { fraction: null };
    const [from, to] = [quantile(whole, 0.005), quantile(whole, 0.995)];
    if (!(to > from)) return [];
    const step = (to - from) / (places - 1);
    const result: DensityRow[] = [];
    for (const { segment, rows } of segmentBands(segmentation)) {
      const known = knownValues(column.values, rows);
      yield { fraction: null };
      if (known.length < 2) continue;
      known.sort();
      yield { fraction: null };
      const bandwidth = Math.max(silvermanBandwidth(known), step);
      const densities = kernelDensity(known, bandwidth, { from, to, places });
      for (const [place, density] of densities.entries()) {
        result.push({ segment, at: from + place * step, density, bandwidth, rows: known.length });
      }
      yield { fraction: null };
    }
    return result;
  },
};
