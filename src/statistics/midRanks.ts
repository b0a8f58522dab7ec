import { ascendingOrder } from './ascendingOrder.ts';

/** The ranks of values from 1, equal values sharing the mean of theirs, and Σ (t³ − t) over the groups of t equal values. */
export function midRanks(values: Float64Array): { readonly ranks: Float64Array; readonly ties: number } {
  const order = ascendingOrder(values);
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + to + 1) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks, ties };
}
