import type { BetaGeometric } from './betaGeometric.ts';
import { logGamma } from './logGamma.ts';

/**
 * The probability that a new customer makes 0, 1, … `most` repeat purchases within an age under the BG/NBD model, in
 * the model's unit of time. Source: Fader, Hardie and Lee (2005), equation 8.
 */
export function repeatsExpected({ r, alpha, a, b }: BetaGeometric, age: number, most: number): Float64Array {
  const probabilities = new Float64Array(most + 1);
  const idle = Math.log(alpha) - Math.log(alpha + age);
  const active = Math.log(age) - Math.log(alpha + age);
  const logBeta = (left: number, right: number) => logGamma(left) + logGamma(right) - logGamma(left + right);
  const base = logBeta(a, b);
  /** The probability of fewer purchases than x by a negative binomial: of buyers who never leave. */
  let fewer = 0;
  for (let x = 0; x <= most; x++) {
    const times =
      age > 0 || x === 0
        ? Math.exp(logGamma(r + x) - logGamma(r) - logGamma(x + 1) + r * idle + (x > 0 ? x * active : 0))
        : 0;
    const staying = Math.exp(logBeta(a, b + x) - base) * times;
    const leaving = x > 0 ? Math.exp(logBeta(a + 1, b + x - 1) - base) * Math.max(0, 1 - fewer) : 0;
    probabilities[x] = staying + leaving;
    fewer += times;
  }
  return probabilities;
}
