import { aliveProbability } from './aliveProbability.ts';
import type { BetaGeometric } from './betaGeometric.ts';
import { hypergeometric } from './hypergeometric.ts';

/** Nearer to 1 than this the formula, which divides by a − 1, is taken as the mean of its values on both sides. */
const near = 1e-5;

/**
 * How many purchases a customer is expected to make in the next stretch of time under the BG/NBD model, given x
 * repeats, age at the last purchase and age now, all in the model's unit of time.
 * Source: Fader, Hardie and Lee (2005), equation 10.
 */
export function expectedPurchases(
  model: BetaGeometric,
  repeats: number,
  lastAge: number,
  age: number,
  ahead: number,
): number {
  const { r, alpha, a, b } = model;
  if (!(ahead > 0)) return 0;
  if (Math.abs(a - 1) < near) {
    const [below, above] = [1 - 2 * near, 1 + 2 * near].map((beside) =>
      expectedPurchases({ ...model, a: beside }, repeats, lastAge, age, ahead),
    );
    return (below! + above!) / 2;
  }
  const whole = alpha + age + ahead;
  const power = ((alpha + age) / whole) ** (r + repeats);
  const series = hypergeometric(r + repeats, b + repeats, a + b + repeats - 1, ahead / whole);
  const purchases = ((a + b + repeats - 1) / (a - 1)) * (1 - power * series);
  return Math.max(0, purchases) * aliveProbability(model, repeats, lastAge, age);
}
