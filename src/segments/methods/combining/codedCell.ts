import { failed, type Result } from '../../../language/problem.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { MethodContext } from '../method.ts';

/** The segments of another cell as numbers of the rows: the first segment that keeps a row is 0; those in none are last. */
export interface CodedCell {
  readonly cell: string;
  readonly labels: readonly SegmentLabel[];
  readonly codes: Uint8Array;
  /** Whether a row is in one of them at most. */
  readonly isPartition: boolean;
}

/** Reads the segments of another cell over the rows of a table's base. At most 255 segments. */
export function* codedCell(cell: string, context: MethodContext): Work<Result<CodedCell>> {
  const labels = (context.labels?.(cell) ?? []).slice(0, 255);
  const isPartition = context.isPartition?.(cell) ?? false;
  let codes: Uint8Array | null = null;
  const isTime = pacer();
  for (const [position, { id }] of labels.entries()) {
    const members = context.members({ cell, segment: id });
    if (failed(members)) return members;
    codes ??= new Uint8Array(members.value.length).fill(labels.length);
    for (let row = members.value.next(0); row >= 0; row = members.value.next(row + 1))
      if (codes[row] === labels.length) codes[row] = position;
    if (isTime()) yield { fraction: position / labels.length };
  }
  return { value: { cell, labels, codes: codes ?? new Uint8Array(context.table.totalRows()), isPartition } };
}
