import type { Problem } from '../../../language/problem.ts';
import type { Cross, CrossCell } from '../../cross.ts';
import { joinedNames } from '../../joinedNames.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { cellId } from '../grid/cellId.ts';
import type { GridScheme } from '../gridScheme.ts';
import { asSaid } from '../saidSchema.ts';
import type { Axis } from './axis.ts';
import { placeOf, sizeOf } from './crossAxes.ts';
import { mostSegments, tooManySegments } from './tooMany.ts';

/** Cells that are looked at one by one: merged ones may be more than there are segments. */
const mostCells = 2000;

/** The segments of a cross, and which one each of its cells is in. */
export interface CrossedSegments {
  readonly labels: readonly SegmentLabel[];
  readonly cross: Cross;
  /** The position of a cell's segment, by the cell's number. */
  readonly positions: ReadonlyMap<number, number>;
}

/** Makes each cell a segment, but for those that are merged; the merged segments come last. */
export function crossedSegments(
  { showEmpty, merges, said }: GridScheme,
  axes: readonly Axis[],
  counts: ReadonlyMap<number, number>,
): { readonly value: CrossedSegments } | { readonly problem: Problem } {
  const size = showEmpty ? sizeOf(axes) : counts.size;
  if (size > mostCells) return { problem: tooManySegments(size) };
  const numbers = showEmpty ? Array.from({ length: size }, (_, index) => index + 1) : [...counts.keys()];
  const mergeOf = new Map(merges.flatMap((merge) => merge.members.map((member) => [member, merge] as const)));
  const cells = numbers.map((number): CrossCell => {
    const at = placeOf(number, axes);
    const id = cellId(at.map((position, part) => axes[part]!.values[position]!.id));
    return { id, at, rows: counts.get(number) ?? 0, segment: mergeOf.get(id)?.id ?? id };
  });
  const merged = merges.filter(({ members }) => members.length > 0);
  const count = cells.filter(({ id }) => !mergeOf.has(id)).length + merged.length;
  if (count > mostSegments) return { problem: tooManySegments(count) };
  // Colours go by all cells, so that merging some leaves the others theirs.
  const named = cells.map(({ id, at }) => ({
    id,
    name: joinedNames(
      at.map((place, part) => axes[part]!.values[place]!.name),
      ' · ',
    ),
  }));
  const labels = [
    ...asSaid(named, said).filter(({ id }) => !mergeOf.has(id)),
    ...merged.map(({ id, name, color }) => ({ id, name, color })),
  ];
  const placeOfSegment = new Map(labels.map(({ id }, position) => [id, position]));
  const positions = new Map(
    cells.map(({ segment }, index) => [numbers[index]!, placeOfSegment.get(segment)!] as const),
  );
  return { value: { labels, cross: { parts: axes.map(({ values }) => ({ values })), cells }, positions } };
}
