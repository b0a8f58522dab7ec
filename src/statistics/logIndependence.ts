import { chiSquareTail } from './chiSquareTail.ts';

/**
 * The logarithm of the probability of groups' class counts as far apart as these, if the groups were of one mixture:
 * Pearson's chi-square test, in a form that tells apart what is less likely than the least number. 0 where there are
 * fewer than two groups or classes with rows.
 */
export function logIndependence(groups: readonly Float64Array[]): number {
  const classes = groups[0]?.length ?? 0;
  const sums = groups.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  const total = sums.reduce((sum, rows) => sum + rows, 0);
  let statistic = 0;
  let usedClasses = 0;
  for (let code = 0; code < classes; code++) {
    let all = 0;
    for (const counts of groups) all += counts[code]!;
    if (all === 0) continue;
    usedClasses++;
    for (const [at, counts] of groups.entries()) {
      const expected = (sums[at]! / total) * all;
      if (expected > 0) statistic += (counts[code]! - expected) ** 2 / expected;
    }
  }
  const degrees = (sums.filter((rows) => rows > 0).length - 1) * (usedClasses - 1);
  return degrees > 0 ? chiSquareTail(statistic, degrees).logProbability : 0;
}
