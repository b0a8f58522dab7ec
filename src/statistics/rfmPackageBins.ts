import type { BinRule } from './binRule.ts';
import { countUpTo } from './countUpTo.ts';
import { quantile } from './quantile.ts';

/**
 * The rule of R's package rfm 0.3.0: cuts at type-7 quantiles plus 1, each belonging to the bin above it. The 1 is meant
 * for whole days, orders and large amounts: of values that lie within 1 of one another all get the lowest bin.
 */
export function rfmPackageBins(bins: number): BinRule {
  return (values) => {
    const ascending = values.filter((value) => !Number.isNaN(value)).sort();
    const cuts = Array.from(
      { length: ascending.length > 0 ? bins - 1 : 0 },
      (_, index) => quantile(ascending, (index + 1) / bins) + 1,
    );
    return { bins, cuts, binOf: Uint8Array.from(values, (value) => countUpTo(cuts, value)) };
  };
}
