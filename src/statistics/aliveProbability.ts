import type { BetaGeometric } from './betaGeometric.ts';

/**
 * The probability that a customer still buys under the BG/NBD model, given x repeats, age at the last purchase and age
 * now. 1 without repeats: in this model nobody leaves before a second purchase.
 */
export function aliveProbability(
  { r, alpha, a, b }: BetaGeometric,
  repeats: number,
  lastAge: number,
  age: number,
): number {
  if (!(repeats > 0)) return 1;
  const power = (r + repeats) * (Math.log(alpha + age) - Math.log(alpha + lastAge));
  return 1 / (1 + (a / (b + repeats - 1)) * Math.exp(power));
}
