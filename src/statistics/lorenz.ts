import { concentrationRefusal, type ConcentrationRefusal } from './gini.ts';

/** A point of the Lorenz curve: the poorest share of the rows, and the share of the sum they hold. */
export interface LorenzPoint {
  readonly rows: number;
  readonly sum: number;
}

/**
 * The Lorenz curve of values in ascending order, from (0, 0) to (1, 1), at most so many points (at least two): exact where they are,
 * and evenly spread over the rows. Refused as the Gini coefficient.
 * Source: Lorenz, Methods of Measuring the Concentration of Wealth (1905).
 */
export function lorenz(
  ascending: ArrayLike<number>,
  most = 200,
): readonly LorenzPoint[] | ConcentrationRefusal {
  const refusal = concentrationRefusal(ascending);
  if (refusal) return refusal;
  const { length } = ascending;
  const steps = Math.min(length, most - 1);
  let whole = 0;
  for (let at = 0; at < length; at++) whole += ascending[at]!;
  const points: LorenzPoint[] = [{ rows: 0, sum: 0 }];
  let sum = 0;
  let row = 0;
  for (let step = 1; step <= steps; step++) {
    const end = Math.round((step * length) / steps);
    for (; row < end; row++) sum += ascending[row]!;
    points.push({ rows: end / length, sum: sum / whole });
  }
  return points;
}
