import { type Bitmap, copyBitmap } from '../../data/bitmap.ts';
import { restSegment, type Segmentation } from '../../segments/segmentation.ts';

/** The rows of one segment, or of the whole table where the segment is null. */
export interface Band {
  readonly segment: string | null;
  readonly rows: Bitmap;
}

/** Every segment in order, everyone else last. */
export function* segmentBands({
  segments,
  rest,
}: Segmentation): Generator<Band & { readonly segment: string }, void> {
  for (const { id, kept } of segments) yield { segment: id, rows: kept };
  yield { segment: restSegment, rows: rest };
}

/**
 * Every segment and, last, the whole table: all that is in a segment or in the rest, each row once. Without segments
 * the rest is the whole table, and stands once.
 */
export function* bands(segmentation: Segmentation): Generator<Band, void> {
  yield* segmentBands(segmentation);
  if (segmentation.segments.length > 0) yield { segment: null, rows: wholeTable(segmentation) };
}

/** The rows of the table that a segmentation stands on, each once also where segments overlap. */
export function wholeTable({ segments, rest }: Segmentation): Bitmap {
  return segments.reduce((all, { kept }) => all.or(kept), copyBitmap(rest));
}
