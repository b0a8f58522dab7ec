import { ascendingOrder } from './ascendingOrder.ts';

/** One threshold: rows that score at least so much are taken. */
interface ReceiverPoint {
  /** Infinite for the first point, at which nothing is taken. */
  readonly threshold: number;
  /** The share of class 0 that is taken, and the share of class 1. */
  readonly falsePositives: number;
  readonly truePositives: number;
}

/** The receiver operating curve, and where its two shares lie farthest apart. */
export interface ReceiverCurve {
  /** From (0, 0) to (1, 1), in the order of falling thresholds. */
  readonly points: readonly ReceiverPoint[];
  /** The statistic of Kolmogorov and Smirnov, over all thresholds, and the highest threshold that has it. */
  readonly separation: number;
  readonly threshold: number;
}

/**
 * The curve at every distinct score, or at `most` of them spread evenly over the thresholds where there are more. Null
 * where there is no row of either class. Rows without a score (NaN) are left out.
 */
export function receiverCurve(scores: Float64Array, target: Uint8Array, most = 200): ReceiverCurve | null {
  const order = ascendingOrder(scores, true);
  const ends: number[] = [];
  const taken: number[] = [];
  let ones = 0;
  for (let position = 0; position < order.length; position++) {
    const score = scores[order[position]!]!;
    if (Number.isNaN(score)) break;
    if (target[order[position]!] === 1) ones++;
    if (scores[order[position + 1]!] === score) continue;
    ends.push(position + 1);
    taken.push(ones);
  }
  const rows = ends.at(-1) ?? 0;
  if (ones === 0 || ones === rows) return null;
  const all = ends.map((end, index): ReceiverPoint => {
    const truePositives = taken[index]!;
    return {
      threshold: scores[order[end - 1]!]!,
      falsePositives: (end - truePositives) / (rows - ones),
      truePositives: truePositives / ones,
    };
  });
  let [separation, threshold] = [0, Number.POSITIVE_INFINITY];
  for (const point of all) {
    const apart = Math.abs(point.truePositives - point.falsePositives);
    if (apart > separation) [separation, threshold] = [apart, point.threshold];
  }
  const shown = Math.min(all.length, most - 1);
  const points = Array.from(
    { length: shown },
    (_, index) => all[Math.ceil(((index + 1) * all.length) / shown) - 1]!,
  );
  const start = { threshold: Number.POSITIVE_INFINITY, falsePositives: 0, truePositives: 0 };
  return { points: [start, ...points], separation, threshold };
}
