import { logGamma } from './logGamma.ts';

const tiny = 1e-300;

/** So exact, relative to the value, is the last step of a series or fraction. */
const precision = 1e-16;

/**
 * ln Q(a, x): the logarithm of the upper regularised incomplete gamma function, a > 0 and x ≥ 0, so that the tails of
 * chi-square and normal distributions keep their order where the probability itself is less than the least number.
 * By the series of P below a + 1 and by the continued fraction above (Lentz); about 1e-13 relative.
 * Source: Press and others, Numerical Recipes (1992), 6.2.
 */
export function logUpperGamma(a: number, x: number): number {
  if (!(x > 0)) return 0;
  if (x === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  const logFront = a * Math.log(x) - x - logGamma(a);
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let step = a + 1; term > sum * precision; step++) {
      term *= x / step;
      sum += term;
    }
    return Math.log1p(-Math.min(1, Math.exp(logFront) * sum));
  }
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < 100_000; step++) {
    const weight = -step * (step - a);
    b += 2;
    d = weight * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + weight / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 4 * precision) break;
  }
  return logFront + Math.log(fraction);
}
