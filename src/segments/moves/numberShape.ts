import type { DateColumn, NumberColumn } from '../../data/column.ts';
import { pacer, type Work } from '../../data/work.ts';

/** How the numbers of a column are written. */
export interface NumberShape {
  /** The largest less the smallest; 1 where all are the same. */
  readonly range: number;
  /** Half way between the two. */
  readonly middle: number;
  /** Decimals that every value does with; null where they need more than `mostDecimals`. */
  readonly decimals: number | null;
}

const mostDecimals = 6;
const stretch = 1 << 16;
const known = new WeakMap<NumberColumn | DateColumn, NumberShape>();

/** The range and the decimals of a column, looked through once. */
export function* numberShape(column: NumberColumn | DateColumn): Work<NumberShape> {
  const last = known.get(column);
  if (last) return last;
  const { values } = column;
  let least = Infinity;
  let most = -Infinity;
  let decimals = 0;
  let power = 1;
  const isTime = pacer();
  for (let row = 0; row < values.length; row++) {
    if (row % stretch === 0 && isTime()) yield { fraction: row / values.length };
    const value = values[row]!;
    if (Number.isNaN(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    while (decimals <= mostDecimals && Math.round(value * power) / power !== value) {
      decimals++;
      power = 10 ** decimals;
    }
  }
  const shape = {
    range: most > least ? most - least : 1,
    middle: most >= least ? (least + most) / 2 : 0,
    decimals: decimals > mostDecimals ? null : decimals,
  };
  known.set(column, shape);
  return shape;
}
