import { niceEdges } from '../statistics/niceEdges.ts';

/**
 * Edges of at most `bars` bars that cover numbers from `from` to `to`: of whole numbers one bar each, where they are
 * few enough, else stretches between round numbers.
 */
export function numberEdges(from: number, to: number, bars: number, isWhole: boolean): number[] {
  const values = to - from + 1;
  if (isWhole && values <= bars) return Array.from({ length: values + 1 }, (_, index) => from + index);
  return niceEdges(from, to, bars, isWhole);
}
