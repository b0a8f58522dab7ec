import { failed } from '../../language/problem.ts';
import { pacer, type Work } from '../../data/work.ts';
import { codedRows } from '../codedRows.ts';
import { axesOf } from './crossing/axesOf.ts';
import { crossAxes, mostCounted, sizeOf } from './crossing/crossAxes.ts';
import { crossedSegments } from './crossing/crossedSegments.ts';
import { traceCross } from './crossing/traceCross.ts';
import type { GridScheme } from './gridScheme.ts';
import type { MethodRun } from './method.ts';

/** Crosses the parts; rows that lack a value in one of them are everyone else. */
export const run: MethodRun<GridScheme> = {
  *evaluate(scheme, context) {
    const axes = yield* axesOf(scheme.parts, context);
    if (failed(axes)) return axes;
    const { cells, counts } = yield* crossAxes(axes.value, context.table);
    const crossed = crossedSegments(scheme, axes.value, counts);
    if (failed(crossed)) return crossed;
    const { labels, cross, positions } = crossed.value;
    const codes = yield* segmentCodes(cells, positions, sizeOf(axes.value));
    const { rows, rest } = yield* codedRows(context.table, codes, labels.length);
    return {
      value: {
        labels,
        segments: labels.map(({ id }, position) => ({ id, matched: rows[position]!, kept: rows[position]! })),
        rest,
        isPartition: true,
        counts: new Map(),
        missing: new Map(),
        cross,
      },
    };
  },

  *trace(scheme, row, context) {
    const axes = yield* axesOf(scheme.parts, context);
    if (failed(axes)) return axes;
    const { counts } = yield* crossAxes(axes.value, context.table);
    const crossed = crossedSegments(scheme, axes.value, counts);
    return failed(crossed) ? crossed : { value: traceCross(axes.value, crossed.value, row) };
  },
};

const stretch = 1 << 16;

/** The number of each row's segment, 1 being the first; 0 for everyone else. */
function* segmentCodes(
  cells: Uint32Array,
  positions: ReadonlyMap<number, number>,
  size: number,
): Work<Uint8Array> {
  const codes = new Uint8Array(cells.length);
  const table = size <= mostCounted ? new Uint8Array(size + 1) : null;
  if (table) for (const [cell, position] of positions) table[cell] = position + 1;
  const isTime = pacer();
  for (let from = 0; from < cells.length; from += stretch) {
    const to = Math.min(cells.length, from + stretch);
    if (table) for (let row = from; row < to; row++) codes[row] = table[cells[row]!]!;
    else for (let row = from; row < to; row++) codes[row] = (positions.get(cells[row]!) ?? -1) + 1;
    if (isTime()) yield { fraction: from / cells.length };
  }
  return codes;
}
