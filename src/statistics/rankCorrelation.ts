import { ascendingOrder } from './ascendingOrder.ts';

/** Spearman's rank correlation, equal values sharing the mean of their ranks. Null where either does not vary. */
export function rankCorrelation(left: Float64Array, right: Float64Array): number | null {
  const [a, b] = [middleRanks(left), middleRanks(right)];
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    product += a[row]! * b[row]!;
    squaresA += a[row]! ** 2;
    squaresB += b[row]! ** 2;
  }
  return squaresA > 0 && squaresB > 0 ? product / Math.sqrt(squaresA * squaresB) : null;
}

/** Ranks less their mean, in halves. */
function middleRanks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let position = from; position < to; position++)
      ranks[order[position]!] = (from + to - 1) / 2 - (order.length - 1) / 2;
    from = to;
  }
  return ranks;
}
