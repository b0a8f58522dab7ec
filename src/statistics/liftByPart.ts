import { ascendingOrder } from './ascendingOrder.ts';

/** One tenth (or other part) of the rows, best scores first. */
export interface LiftPart {
  readonly rows: number;
  readonly positives: number;
  /** Null where the part has no rows. */
  readonly rate: number | null;
  /** The rate over that of all rows; null without positives too. */
  readonly lift: number | null;
  /** The share of all positives in this part and those before it, and how many times that of a random choice it is. */
  readonly gain: number | null;
  readonly cumulativeLift: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
}

/**
 * Lift and gain by parts of the rows, sorted by score from the highest, equal scores in their order: part i holds the
 * rows ⌊n (i − 1) / parts⌋ + 1 to ⌊n i / parts⌋. At a border equal scores may fall on both sides.
 */
export function liftByPart(scores: Float64Array, target: Uint8Array, parts = 10): readonly LiftPart[] {
  const order = ascendingOrder(scores, true);
  const { length } = order;
  let all = 0;
  for (let row = 0; row < length; row++) if (target[row] === 1) all++;
  let before = 0;
  return Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((length * part) / parts);
    const to = Math.floor((length * (part + 1)) / parts);
    let positives = 0;
    for (let position = from; position < to; position++) if (target[order[position]!] === 1) positives++;
    before += positives;
    const rows = to - from;
    const rate = rows > 0 ? positives / rows : null;
    const gain = all > 0 ? before / all : null;
    return {
      rows,
      positives,
      rate,
      lift: rate !== null && all > 0 ? rate / (all / length) : null,
      gain,
      cumulativeLift: gain !== null && to > 0 ? gain / (to / length) : null,
      highest: rows > 0 ? scores[order[from]!]! : null,
      lowest: rows > 0 ? scores[order[to - 1]!]! : null,
    };
  });
}
