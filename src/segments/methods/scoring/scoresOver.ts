import { failed, type Result } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import type { MethodContext } from '../method.ts';
import type { PointsScheme } from '../points.ts';
import { pointsScores, type PointsScores } from './pointsScores.ts';
import { rulePoints } from './rulePoints.ts';

/** The scores of every row of a table. */
export function* scoresOver(scheme: PointsScheme, context: MethodContext): Work<Result<PointsScores>> {
  const parts = yield* rulePoints(scheme.rules, context);
  if (failed(parts)) return parts;
  return { value: yield* pointsScores(parts.value, scheme, context.table.totalRows()) };
}
