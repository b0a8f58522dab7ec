import { failed } from '../../../language/problem.ts';
import type { CellValue } from '../../../data/column.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { TraceStep } from '../../trace.ts';
import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';
import type { CodedTrait } from './codedTrait.ts';
import type { Leaf } from './learnedTree.ts';
import { pathHolds } from './pathHolds.ts';
import { saidOfCondition } from './pathWords.ts';

/** The way to a leaf as it was asked of one row: every condition has to hold. */
export function leafStep(
  { id, path }: Pick<Leaf, 'id' | 'path'>,
  traits: readonly CodedTrait[],
  predictors: readonly Predictor[],
  row: number,
  context: Pick<MethodContext, 'column'>,
): TraceStep {
  const items = path.map((condition, position): TraceStep => {
    const trait = traits[condition.column]!;
    const value = valueAt(context, trait.subject, row);
    return {
      kind: 'condition',
      id: `${id}.${position}`,
      holds: pathHolds(condition, predictors[condition.column]!, row),
      subject: trait.subject,
      value,
      type: trait.type,
      said: saidOfCondition(condition, trait, value === null),
    };
  });
  return { kind: 'group', id, holds: items.every(({ holds }) => holds), items };
}

/** What a row has for a trait; null where it is missing. */
export function valueAt({ column }: Pick<MethodContext, 'column'>, subject: Trait, row: number): CellValue {
  const found = column(subject);
  return failed(found) ? null : found.value.at(row);
}
