import type { ChartContext } from './chart.ts';
import { segmentNames } from './segmentNames.ts';

/** Pixels that a row's name may take, in a picture of this width. */
export function nameWidth(width: number): number {
  return Math.max(96, Math.min(230, Math.round(width * 0.36)));
}

/** Space that is left for the marks beside the longest name, roughly. */
export function markWidth({ width, segments, language }: ChartContext): number {
  const longest = Math.max(0, ...[...segmentNames(segments, language).values()].map((name) => name.length));
  return Math.max(120, width - Math.min(nameWidth(width), longest * 6.8) - 10);
}

/** One row a segment, in the order of the segments, with its name at the left. */
export function segmentRows({ width, segments, language }: ChartContext) {
  const domain = [...segmentNames(segments, language).values()];
  return {
    field: 'name',
    type: 'nominal',
    sort: null,
    scale: { domain },
    axis: { title: null, labelPadding: 10, labelLimit: nameWidth(width), grid: false },
  } as const;
}
