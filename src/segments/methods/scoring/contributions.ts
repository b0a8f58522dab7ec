import type { Points } from '../../../statistics/points.ts';
import type { FitPredictor, FittedModel } from './fittedModel.ts';

/** What one predictor of a row adds to the log odds, against the mean of the rows that were learned from. */
export interface Contribution {
  readonly predictor: FitPredictor;
  readonly value: number | string;
  readonly adds: number;
}

/** Coefficient × (value − mean), summed over the columns of each predictor, for one row of a design. */
export function contributions(
  { predictors, columns, model, means }: FittedModel,
  { values, width }: Points,
  at: number,
): readonly Contribution[] {
  return predictors.map((predictor, index) => {
    let adds = 0;
    let value: number | string = predictor.levels?.[0] ?? 0;
    columns.forEach((column, position) => {
      if (column.predictor !== index) return;
      const own = values[at * width + position]!;
      if (column.level === null) value = own;
      else if (own === 1) value = predictor.levels![column.level - 1]!;
      adds += (model.columns[position]?.coefficient ?? 0) * (own - means[position]!);
    });
    return { predictor, value, adds };
  });
}

/** The log odds of a row that is the mean in everything. */
export function meanLogOdds({ model, means }: Pick<FittedModel, 'model' | 'means'>): number {
  return model.columns.reduce(
    (sum, estimate, at) => sum + (estimate?.coefficient ?? 0) * means[at]!,
    model.intercept.coefficient,
  );
}
