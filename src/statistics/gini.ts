/** Why there is no measure of concentration. */
export interface ConcentrationRefusal {
  readonly refusal: 'no value' | 'below zero';
  /** So many values are below zero. */
  readonly negatives: number;
}

/** How unevenly a sum is spread: 0 evenly; 1 − 1 / n where one has it all, 1 in the small-sample form. */
export interface Gini {
  readonly gini: number;
  /** Times n / (n − 1); null for a single value. */
  readonly smallSample: number | null;
}

/**
 * The Gini coefficient of values in ascending order, 2 Σ i x_i / (n Σ x) − (n + 1) / n. Refused where the sum is 0
 * (also for no values) or a value is below zero: floor those at 0 first, and say so.
 * Source: Gini, Variabilità e mutabilità (1912).
 */
export function gini(ascending: ArrayLike<number>): Gini | ConcentrationRefusal {
  const refusal = concentrationRefusal(ascending);
  if (refusal) return refusal;
  const { length } = ascending;
  let sum = 0;
  let ranked = 0;
  for (let at = 0; at < length; at++) {
    sum += ascending[at]!;
    // The rank less the middle rank: nothing large is taken off in the end.
    ranked += (2 * at + 1 - length) * ascending[at]!;
  }
  const of = Math.max(0, ranked / (length * sum));
  return { gini: of, smallSample: length > 1 ? (of * length) / (length - 1) : null };
}

/** Why values have no concentration; null where they have one. */
export function concentrationRefusal(values: ArrayLike<number>): ConcentrationRefusal | null {
  let negatives = 0;
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    if (values[at]! < 0) negatives++;
    sum += values[at]!;
  }
  if (negatives > 0) return { refusal: 'below zero', negatives };
  return sum > 0 ? null : { refusal: 'no value', negatives };
}
