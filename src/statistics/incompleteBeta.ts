import { logGamma } from './logGamma.ts';

const tiny = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b), a and b > 0, x from 0 to 1, by its continued fraction. The
 * chance that F with f and g degrees of freedom is at least v is I of g / (g + f v) with (g / 2, f / 2).
 * By Lentz's method. Source: NIST Digital Library of Mathematical Functions, 8.17.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const factor = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (factor * continuedFraction(x, a, b)) / a
    : 1 - (factor * continuedFraction(1 - x, b, a)) / b;
}

function continuedFraction(x: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let index = 1; index < 100_000; index++) {
    const even = (index * (b - index) * x) / ((a + 2 * index - 1) * (a + 2 * index));
    denominator = 1 / away(1 + even * denominator);
    numerator = away(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(a + index) * (a + b + index) * x) / ((a + 2 * index) * (a + 2 * index + 1));
    denominator = 1 / away(1 + odd * denominator);
    numerator = away(1 + odd / numerator);
    const change = denominator * numerator;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

/** Lentz's method must not divide by 0. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
