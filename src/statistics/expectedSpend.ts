import type { GammaGamma } from './gammaGamma.ts';

/**
 * What a customer is expected to spend in a purchase under the Gamma-Gamma model, given x repeats of a mean spend m:
 * p (v + m x) / (p x + q − 1); without repeats the mean of all, p v / (q − 1). Null where that mean is not finite,
 * which takes no repeats and q of at most 1.
 */
export function expectedSpend({ p, q, v }: GammaGamma, repeats: number, mean: number): number | null {
  const divisor = p * repeats + q - 1;
  return divisor > 0 ? (p * (v + (repeats > 0 ? mean * repeats : 0))) / divisor : null;
}
