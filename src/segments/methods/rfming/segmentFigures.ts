import { pacer, type Work } from '../../../data/work.ts';
import { selectQuantile } from '../../../statistics/selectQuantile.ts';
import { type Measure, measures, type ScoredCustomers } from './scored.ts';

/** The figures of one segment, or of all scored customers. */
export interface SegmentFigures {
  readonly customers: number;
  readonly orders: number;
  /** Null where no value is known. */
  readonly revenue: number | null;
  /** Null where nobody has a value. */
  readonly medians: Readonly<Record<Measure, number | null>>;
}

/** The figures of all scored customers, of those without a name, and of each name in turn. */
export interface AllFigures {
  readonly all: SegmentFigures;
  readonly unnamed: SegmentFigures;
  readonly named: readonly SegmentFigures[];
}

/** Counts, sums and medians of the segments, by the number of each row's name. */
export function* segmentFigures(scored: ScoredCustomers, codes: Uint8Array): Work<AllFigures> {
  const { recency, values, names } = scored;
  const members: number[][] = Array.from({ length: names.length + 1 }, () => []);
  const isTime = pacer();
  for (let row = 0; row < codes.length; row++) {
    if (recency.scores[row]! > 0) members[codes[row]!]!.push(row);
    if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
  }
  const figures: SegmentFigures[] = [];
  for (const rows of [...members, members.flat()]) {
    yield { fraction: null };
    const columnOf = (measure: Measure) =>
      Float64Array.from(rows, (row) => values[measure]?.[row] ?? Number.NaN).filter(
        (value) => !Number.isNaN(value),
      );
    const columns = {
      recency: columnOf('recency'),
      frequency: columnOf('frequency'),
      monetary: columnOf('monetary'),
    };
    const sum = (column: Float64Array) => column.reduce((before, value) => before + value, 0);
    const [orders, revenue] = [sum(columns.frequency), values.monetary && sum(columns.monetary)];
    const median = (measure: Measure) =>
      columns[measure].length === 0 ? null : selectQuantile(columns[measure], 0.5);
    const [r, f, m] = measures.map(median);
    const medians = { recency: r!, frequency: f!, monetary: m! };
    figures.push({ customers: rows.length, orders, revenue, medians });
  }
  return { all: figures.at(-1)!, unnamed: figures[0]!, named: figures.slice(1, -1) };
}
