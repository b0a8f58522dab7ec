import type { CellValue } from '../../data/column.ts';
import type { Combinations } from '../checks/finding.ts';
import type { Axis } from './axis.ts';

const mostSubjects = 6;
const mostValues = 12;
const mostCombinations = 64;

/** The combinations of values that some rows have, in their own order; null where they are many. */
export function combinationsOf(rows: Uint32Array, axes: readonly Axis[]): Combinations | null {
  const keys = axes.map(({ subject }) => JSON.stringify(subject));
  const asked = axes.filter((_, position) => keys.indexOf(keys[position]!) === position);
  if (asked.length === 0 || asked.length > mostSubjects) return null;
  if (asked.some(({ subject }) => subject.of === 'segment')) return null;
  const known = asked.map(() => new Map<CellValue, number>());
  const found = new Map<number, readonly CellValue[]>();
  for (const row of rows) {
    let key = 0;
    for (const [position, axis] of asked.entries()) {
      const value = axis.valueOf(row);
      const codes = known[position]!;
      let code = codes.get(value);
      if (code === undefined) {
        if (codes.size === mostValues) return null;
        codes.set(value, (code = codes.size));
      }
      key = key * mostValues + code;
    }
    if (found.has(key)) continue;
    if (found.size === mostCombinations) return null;
    found.set(
      key,
      asked.map((axis) => axis.valueOf(row)),
    );
  }
  return {
    subjects: asked.map(({ subject }) => subject),
    values: [...found.values()].toSorted(compareAll),
  };
}

function compareAll(left: readonly CellValue[], right: readonly CellValue[]): number {
  for (const [position, value] of left.entries()) {
    const order = compare(value, right[position] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Missing values come last. */
function compare(left: CellValue, right: CellValue): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}
