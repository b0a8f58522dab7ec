import { emptyBitmap } from '../../data/bitmap.ts';
import type { SegmentLabel } from '../../segments/segmentLabel.ts';
import type { SegmentedTable } from './kept.ts';

/** A table with every segment of its cell: one that only other tables have is empty in it. */
export function withAllSegments(table: SegmentedTable, labels: readonly SegmentLabel[]): SegmentedTable {
  const { segmentation } = table;
  if (!segmentation || segmentation.labels.length === labels.length) return table;
  const own = new Map(segmentation.segments.map((rows) => [rows.id, rows]));
  const none = emptyBitmap(segmentation.rest.length);
  const segments = labels.map(({ id }) => own.get(id) ?? { id, matched: none, kept: none });
  return { ...table, segmentation: { ...segmentation, labels, segments } };
}
