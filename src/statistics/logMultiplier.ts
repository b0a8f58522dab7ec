import { logGamma } from './logGamma.ts';

/** What may be joined with what: any categories; only neighbours; or only neighbours, and missing with any of them. */
export type Joining = 'free' | 'neighbours' | 'neighbours and missing';

/**
 * The logarithm of the number of ways in which so many categories can be joined to so many groups: by how much a test
 * of the best of them is to be corrected (Bonferroni). Free: Stirling's number of the second kind; neighbours:
 * C(c − 1, g − 1); with missing: C(c − 2, g − 2) + g · C(c − 2, g − 1).
 * Source: Kass, An Exploratory Technique for Investigating Large Quantities of Categorical Data (1980).
 */
export function logMultiplier(joining: Joining, categories: number, groups: number): number {
  if (joining === 'free') return logStirling(categories, groups);
  if (joining === 'neighbours') return logChoose(categories - 1, groups - 1);
  return logSum(
    logChoose(categories - 2, groups - 2),
    Math.log(groups) + logChoose(categories - 2, groups - 1),
  );
}

function logSum(left: number, right: number): number {
  const [low, high] = left < right ? [left, right] : [right, left];
  return high === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
}

function logChoose(from: number, take: number): number {
  if (take < 0 || take > from) return Number.NEGATIVE_INFINITY;
  return logGamma(from + 1) - logGamma(take + 1) - logGamma(from - take + 1);
}

/** By S(n, k) = k S(n − 1, k) + S(n − 1, k − 1). */
function logStirling(categories: number, groups: number): number {
  const logs = new Float64Array(groups + 1).fill(Number.NEGATIVE_INFINITY);
  logs[0] = 0;
  for (let n = 1; n <= categories; n++) {
    for (let k = Math.min(n, groups); k > 0; k--) logs[k] = logSum(Math.log(k) + logs[k]!, logs[k - 1]!);
    logs[0] = Number.NEGATIVE_INFINITY;
  }
  return logs[groups]!;
}
