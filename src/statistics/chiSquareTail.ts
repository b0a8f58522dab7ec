import { logUpperGamma } from './logUpperGamma.ts';

/** The probability of a chi-square variable of so many degrees of freedom (> 0) beyond a value, and its logarithm. */
export function chiSquareTail(
  statistic: number,
  degrees: number,
): { readonly probability: number; readonly logProbability: number } {
  const logProbability = logUpperGamma(degrees / 2, statistic / 2);
  return { probability: Math.exp(logProbability), logProbability };
}
