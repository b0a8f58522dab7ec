import type { LogisticModel } from './logisticRegression.ts';
import type { Points } from './points.ts';

/** The probability of the class 1 of each row; of a row that has a coordinate missing (NaN) it is NaN too. */
export function logisticProbabilities(
  { intercept, columns }: Pick<LogisticModel, 'intercept' | 'columns'>,
  { values, size, width }: Points,
): Float64Array {
  const coefficients = Float64Array.from(columns, (column) => column?.coefficient ?? 0);
  const probabilities = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let predictor = intercept.coefficient;
    for (let column = 0; column < width; column++)
      predictor += coefficients[column]! * values[row * width + column]!;
    probabilities[row] = 1 / (1 + Math.exp(-predictor));
  }
  return probabilities;
}
