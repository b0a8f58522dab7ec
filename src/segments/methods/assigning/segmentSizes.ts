import { forEachRow } from '../../../data/forEachRow.ts';
import { rowsOf } from '../../../data/table.ts';
import type { MethodContext } from '../method.ts';
import type { LearnedTyping } from './learnedTyping.ts';

/** How many rows each segment has, in the order of the segments, everyone else at the end. */
export interface SegmentSizes {
  readonly measured: readonly number[];
  readonly here: readonly number[];
}

/** The sizes in the table learned from, and in the table whose rows have these codes. */
export function segmentSizes(
  { segments, measured, positions }: LearnedTyping,
  codes: Uint8Array,
  { table, reference }: Pick<MethodContext, 'table' | 'reference'>,
): SegmentSizes {
  const rest = segments.length;
  const sizes = {
    measured: Array.from({ length: rest + 1 }, () => 0),
    here: Array.from({ length: rest + 1 }, () => 0),
  };
  forEachRow(rowsOf(reference?.table ?? table), (row) => {
    const position = positions[measured[row]! - 1] ?? -1;
    sizes.measured[position < 0 ? rest : position]!++;
  });
  forEachRow(rowsOf(table), (row) => sizes.here[codes[row] === 0 ? rest : codes[row]! - 1]!++);
  return sizes;
}

/** The part of all that one of several counts is; 0 of nothing. */
export function shareOf(counts: readonly number[], position: number): number {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  return whole > 0 ? counts[position]! / whole : 0;
}
