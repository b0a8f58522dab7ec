import type { Work } from '../../../data/work.ts';
import { codedRows } from '../../codedRows.ts';
import type { ReportPart } from '../../report.ts';
import type { Segmentation } from '../../segmentation.ts';
import type { MadeSegment } from '../../segmentLabel.ts';
import type { SaidOfSegment } from '../bandsScheme.ts';
import type { MethodContext } from '../method.ts';
import { asSaid } from '../saidSchema.ts';

interface Coded {
  /** The number of each row's segment over the base, 1 being the first; 0 for everyone else. */
  readonly codes: Uint8Array | Uint16Array;
  readonly segments: readonly MadeSegment[];
  readonly said: readonly SaidOfSegment[];
  readonly report: readonly ReportPart[];
}

/** A partition of a table by the number of each row's segment. */
export function* codedSegmentation(
  { table }: MethodContext,
  { codes, segments, said, report }: Coded,
): Work<Segmentation> {
  const { rows, rest } = yield* codedRows(table, codes, segments.length);
  return {
    labels: asSaid(segments, said),
    segments: segments.map(({ id }, position) => ({ id, matched: rows[position]!, kept: rows[position]! })),
    rest,
    isPartition: true,
    counts: new Map(),
    missing: new Map(),
    report,
  };
}
