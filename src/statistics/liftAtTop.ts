import { ascendingOrder } from './ascendingOrder.ts';

/** What the best-scored share of the rows holds. */
export interface LiftAtTop {
  readonly rows: number;
  readonly positives: number;
  readonly rate: number;
  /** The rate over that of all rows. */
  readonly lift: number;
  /** The share of all positives. */
  readonly gain: number;
}

/**
 * Lift at the top share (0 to 1) of the rows, the first ⌈n · share⌉ by score from the highest, equal scores in their
 * order. Null without rows in the top or without positives.
 */
export function liftAtTop(scores: Float64Array, target: Uint8Array, share: number): LiftAtTop | null {
  const order = ascendingOrder(scores, true);
  const { length } = order;
  // So that 0.07 of 100 rows, which is 7.000000000000001, is 7 of them.
  const rows = Math.min(length, Math.ceil(length * share - 1e-9));
  let [all, positives] = [0, 0];
  for (let position = 0; position < length; position++) {
    if (target[order[position]!] !== 1) continue;
    all++;
    if (position < rows) positives++;
  }
  if (rows <= 0 || all === 0) return null;
  const rate = positives / rows;
  return { rows, positives, rate, lift: rate / (all / length), gain: positives / all };
}
