import { squaresWithin } from './squaresWithin.ts';

/**
 * Goodness of variance fit: 1 less the part of the sum of squared deviations that is left within classes. 1 where all
 * values of a class are one, 0 for a single class; null where the values do not differ. `starts` is the position in
 * the ascending values at which each class begins, the first being 0; a class may be empty.
 */
export function goodnessOfFit(ascending: Float64Array, starts: readonly number[]): number | null {
  const total = squaresWithin(ascending);
  if (!(total > 0)) return null;
  let within = 0;
  for (const [position, start] of starts.entries())
    within += squaresWithin(ascending, start, starts[position + 1] ?? ascending.length);
  return 1 - within / total;
}
