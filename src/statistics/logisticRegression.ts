import { cholesky } from './cholesky.ts';
import { choleskySolve } from './choleskySolve.ts';
import { logisticEstimates, type LogisticEstimate } from './logisticEstimates.ts';
import { logisticLikelihood } from './logisticLikelihood.ts';
import type { Points } from './points.ts';
import { separatingDirection } from './separatingDirection.ts';
import { shareOfWork } from './shareOfWork.ts';
import { type DroppedColumn, standardisedDesign } from './standardisedDesign.ts';

/** A model of the probability of the class 1: 1 / (1 + e^−(intercept + Σ coefficient · value)). */
export interface LogisticModel {
  readonly kind: 'fitted';
  readonly intercept: LogisticEstimate;
  /** Of each column given; null of one that was dropped. */
  readonly columns: readonly (LogisticEstimate | null)[];
  readonly dropped: readonly DroppedColumn[];
  readonly rows: number;
  readonly positives: number;
  readonly logLikelihood: number;
  /** Of the model with an intercept alone. */
  readonly nullLogLikelihood: number;
  readonly deviance: number;
  readonly nullDeviance: number;
  /** Null under a penalty, where the number of coefficients does not say how free the model is. */
  readonly akaike: number | null;
  readonly bayes: number | null;
  /** 1 − log-likelihood / that of the intercept alone. */
  readonly mcFadden: number;
  readonly converged: boolean;
  readonly iterations: number;
}

/** Why there is no model. */
export interface LogisticRefusal {
  readonly kind: 'refused';
  /** No rows; rows of one class only; or columns that part the classes wholly, or but for rows on the border. */
  readonly reason: 'no rows' | 'one class' | 'complete separation' | 'partial separation';
  /** The positions of the columns that part the classes. */
  readonly columns: readonly number[];
}

interface Options {
  /** λ of a penalty λ / 2 · Σ (standardised coefficient)²; none of the intercept. 0 unless given. */
  readonly penalty?: number;
  /** How much the likelihood of each row counts, as if it stood there so many times; 1 unless given. */
  readonly weights?: Float64Array | null;
  readonly maximumIterations?: number;
}

/** A step of every standardised coefficient below this part of it ends the search. */
const settled = 1e-9;

/** Newton's method comes to rest long before unless the likelihood rises without end. */
const patience = 12;

/**
 * Logistic regression by maximum likelihood: Newton's method, which for this model is iteratively reweighted least
 * squares, on columns of mean 0 and deviation 1, from an intercept alone, with steps halved where they lower the
 * likelihood. There is always an intercept. `target` holds 1 for the class that is predicted and 0 for the other.
 * Columns that add nothing are dropped as R does (null, as R says NA), and a model that has no maximum is refused,
 * where R and others return large numbers with a warning at most. Under a penalty standard errors are null: the
 * estimates are biased on purpose. Uses Math.exp and Math.log1p: the last digits may differ between engines.
 * Source: McCullagh and Nelder, Generalized Linear Models (1989), 2.5 and 4.4.
 */
export function* logisticRegression(
  points: Points,
  target: Uint8Array,
  { penalty = 0, weights = null, maximumIterations = 60 }: Options = {},
): Generator<{ readonly fraction: number }, LogisticModel | LogisticRefusal, void> {
  const { size } = points;
  if (target.length !== size) throw new RangeError('One target a row');
  let positives = 0;
  let [whole, ofPositives] = [0, 0];
  for (let row = 0; row < size; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    whole += weight;
    if (target[row] !== 1) continue;
    positives++;
    ofPositives += weight;
  }
  if (size === 0) return { kind: 'refused', reason: 'no rows', columns: [] };
  if (!(ofPositives > 0 && ofPositives < whole)) return { kind: 'refused', reason: 'one class', columns: [] };
  const design = yield* shareOfWork(standardisedDesign(points), 0, 0.2);
  const count = design.kept.length + 1;
  let coefficients: Float64Array = new Float64Array(count);
  coefficients[0] = Math.log(ofPositives / (whole - ofPositives));
  let iterations = 0;
  let here = yield* penalised(coefficients);
  const nullLogLikelihood = here.logLikelihood;
  let converged = count === 1;
  while (!converged && iterations < maximumIterations) {
    iterations++;
    const step = choleskySolve(cholesky(here.information, count), here.slope);
    let length = 1;
    let next = moved(coefficients, step, length);
    let there = yield* penalised(next);
    while (!(there.objective >= here.objective - 1e-9 * Math.abs(here.objective)) && length > 1e-4) {
      length /= 2;
      next = moved(coefficients, step, length);
      there = yield* penalised(next);
    }
    converged = step.every((change, at) => Math.abs(change) <= settled * (1 + Math.abs(next[at]!)));
    coefficients = next;
    here = there;
    if (penalty === 0 && (iterations >= patience || here.logLikelihood > -1e-6 * size)) {
      const separation = converged ? null : separatingDirection(design, target, step);
      if (separation !== null) {
        const reason = separation.complete ? 'complete separation' : 'partial separation';
        return { kind: 'refused', reason, columns: separation.columns };
      }
    }
  }
  const { logLikelihood } = here;
  const free = penalty === 0;
  return {
    kind: 'fitted',
    ...logisticEstimates(design, points.width, coefficients, free ? here.information : null),
    dropped: design.dropped,
    rows: size,
    positives,
    logLikelihood,
    nullLogLikelihood,
    deviance: 0 - 2 * logLikelihood,
    nullDeviance: 0 - 2 * nullLogLikelihood,
    akaike: free ? 2 * count - 2 * logLikelihood : null,
    bayes: free ? count * Math.log(size) - 2 * logLikelihood : null,
    mcFadden: 1 - logLikelihood / nullLogLikelihood,
    converged,
    iterations,
  };

  /** The likelihood less the penalty: its slope and curvature where the search climbs, its own value kept beside. */
  function* penalised(at: Float64Array) {
    const told = 0.2 + (0.8 * iterations) / (iterations + 2);
    const likelihood = yield* shareOfWork(logisticLikelihood(design, target, at, weights), told, told);
    let objective = likelihood.logLikelihood;
    for (let column = 1; column < count; column++) {
      objective -= (penalty / 2) * at[column]! ** 2;
      likelihood.slope[column]! -= penalty * at[column]!;
      likelihood.information[column * count + column]! += penalty;
    }
    return { ...likelihood, objective };
  }
}

function moved(from: Float64Array, step: Float64Array, length: number): Float64Array {
  return from.map((value, at) => value + length * step[at]!);
}
