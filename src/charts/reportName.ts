import type { ChartContext } from './chart.ts';
import { segmentNames } from './segmentNames.ts';

/** Tells what a row of a report is called: by its segment's name where its label is the segment's id. */
export function reportName({ segments, language }: ChartContext) {
  const names = segmentNames(segments, language);
  return (label: string, segment: string | null): string =>
    (label === segment ? names.get(label) : undefined) ?? label;
}
