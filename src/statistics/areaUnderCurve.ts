import { ascendingOrder } from './ascendingOrder.ts';

/**
 * The area under the receiver operating curve: the chance that a row of class 1 scores higher than one of class 0, ties
 * counted as halves. Null where there is no row of either class. Rows without a score (NaN) are left out.
 * Source: Hanley and McNeil, The Meaning and Use of the Area under a ROC Curve (1982).
 */
export function areaUnderCurve(scores: Float64Array, target: Uint8Array): number | null {
  const order = ascendingOrder(scores);
  let [zeros, ones, wins] = [0, 0, 0];
  for (let from = 0; from < order.length;) {
    const score = scores[order[from]!]!;
    if (Number.isNaN(score)) break;
    let to = from;
    let onesHere = 0;
    for (; to < order.length && scores[order[to]!] === score; to++) if (target[order[to]!] === 1) onesHere++;
    const zerosHere = to - from - onesHere;
    wins += onesHere * (zeros + zerosHere / 2);
    zeros += zerosHere;
    ones += onesHere;
    from = to;
  }
  return zeros > 0 && ones > 0 ? wins / (zeros * ones) : null;
}
