/**
 * The p values of several tests, corrected so that the chance of any false finding stays below the level: the smallest
 * times their number, the next times one fewer, and so on, none smaller than the one before, at most 1. Null stays null
 * and does not count. Source: Holm, A Simple Sequentially Rejective Multiple Test Procedure (1979).
 */
export function holm(values: readonly (number | null)[]): readonly (number | null)[] {
  const corrected = values.slice();
  const order = [...values.keys()]
    .filter((at) => values[at] !== null)
    .sort((a, b) => values[a]! - values[b]! || a - b);
  let highest = 0;
  for (const [rank, at] of order.entries())
    corrected[at] = highest = Math.max(highest, Math.min(1, (order.length - rank) * values[at]!));
  return corrected;
}
