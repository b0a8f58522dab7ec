import type { Bitmap } from '../../data/bitmap.ts';
import type { Space } from './truth.ts';
import { type Box, rowsIn, type Tuple } from './tuple.ts';

/**
 * Widens one combination of answers, an axis at a time and the one that brings most rows first, by every class that
 * keeps all its combinations free. Gives the classes of each axis; just the one where there is no space to look in.
 */
export function growBox(
  { classes }: Tuple,
  tuples: readonly Tuple[],
  space: Space | null,
  taken: Bitmap | null,
): Box {
  let box: Box = classes.map((found) => [found]);
  if (!space || !taken) return box;
  const left = new Set(box.keys());
  while (left.size > 0) {
    const wider = [...left].map((axis) => {
      const grown = box.with(axis, freeClasses(axis, box, space, taken));
      return { axis, grown, rows: rowsIn(grown, tuples) };
    });
    const best = wider.reduce((most, next) => (next.rows > most.rows ? next : most));
    box = best.grown;
    left.delete(best.axis);
  }
  return box;
}

/** The classes of one axis that are free with every combination of the box's other axes. */
function freeClasses(axis: number, box: Box, { axes, strides }: Space, taken: Bitmap): readonly number[] {
  let starts = [0];
  for (const [other, classes] of box.entries()) {
    if (other === axis) continue;
    const stride = strides[other]!;
    starts = starts.flatMap((start) => classes.map((found) => start + found * stride));
  }
  const free: number[] = [];
  for (let found = 0; found < axes[axis]!.classes; found++) {
    const offset = found * strides[axis]!;
    if (starts.every((start) => !taken.get(start + offset))) free.push(found);
  }
  return free;
}
