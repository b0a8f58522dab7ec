import { chiSquareTail } from './chiSquareTail.ts';
import type { Contingency } from './contingency.ts';

/** Whether segments differ in a category. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  /** The strength of the relation, from 0 to 1. */
  readonly cramersV: number;
  /** The share of cells where fewer than 5 are expected: over 0.2, or one below 1, p is doubtful (Cochran). */
  readonly smallCells: number;
  readonly leastExpected: number;
}

/**
 * Pearson's chi-square test of a table of counts, without Yates' correction (R corrects tables of two by two unless
 * told not to). Rows and columns without counts are left out; null where fewer than two of either are left.
 * Sources: Pearson (1900); Cramér, Mathematical Methods of Statistics (1946).
 */
export function chiSquareTest({
  rows,
  columns,
  counts,
  rowSums,
  columnSums,
  total,
}: Contingency): ChiSquareTest | null {
  const usedRows = rowSums.filter((sum) => sum > 0).length;
  const usedColumns = columnSums.filter((sum) => sum > 0).length;
  if (usedRows < 2 || usedColumns < 2) return null;
  let statistic = 0;
  let small = 0;
  let leastExpected = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const expected = (rowSums[row]! / total) * columnSums[column]!;
      if (expected === 0) continue;
      statistic += (counts[row * columns + column]! - expected) ** 2 / expected;
      if (expected < 5) small++;
      leastExpected = Math.min(leastExpected, expected);
    }
  const degrees = (usedRows - 1) * (usedColumns - 1);
  const cramersV = Math.min(1, Math.sqrt(statistic / (total * (Math.min(usedRows, usedColumns) - 1))));
  const smallCells = small / (usedRows * usedColumns);
  return {
    statistic,
    degrees,
    p: chiSquareTail(statistic, degrees).probability,
    cramersV,
    smallCells,
    leastExpected,
  };
}
