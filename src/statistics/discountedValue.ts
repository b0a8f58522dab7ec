import type { BetaGeometric } from './betaGeometric.ts';
import { expectedPurchases } from './expectedPurchases.ts';

/** How far ahead a customer's value is looked for, in periods of so many units of the model's time. */
export interface Horizon {
  readonly periods: number;
  readonly unitsPerPeriod: number;
  /** A period, as a share. */
  readonly discount: number;
}

/**
 * The margin expected of a customer's coming purchases under the BG/NBD model, those of period i divided by
 * (1 + discount)^i, as if they came at its end. `value` is the expected margin of one purchase.
 */
export function discountedValue(
  model: BetaGeometric,
  customer: { readonly repeats: number; readonly lastAge: number; readonly age: number },
  value: number,
  { periods, unitsPerPeriod, discount }: Horizon,
): number {
  const { repeats, lastAge, age } = customer;
  let sum = 0;
  let before = 0;
  for (let period = 1; period <= periods; period++) {
    const until = expectedPurchases(model, repeats, lastAge, age, period * unitsPerPeriod);
    sum += (value * (until - before)) / (1 + discount) ** period;
    before = until;
  }
  return sum;
}
