import { failed, type Result } from '../../language/problem.ts';
import type { Column } from '../../data/column.ts';
import type { Work } from '../../data/work.ts';
import { fittedScore, type FittedScoreScheme } from './fittedScore.ts';
import type { MethodContext, MethodRun } from './method.ts';
import type { PointsScheme } from './points.ts';
import { fitModel } from './scoring/fitModel.ts';
import { fitReport } from './scoring/fitReport.ts';
import type { FittedModel } from './scoring/fittedModel.ts';
import { fitTiers } from './scoring/fitTiers.ts';
import { pointsOfFit } from './scoring/pointsOfFit.ts';
import { probabilitiesOf } from './scoring/probabilitiesOf.ts';
import { tierOf, type Tiers } from './scoring/tiers.ts';
import { traceFit } from './scoring/traceFit.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';
import { decidingContext } from './settled/decidingContext.ts';

/** Scores each row by a logistic regression and cuts the probability; rows that lack a predictor are everyone else. */
export const run: MethodRun<FittedScoreScheme, PointsScheme> = {
  *evaluate(scheme, context) {
    const scored = yield* scoredBy(scheme, context);
    if (failed(scored)) return scored;
    const { fitted, tiers } = scored.value;
    const codes = Uint8Array.from(yield* tiersOf(scored.value, context), (tier) => tier + 1);
    const report = yield* fitReport(scheme, { fitted, tiers, codes }, context);
    return {
      value: yield* codedSegmentation(context, {
        codes,
        segments: fittedScore.segments({ ...scheme, said: [] }),
        said: scheme.said,
        report,
      }),
    };
  },

  *become(scheme, context) {
    const decides = decidingContext(context);
    const scored = yield* scoredBy(scheme, decides);
    if (failed(scored)) return scored;
    const tiers = yield* tiersOf(scored.value, decides);
    return yield* pointsOfFit(scheme, { fitted: scored.value.fitted, tiers }, decides);
  },

  *trace(scheme, row, context) {
    const scored = yield* scoredBy(scheme, context);
    if (failed(scored)) return scored;
    return { value: yield* traceFit(scheme, scored.value, row) };
  },
};

interface Scored {
  readonly fitted: FittedModel;
  readonly columns: readonly Column[];
  readonly tiers: Tiers;
}

/** The tier of each row of the table's base, 0 being the best; −1 where the row lacks a predictor. */
function* tiersOf({ fitted, columns, tiers }: Scored, { table }: MethodContext): Work<Int8Array> {
  const probabilities = yield* probabilitiesOf(fitted, columns, table);
  return Int8Array.from(probabilities, (probability) => tierOf(probability, tiers));
}

/** The model with the columns of this table, and where its probabilities are cut. */
function* scoredBy(scheme: FittedScoreScheme, context: MethodContext): Work<Result<Scored>> {
  const fitted = yield* fitModel(scheme, context);
  if (failed(fitted)) return fitted;
  const columns: Column[] = [];
  for (const { trait } of fitted.value.predictors) {
    const column = context.column(trait);
    if (failed(column)) return column;
    columns.push(column.value);
  }
  return { value: { fitted: fitted.value, columns, tiers: fitTiers(scheme, fitted.value.ascending) } };
}
