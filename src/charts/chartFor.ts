import type { Chart, ColumnShape } from './chart.ts';
import { charts } from './index.ts';

/** The charts that show a column by segment, another column across it, or without columns the segments themselves. */
export function chartsFor(column: ColumnShape | null, against: ColumnShape | null = null): readonly Chart[] {
  return charts.filter((chart) => chart.fits(column, against));
}

/** The first of them. Undefined for columns that no chart shows, such as text that hardly repeats. */
export function chartFor(column: ColumnShape | null, against: ColumnShape | null = null): Chart | undefined {
  return chartsFor(column, against)[0];
}
