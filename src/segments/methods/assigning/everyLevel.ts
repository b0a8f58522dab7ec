import type { DesignColumn, Predictor } from '../../../statistics/designMatrix.ts';

/** A column for each number, and for each level of each category: none is what the others are compared to. */
export function everyLevel(predictors: readonly Predictor[]): readonly DesignColumn[] {
  return predictors.flatMap((predictor, index): readonly DesignColumn[] =>
    predictor.kind === 'number'
      ? [{ predictor: index, level: null }]
      : Array.from({ length: predictor.levels }, (_, level) => ({ predictor: index, level: level + 1 })),
  );
}
