import type { Column } from '../data/column.ts';
import type { Chart } from './chart.ts';
import { charts } from './index.ts';

/**
 * The chart that shows a column by segment, or without a column the segments themselves. Undefined for columns
 * that no chart shows, such as text that hardly repeats.
 */
export function chartFor(column: Column | null): Chart | undefined {
  return charts.find((chart) => chart.fits(column));
}
