import type { ChartContext } from './chart.ts';
import { segmentColor } from './palette.ts';

/** The fill of a mark by the segment it stands for. */
export function segmentFill({ segments, theme }: ChartContext) {
  return {
    field: 'segment',
    type: 'nominal',
    legend: null,
    scale: {
      domain: segments.map(({ id }) => id),
      range: segments.map((segment) => segmentColor(segment, theme)),
    },
  } as const;
}
