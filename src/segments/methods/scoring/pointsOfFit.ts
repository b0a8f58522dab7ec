import { message, say } from '../../../language/message.ts';
import { failed, type Result } from '../../../language/problem.ts';
import { textFrom } from '../../../language/textFrom.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/fittedScore.ts';
import { agreeingCuts } from '../../../statistics/agreeingCuts.ts';
import { fittedScore, type FittedScoreScheme } from '../fittedScore.ts';
import type { MethodContext } from '../method.ts';
import { points, type PointsScheme } from '../points.ts';
import type { PointsRule } from '../settings/pointsSetting.ts';
import { type FitCard, fitCard } from './fitCard.ts';
import type { FittedModel } from './fittedModel.ts';
import { pointsResult } from './pointsResult.ts';

interface Fitted {
  readonly fitted: FittedModel;
  /** The tier of each row of the table by the model, 0 being the best; −1 where it has none. */
  readonly tiers: ArrayLike<number>;
}

/** The most rules that a points scheme may have. */
const mostRules = 200;

/**
 * A fitted score as points that a person can edit: a rule for each value of its scorecard that is worth any, and cuts
 * that leave as many rows as possible in their tier. Rows that lack a predictor, which have no probability, get the
 * points of what they have.
 */
export function* pointsOfFit(
  scheme: FittedScoreScheme,
  { fitted, tiers }: Fitted,
  context: MethodContext,
): Work<Result<PointsScheme>> {
  const found = fitCard(fitted);
  if (!found) return { problem: { message: message(words.nothingToPoint) } };
  const rules = rulesOf(found);
  if (rules.length > mostRules)
    return { problem: { message: message(words.tooManyPoints, { rules: rules.length, most: mostRules }) } };
  const cap = Math.max(points.initial.most, found.card.greatest);
  const labels = fittedScore.segments(scheme);
  const uncut: PointsScheme = {
    ...points.initial,
    rules,
    way: 'bands',
    most: cap,
    fitMost: cap,
    outcome: scheme.outcome,
  };
  const result = yield* pointsResult(uncut, context);
  if (failed(result)) return result;
  const { total } = result.value.scores;
  const scored: number[] = [];
  rowsOf(context.table).scan((row) => {
    if (tiers[row]! >= 0) scored.push(row);
  });
  yield { fraction: null };
  const cuts = agreeingCuts(
    Float64Array.from(scored, (row) => total[row]!),
    Uint8Array.from(scored, (row) => tiers[row]!),
    labels.length,
  );
  const said = labels.map(({ id, name, color }) => ({ at: id, name, color }));
  return { value: { ...uncut, cuts, said } };
}

function rulesOf({ parts, card }: FitCard): readonly PointsRule[] {
  return parts.flatMap(({ predictor: { name, trait }, values }, part) =>
    values.flatMap(({ label, asks }, at): readonly PointsRule[] => {
      const worth = card.points[part]![at]!;
      if (worth === 0) return [];
      const id = `p${part + 1}.${at + 1}`;
      const named = message(words.levelOf, { column: name, level: label });
      return [
        {
          id,
          name: textFrom((language) => say(named, language)),
          group: 'fit',
          points: worth,
          rule: {
            id: `${id}.rule`,
            kind: 'group',
            match: 'all',
            items: asks.map((asked, position) => ({
              id: `${id}.${position + 1}.asks`,
              kind: 'condition',
              subject: trait,
              ...asked,
            })),
          },
          decay: null,
          times: null,
        },
      ];
    }),
  );
}
