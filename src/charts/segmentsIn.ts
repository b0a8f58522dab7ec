import type { ChartContext } from './chart.ts';

/** The ids of the segments that some rows are of, in the order of the segments. */
export function segmentsIn(
  rows: readonly { readonly segment: string }[],
  { segments }: ChartContext,
): readonly string[] {
  const present = new Set(rows.map(({ segment }) => segment));
  return segments.map(({ id }) => id).filter((id) => present.has(id));
}
