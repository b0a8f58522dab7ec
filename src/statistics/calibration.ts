import { ascendingOrder } from './ascendingOrder.ts';
import { chiSquareTail } from './chiSquareTail.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/** Rows of about the same predicted probability: what was said, and what happened. */
interface CalibrationPart {
  readonly rows: number;
  readonly positives: number;
  /** The mean of the predicted probabilities. */
  readonly predicted: number;
  /** The share of positives and its 95 % interval. */
  readonly observed: number;
  readonly interval: readonly [low: number, high: number];
}

export interface Calibration {
  /** From the lowest predicted to the highest; empty parts are left out. */
  readonly parts: readonly CalibrationPart[];
  /** The test of Hosmer and Lemeshow, degrees = parts − 2; null below three parts or where a part is certain. */
  readonly statistic: number | null;
  readonly degrees: number;
  readonly probability: number | null;
}

/**
 * Predicted beside observed in parts of about equally many rows by predicted probability. Rows of equal probability
 * are kept together, in the part in which the first of them falls by ⌊n i / parts⌋, so parts may differ in size and be
 * fewer. Source: Hosmer and Lemeshow, Goodness of Fit Tests for the Multiple Logistic Regression Model (1980).
 */
export function calibration(probabilities: Float64Array, target: Uint8Array, parts = 10): Calibration {
  const order = ascendingOrder(probabilities);
  const { length } = order;
  const found: CalibrationPart[] = [];
  let position = 0;
  for (let part = 1; part <= parts; part++) {
    const from = position;
    const goal = Math.floor((length * part) / parts);
    let [positives, sum] = [0, 0];
    for (; position < length; position++) {
      const probability = probabilities[order[position]!]!;
      if (position >= goal && (position === 0 || probability !== probabilities[order[position - 1]!])) break;
      sum += probability;
      if (target[order[position]!] === 1) positives++;
    }
    const rows = position - from;
    if (rows === 0) continue;
    const observed = positives / rows;
    const interval = wilsonInterval(observed, rows)!;
    found.push({ rows, positives, predicted: sum / rows, observed, interval });
  }
  const degrees = Math.max(0, found.length - 2);
  let statistic: number | null = degrees > 0 ? 0 : null;
  for (const { rows, positives, predicted } of found) {
    const variance = rows * predicted * (1 - predicted);
    if (statistic !== null)
      statistic = variance > 0 ? statistic + (positives - rows * predicted) ** 2 / variance : null;
  }
  const probability = statistic === null ? null : chiSquareTail(statistic, degrees).probability;
  return { parts: found, statistic, degrees, probability };
}
