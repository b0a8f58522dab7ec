import type { Bitmap } from '../../../data/bitmap.ts';
import type { Table } from '../../../data/table.ts';
import { pacer, type Work } from '../../../data/work.ts';
import type { Axis } from './axis.ts';

/** A cross before anything is merged. */
export interface CrossedRows {
  /** The number of each row's cell, 1 being the first; 0 where a part has no value. */
  readonly cells: Uint32Array;
  /** The rows of the table in each cell that has any, by its number, lowest first. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Up to so many cells are looked up in an array. */
export const mostCounted = 1 << 22;
const stretch = 1 << 16;

/** How many cells a cross can have. */
export function sizeOf(axes: readonly Pick<Axis, 'values'>[]): number {
  return axes.reduce((size, { values }) => size * values.length, 1);
}

/** The position of a cell on each axis, from its number. The last axis turns fastest. */
export function placeOf(cell: number, axes: readonly Pick<Axis, 'values'>[]): readonly number[] {
  let rest = cell - 1;
  return axes
    .toReversed()
    .map(({ values }) => {
      const position = rest % values.length;
      rest = Math.floor(rest / values.length);
      return position;
    })
    .toReversed();
}

/** The number of the cell at these positions. */
export function cellAt(at: readonly number[], axes: readonly Pick<Axis, 'values'>[]): number {
  return at.reduce((cell, position, part) => cell * axes[part]!.values.length + position, 0) + 1;
}

/** Crosses parts over a table. */
export function* crossAxes(axes: readonly Axis[], table: Table): Work<CrossedRows> {
  const cells = new Uint32Array(table.totalRows());
  const isTime = pacer();
  for (let from = 0; from < cells.length; from += stretch) {
    const to = Math.min(cells.length, from + stretch);
    cells.fill(1, from, to);
    for (const { codes, values } of axes) {
      const size = values.length;
      for (let row = from; row < to; row++) {
        const cell = cells[row]!;
        const code = codes[row]!;
        cells[row] = cell === 0 || code === 0 ? 0 : (cell - 1) * size + code;
      }
    }
    if (isTime()) yield { fraction: from / cells.length };
  }
  return { cells, counts: countCells(cells, table.mask() ?? null, sizeOf(axes)) };
}

function countCells(cells: Uint32Array, mask: Bitmap | null, size: number): ReadonlyMap<number, number> {
  if (size > mostCounted) {
    const counts = new Map<number, number>();
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row]!;
      if (cell > 0 && (mask === null || mask.get(row))) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return new Map([...counts].toSorted(([left], [right]) => left - right));
  }
  const counts = new Uint32Array(size + 1);
  for (let row = 0; row < cells.length; row++) if (mask === null || mask.get(row)) counts[cells[row]!]!++;
  const found = new Map<number, number>();
  for (let cell = 1; cell <= size; cell++) if (counts[cell]! > 0) found.set(cell, counts[cell]!);
  return found;
}
