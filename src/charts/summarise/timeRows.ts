import { forEachRow } from '../../data/forEachRow.ts';
import type { Work } from '../../data/work.ts';
import type { Stretch } from '../../segments/operators/calendar.ts';
import { fittingPeriod, periodOf } from '../period.ts';
import type { TimeRow } from '../timeRow.ts';
import { segmentBands, wholeTable } from './bands.ts';
import type { Summary, SummaryInput } from './summary.ts';

/** Periods that are told apart where the person has not chosen, and at most. */
const comfortable = 60;
const most = 1200;

/** The units of each segment in every period from the first date to the last, also in those without any. */
export const timeRows: Summary = {
  name: 'timeBySegment',
  *rows({ segmentation, column, period: wanted, weights }: SummaryInput): Work<readonly TimeRow[]> {
    if (column?.type !== 'date') return [];
    const { values } = column;
    let [from, to] = [Infinity, -Infinity];
    forEachRow(wholeTable(segmentation), (row) => {
      const value = values[row]!;
      if (value < from) from = value;
      if (value > to) to = value;
    });
    yield { fraction: null };
    if (!(to >= from)) return [];
    const period = wanted ? fittingPeriod(from, to, most, wanted) : fittingPeriod(from, to, comfortable);
    const stretches: Stretch[] = [];
    for (let at = from; at <= to; at = stretches.at(-1)!.to) stretches.push(periodOf(at, period));
    const starts = Float64Array.from(stretches, (stretch) => stretch.from);
    const result: TimeRow[] = [];
    for (const { segment, rows } of segmentBands(segmentation)) {
      const units = new Float64Array(stretches.length);
      forEachRow(rows, (row) => {
        const value = values[row]!;
        if (!Number.isNaN(value)) units[last(starts, value)]! += weights ? weights[row]! : 1;
      });
      for (const [index, stretch] of stretches.entries()) {
        result.push({ segment, period, from: stretch.from, to: stretch.to, units: units[index]! });
      }
      yield { fraction: null };
    }
    return result;
  },
};

/** The last start that is not after an instant. */
function last(starts: Float64Array, instant: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
