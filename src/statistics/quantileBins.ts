import type { BinRule } from './binRule.ts';
import { countBelow } from './countBelow.ts';
import { quantile } from './quantile.ts';
import { roundEdge } from './roundEdge.ts';

/**
 * Bins of about equally many rows by type-7 quantiles of the values, each cut belonging to the bin below it (x ≤ cut),
 * so that equal values share a bin. Where many values are equal cuts coincide, and bins between them are empty.
 */
export function quantileBins(bins: number): BinRule {
  return (values) => {
    const ascending = values.filter((value) => !Number.isNaN(value)).sort();
    const cuts = Array.from({ length: ascending.length > 0 ? bins - 1 : 0 }, (_, index) =>
      roundEdge(quantile(ascending, (index + 1) / bins)),
    );
    return { bins, cuts, binOf: Uint8Array.from(values, (value) => countBelow(cuts, value)) };
  };
}
