import { forEachRow } from '../../data/forEachRow.ts';
import type { Work } from '../../data/work.ts';
import { niceEdges } from '../../statistics/niceEdges.ts';
import type { HistogramRow } from '../histogramRow.ts';
import { segmentBands, wholeTable } from './bands.ts';
import { knownValues } from './knownValues.ts';
import type { Summary, SummaryInput } from './summary.ts';

const mostBars = 30;

/** The units of each segment in at most 30 stretches of equal width, the same for all, on round numbers. */
export const histogramRows: Summary = {
  name: 'histogramBySegment',
  *rows({ segmentation, column, weights }: SummaryInput): Work<readonly HistogramRow[]> {
    if (column?.type !== 'number') return [];
    const { values } = column;
    const edges = edgesOf(knownValues(values, wholeTable(segmentation)));
    yield { fraction: null };
    const last = edges.length - 2;
    if (last < 0) return [];
    const start = edges[0]!;
    const scale = (last + 1) / (edges[last + 1]! - start);
    const result: HistogramRow[] = [];
    for (const { segment, rows } of segmentBands(segmentation)) {
      const units = new Float64Array(last + 1);
      let known = 0;
      forEachRow(rows, (row) => {
        const value = values[row]!;
        if (Number.isNaN(value)) return;
        let bar = Math.max(0, Math.min(last, Math.floor((value - start) * scale)));
        if (value < edges[bar]!) bar--;
        else if (bar < last && value >= edges[bar + 1]!) bar++;
        const unit = weights ? weights[row]! : 1;
        units[bar]! += unit;
        known += unit;
      });
      for (const [bar, count] of units.entries()) {
        result.push({
          segment,
          from: edges[bar]!,
          to: edges[bar + 1]!,
          closed: bar === last ? 1 : 0,
          units: count,
          share: known > 0 ? count / known : null,
        });
      }
      yield { fraction: null };
    }
    return result;
  },
};

/** No edges where nothing is known. */
function edgesOf(known: Float64Array): readonly number[] {
  if (known.length === 0) return [];
  let [from, to, isWhole] = [Infinity, -Infinity, true];
  for (const value of known) {
    if (value < from) from = value;
    if (value > to) to = value;
    isWhole &&= Number.isInteger(value);
  }
  return niceEdges(from, to, mostBars, isWhole);
}
