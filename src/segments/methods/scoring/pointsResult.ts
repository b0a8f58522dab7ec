import { message } from '../../../language/message.ts';
import { failed, type Problem, type Result } from '../../../language/problem.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/points.ts';
import type { MethodContext } from '../method.ts';
import type { PointsScheme } from '../points.ts';
import { pointsPlaces, type PointsPlaces } from './pointsPlaces.ts';
import { pointsScores, type PointsScores } from './pointsScores.ts';
import { rulePoints, type RulePoints } from './rulePoints.ts';

/** The points of every row of a table and where they are cut. */
export interface PointsResult {
  readonly parts: readonly RulePoints[];
  readonly scores: PointsScores;
  readonly places: PointsPlaces;
}

export const noRules: Problem = { message: message(words.noRules), remedy: message(words.addOne) };

/** Scores a table; no rules are a problem. */
export function* pointsResult(scheme: PointsScheme, context: MethodContext): Work<Result<PointsResult>> {
  if (scheme.rules.length === 0) return { problem: noRules };
  const parts = yield* rulePoints(scheme.rules, context);
  if (failed(parts)) return parts;
  const scores = yield* pointsScores(parts.value, scheme, context.table.totalRows());
  const places = yield* pointsPlaces(scheme, context, function* () {
    yield { fraction: null };
    return { value: scores };
  });
  if (failed(places)) return places;
  return { value: { parts: parts.value, scores, places: places.value } };
}
