import type { Work } from '../../../data/work.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import type { ValueChange } from '../../trace.ts';
import { gridOf } from '../banding/bandColumn.ts';
import { cutBanding } from '../banding/cutBanding.ts';
import type { Measure, ScoredCustomers } from './scored.ts';

/** A value that gives a row another score in one measure. */
export interface ScoreMove {
  readonly score: number;
  /** How many scores away it is. */
  readonly distance: number;
  readonly change: Omit<ValueChange, 'subject'>;
}

/** The nearest value of each other score of a measure. Ranks depend on all rows: no value can be told for them. */
export function* scoreMoves(scored: ScoredCustomers, name: Measure, row: number): Work<readonly ScoreMove[]> {
  const [measure, values, column] = [scored[name], scored.values[name], scored.columns[name]];
  if (!measure?.cuts || !values || !column) return [];
  const { cuts, closed, count, isReversed } = measure;
  const own = measure.scores[row]!;
  const value = values[row]!;
  if (own === 0) return [];
  const isDate = column.type === 'date';
  const grid = isDate ? { unit: 1, parts: 1 } : yield* gridOf(column);
  const banding = cutBanding([], cuts, closed);
  const from = column.at(row);
  /** The day that whole days are counted to. */
  const today = isDate && from !== null ? startOfDay(from) + value * dayLength : 0;
  const moves: ScoreMove[] = [];
  for (let bin = 0; bin < count; bin++) {
    const score = isReversed ? count - bin : bin + 1;
    if (score === own || (bin > 0 && cuts[bin - 1] === cuts[bin])) continue;
    const nearest = banding.nearest(bin, value, grid);
    const isWritten = grid === null || Math.round(nearest * grid.parts) / grid.parts === nearest;
    if (!isWritten || (name === 'frequency' && nearest <= 0)) continue;
    const isOpen = bin === 0 || bin === count - 1;
    const isUp = nearest > value;
    const to = isDate ? today - nearest * dayLength : nearest;
    const direction = !isOpen ? 'exactly' : isUp === isDate ? 'atMost' : 'atLeast';
    moves.push({ score, distance: Math.abs(score - own), change: { from, to, direction } });
  }
  return moves;
}
