import type { Notebook } from '../notebook/notebook.ts';
import { restLabel } from '../segments/restLabel.ts';
import type { SegmentLabel } from '../segments/segmentLabel.ts';
import { segmentCells } from './segmentChoices.ts';

/** The segments that each segment cell will make as far as the document tells, everyone else last. */
export function expectedSegments(notebook: Notebook): ReadonlyMap<string, readonly SegmentLabel[]> {
  return new Map(
    segmentCells(notebook).flatMap(({ cell, segments }) =>
      segments.length > 0 ? [[cell.id, [...segments, restLabel]] as const] : [],
    ),
  );
}
