import type { BinRule } from './binRule.ts';
import { countBelow } from './countBelow.ts';

/** Bins by cuts of one's own, strictly ascending, each belonging to the bin below it (x ≤ cut). */
export function fixedBins(cuts: readonly number[]): BinRule {
  if (cuts.some((cut, index) => index > 0 && !(cut > cuts[index - 1]!)))
    throw new RangeError('Cuts have to ascend');
  return (values) => ({
    bins: cuts.length + 1,
    cuts,
    binOf: Uint8Array.from(values, (value) => countBelow(cuts, value)),
  });
}
