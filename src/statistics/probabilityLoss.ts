/** How far probabilities are from what happened, a row on average. */
export interface ProbabilityLoss {
  /** −ln of the probability given to what happened. */
  readonly logLoss: number;
  /** The squared distance of the probability from 0 or 1. */
  readonly brier: number;
}

/** Probabilities nearer to 0 or 1 than this are taken as this near, so that no row's loss is infinite. */
const nearest = 1e-15;

/** The losses of probabilities of the class 1. Null without rows. */
export function probabilityLoss(probabilities: Float64Array, target: Uint8Array): ProbabilityLoss | null {
  const { length } = probabilities;
  if (length === 0) return null;
  let [logs, squares] = [0, 0];
  for (let row = 0; row < length; row++) {
    const probability = Math.min(1 - nearest, Math.max(nearest, probabilities[row]!));
    const positive = target[row] === 1;
    logs -= positive ? Math.log(probability) : Math.log1p(-probability);
    squares += (probabilities[row]! - (positive ? 1 : 0)) ** 2;
  }
  return { logLoss: logs / length, brier: squares / length };
}
