import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { PathCondition } from '../../../statistics/pathOf.ts';

/** Whether a row meets one condition of a path. Levels that the tree has not seen count as missing. */
export function pathHolds(condition: PathCondition, predictor: Predictor, row: number): boolean {
  if (predictor.kind === 'category') {
    const code = predictor.codes[row]!;
    if (condition.kind !== 'category') return false;
    return code === 0 ? condition.missing : condition.levels.includes(code);
  }
  const value = predictor.values[row]!;
  if (Number.isNaN(value)) return condition.kind === 'missing' || condition.missing;
  if (condition.kind !== 'number') return false;
  return (
    value > (condition.above ?? Number.NEGATIVE_INFINITY) &&
    value <= (condition.upTo ?? Number.POSITIVE_INFINITY)
  );
}
