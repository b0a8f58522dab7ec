import { addProducts } from './addProducts.ts';
import type { StandardisedDesign } from './standardisedDesign.ts';

/** The log-likelihood of a logistic model at some coefficients, its slope and its curvature. */
export interface LogisticLikelihood {
  readonly logLikelihood: number;
  /** The slope at each coefficient, intercept first. */
  readonly slope: Float64Array;
  /** Xᵀ W X, the lower triangle, row-major. */
  readonly information: Float64Array;
}

/** So many products are taken between two steps: some milliseconds. */
const stretch = 1 << 20;

/**
 * Goes over the rows once. `coefficients` begins with the intercept and goes on with one per kept column. Each row's
 * part is −ln(1 + e^−m) times its weight (1 unless given), m the linear predictor towards its own class, in the form that keeps its digits for large m.
 */
export function* logisticLikelihood(
  design: StandardisedDesign,
  target: Uint8Array,
  coefficients: Float64Array,
  rowWeights: Float64Array | null = null,
): Generator<{ readonly fraction: number }, LogisticLikelihood, void> {
  const { size, values, kept } = design;
  const count = coefficients.length;
  const slope = new Float64Array(count);
  const information = new Float64Array(count * count);
  const block = Math.max(4, Math.floor(stretch / (count * count)));
  const weights = new Float64Array(Math.min(block, size));
  const sums = { into: information, stride: count, offset: 1 };
  let logLikelihood = 0;
  for (let from = 0; from < size; from += block) {
    const to = Math.min(size, from + block);
    logLikelihood += addRows(design, target, coefficients, {
      from,
      to,
      weights,
      rowWeights,
      slope,
      information,
    });
    addProducts(values, kept.length, from, to, weights, sums);
    yield { fraction: to / size };
  }
  return { logLikelihood, slope, information };
}

interface Block {
  readonly from: number;
  readonly to: number;
  /** Filled with p (1 − p) of each row, times its weight. */
  readonly weights: Float64Array;
  readonly rowWeights: Float64Array | null;
  readonly slope: Float64Array;
  /** Of which the first column is added to. */
  readonly information: Float64Array;
}

/** The log-likelihood of some rows. */
function addRows(
  { values, kept }: StandardisedDesign,
  target: Uint8Array,
  coefficients: Float64Array,
  { from, to, weights, rowWeights, slope, information }: Block,
): number {
  const width = kept.length;
  const count = width + 1;
  let logLikelihood = 0;
  for (let row = from; row < to; row++) {
    const at = row * width;
    let predictor = coefficients[0]!;
    for (let column = 0; column < width; column++)
      predictor += coefficients[column + 1]! * values[at + column]!;
    const isPositive = target[row] === 1;
    const small = Math.exp(-Math.abs(predictor));
    const times = rowWeights === null ? 1 : rowWeights[row]!;
    const weight = (times * small) / (1 + small) ** 2;
    const towards = isPositive ? predictor : -predictor;
    logLikelihood -= times * (Math.log1p(small) + (towards < 0 ? -towards : 0));
    const missed = towards < 0 ? 1 / (1 + small) : small / (1 + small);
    const residual = isPositive ? times * missed : -times * missed;
    weights[row - from] = weight;
    slope[0]! += residual;
    information[0]! += weight;
    for (let column = 0; column < width; column++) {
      slope[column + 1]! += residual * values[at + column]!;
      information[(column + 1) * count]! += weight * values[at + column]!;
    }
  }
  return logLikelihood;
}
