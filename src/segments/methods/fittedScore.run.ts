import { failed, type Result } from '../../language/problem.ts';
import type { Column } from '../../data/column.ts';
import type { Work } from '../../data/work.ts';
import { fittedScore, type FittedScoreScheme } from './fittedScore.ts';
import type { MethodContext, MethodRun } from './method.ts';
import { fitModel } from './scoring/fitModel.ts';
import { fitReport } from './scoring/fitReport.ts';
import type { FittedModel } from './scoring/fittedModel.ts';
import { fitTiers } from './scoring/fitTiers.ts';
import { probabilitiesOf } from './scoring/probabilitiesOf.ts';
import { tierOf, type Tiers } from './scoring/tiers.ts';
import { traceFit } from './scoring/traceFit.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

/** Scores each row by a logistic regression and cuts the probability; rows that lack a predictor are everyone else. */
export const run: MethodRun<FittedScoreScheme> = {
  *evaluate(scheme, context) {
    const scored = yield* scoredBy(scheme, context);
    if (failed(scored)) return scored;
    const { fitted, columns, tiers } = scored.value;
    const probabilities = yield* probabilitiesOf(fitted, columns, context.table);
    const codes = Uint8Array.from(probabilities, (probability) => tierOf(probability, tiers) + 1);
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

  *trace(scheme, row, context) {
    const scored = yield* scoredBy(scheme, context);
    if (failed(scored)) return scored;
    return { value: yield* traceFit(scheme, scored.value, row) };
  },
};

/** The model with the columns of this table, and where its probabilities are cut. */
function* scoredBy(
  scheme: FittedScoreScheme,
  context: MethodContext,
): Work<Result<{ fitted: FittedModel; columns: readonly Column[]; tiers: Tiers }>> {
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
