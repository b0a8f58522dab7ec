import { chiSquareTail } from './chiSquareTail.ts';
import { cholesky } from './cholesky.ts';
import { choleskySolve } from './choleskySolve.ts';
import { normal975 } from './normal975.ts';
import type { StandardisedDesign } from './standardisedDesign.ts';

/** One coefficient of a logistic model and how sure it is. */
export interface LogisticEstimate {
  /** Change of the log odds for one unit of the column. */
  readonly coefficient: number;
  /** Change of the log odds for one standard deviation (divisor n − 1); of the intercept: the log odds at the means. */
  readonly standardised: number;
  readonly oddsRatio: number;
  /** What follows is null under a penalty. */
  readonly standardError: number | null;
  readonly z: number | null;
  /** Two-sided, by the normal distribution. */
  readonly probability: number | null;
  /** 95 %, by the normal distribution on the log scale. */
  readonly oddsRatioInterval: readonly [low: number, high: number] | null;
}

/**
 * Brings coefficients of standardised columns (intercept first) back to the units of the columns, with standard errors
 * from the inverse of the information, or without any where that is null.
 */
export function logisticEstimates(
  { kept, means, deviations }: StandardisedDesign,
  width: number,
  coefficients: Float64Array,
  information: Float64Array | null,
): { readonly intercept: LogisticEstimate; readonly columns: readonly (LogisticEstimate | null)[] } {
  const count = coefficients.length;
  const root = information === null ? null : cholesky(information, count);
  /** The standard error of a sum of coefficients, each times a weight. */
  const errorOf = (weights: Float64Array): number | null => {
    if (root === null || root.aliased.length > 0) return null;
    const solved = choleskySolve(root, weights);
    return Math.sqrt(weights.reduce((sum, weight, at) => sum + weight * solved[at]!, 0));
  };
  const columns: (LogisticEstimate | null)[] = Array.from({ length: width }, () => null);
  const atZero = new Float64Array(count);
  atZero[0] = 1;
  kept.forEach((column, position) => {
    const weights = new Float64Array(count);
    weights[position + 1] = 1 / deviations[column]!;
    atZero[position + 1] = -means[column]! / deviations[column]!;
    const standardised = coefficients[position + 1]!;
    columns[column] = estimate(standardised / deviations[column]!, standardised, errorOf(weights));
  });
  const intercept = atZero.reduce((sum, weight, at) => sum + weight * coefficients[at]!, 0);
  return { intercept: estimate(intercept, coefficients[0]!, errorOf(atZero)), columns };
}

function estimate(coefficient: number, standardised: number, standardError: number | null): LogisticEstimate {
  const oddsRatio = Math.exp(coefficient);
  if (standardError === null)
    return {
      coefficient,
      standardised,
      oddsRatio,
      standardError,
      z: null,
      probability: null,
      oddsRatioInterval: null,
    };
  const z = coefficient / standardError;
  const reach = normal975 * standardError;
  return {
    coefficient,
    standardised,
    oddsRatio,
    standardError,
    z,
    probability: chiSquareTail(z * z, 1).probability,
    oddsRatioInterval: [Math.exp(coefficient - reach), Math.exp(coefficient + reach)],
  };
}
