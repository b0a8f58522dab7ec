import { message } from '../../language/message.ts';
import * as words from '../../language/words/cells.ts';
import { cellOf } from '../../notebook/edit.ts';
import type { SegmentationResult } from '../../notebook/results.ts';
import type { Summarise } from './summary.ts';

/** "8 segments and everyone else · each row once · over Leads and Customers". */
export const segmentation: Summarise<SegmentationResult> = (result, _cell, notebook) => {
  const count = result.segments.length - 1;
  const names = result.tables
    .map(({ cell }) => cellOf(notebook, cell)?.name)
    .filter((name) => name !== undefined);
  const counts = new Map(result.tables[0]?.segments.map(({ id, kept }) => [id, kept]));
  return {
    size: `${count} + 1`,
    parts: [
      message(words.countSegments, { count }),
      result.isPartition ? words.eachRowOnce : words.mayOverlap,
      ...(names.length > 0 ? [message(words.over, { tables: { list: names } })] : []),
    ],
    segments: result.segments.map((label) => ({ label, count: counts.get(label.id) ?? null })),
  };
};
