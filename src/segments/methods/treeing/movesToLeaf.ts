import type { CellValue } from '../../../data/column.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { PathCondition } from '../../../statistics/pathOf.ts';
import type { ValueChange } from '../../trace.ts';
import type { MethodContext } from '../method.ts';
import type { CodedTrait } from './codedTrait.ts';
import { valueAt } from './leafStep.ts';
import type { Leaf } from './learnedTree.ts';
import { pathHolds } from './pathHolds.ts';

/** What the changes are made among. */
interface Among {
  readonly traits: readonly CodedTrait[];
  /** The traits of the rows that were learned from: a change is to a value that one of them has. */
  readonly learned: readonly Predictor[];
  /** The traits of the table of the row. */
  readonly predictors: readonly Predictor[];
}

/** The values that would bring a row to a leaf, one change for each condition that fails; null where only a lack of a value would. */
export function movesToLeaf(
  { path }: Pick<Leaf, 'path'>,
  row: number,
  { traits, learned, predictors }: Among,
  context: Pick<MethodContext, 'column'>,
): readonly ValueChange[] | null {
  const changes: ValueChange[] = [];
  for (const condition of path) {
    const { column } = condition;
    if (pathHolds(condition, predictors[column]!, row)) continue;
    const { subject } = traits[column]!;
    const from = valueAt(context, subject, row);
    const to = valueIn(condition, learned[column]!, traits[column]!, from);
    if (to === null) return null;
    changes.push({ subject, from, ...to });
  }
  return changes;
}

type To = Pick<ValueChange, 'to' | 'direction'>;

function valueIn(
  condition: PathCondition,
  learned: Predictor,
  { levels, type }: CodedTrait,
  from: CellValue,
): To | null {
  if (condition.kind === 'missing') return null;
  if (condition.kind === 'category') {
    if (learned.kind !== 'category') return null;
    const counts = new Float64Array(learned.levels + 1);
    for (const code of learned.codes) counts[code]!++;
    const most = condition.levels.reduce(
      (best, level) => (best === 0 || counts[level]! > counts[best]! ? level : best),
      0,
    );
    if (most === 0) return null;
    const to: CellValue = type === 'boolean' ? most === 2 : levels![most - 1]!;
    return { to, direction: 'exactly' };
  }
  if (learned.kind !== 'number') return null;
  const { above, upTo } = condition;
  const isBelow = typeof from === 'number' ? above !== null && from <= above : upTo === null;
  let nearest: number | null = null;
  for (const value of learned.values) {
    if (!(value > (above ?? Number.NEGATIVE_INFINITY) && value <= (upTo ?? Number.POSITIVE_INFINITY)))
      continue;
    if (nearest === null || (isBelow ? value < nearest : value > nearest)) nearest = value;
  }
  if (nearest === null) return null;
  if (typeof from !== 'number') return { to: nearest, direction: 'exactly' };
  if (isBelow) return { to: nearest, direction: upTo === null ? 'atLeast' : 'exactly' };
  return { to: nearest, direction: above === null ? 'atMost' : 'exactly' };
}
