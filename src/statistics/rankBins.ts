import { ascendingOrder } from './ascendingOrder.ts';
import type { BinRule } from './binRule.ts';

/**
 * Bins of as equally many rows as can be, by rank, equal values ranked as they come: customers who bought as often may
 * score differently by the order of the file alone. Rank i of n lies in bin ⌈(i − 1) bins / (n − 1)⌉, the first rank in
 * the first, as pandas has it by qcut(rank(method="first")).
 */
export function rankBins(bins: number): BinRule {
  return (values) => {
    const order = ascendingOrder(values).filter((row) => !Number.isNaN(values[row]!));
    const binOf = new Uint8Array(values.length);
    const last = order.length - 1;
    for (let rank = 1; rank <= last; rank++) binOf[order[rank]!] = Math.ceil((rank * bins) / last) - 1;
    return { bins, cuts: null, binOf };
  };
}
