import type { Chart, ColumnShape } from './chart.ts';
import { charts } from './index.ts';

/**
 * The first chart that shows a column by segment, another column across it, or without columns the segments
 * themselves; of a whole table, one that does not live by comparing. Undefined for columns that no chart shows, such as
 * text that hardly repeats.
 */
export function chartFor(
  column: ColumnShape | null,
  against: ColumnShape | null = null,
  isWhole = false,
): Chart | undefined {
  const fitting = charts.filter((chart) => chart.fits(column, against));
  return (isWhole && fitting.find((chart) => !chart.comparesSegments)) || fitting[0];
}
