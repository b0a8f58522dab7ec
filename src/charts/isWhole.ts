import { restSegment } from '../segments/segmentation.ts';
import type { ChartContext } from './chart.ts';

/** Whether a table is drawn whole, without segments. */
export function isWhole({ segments }: Pick<ChartContext, 'segments'>): boolean {
  return segments.length === 1 && segments[0]?.id === restSegment;
}
