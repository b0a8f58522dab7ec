import type { Contingency } from './contingency.ts';

/** Pairs of rows: those together in both divisions, in the first, in the second, and all. */
export function pairsTogether({ counts, rowSums, columnSums, total }: Contingency) {
  return {
    both: pairs(counts),
    first: pairs(rowSums),
    second: pairs(columnSums),
    all: (total * (total - 1)) / 2,
  };
}

function pairs(sizes: Float64Array): number {
  let sum = 0;
  for (const size of sizes) sum += (size * (size - 1)) / 2;
  return sum;
}
