import type { BetaGeometric } from './betaGeometric.ts';
import { logGamma } from './logGamma.ts';

/** Customers who did the same, counted together. */
export interface BuyingGroups {
  readonly repeats: Float64Array;
  readonly lastAge: Float64Array;
  readonly age: Float64Array;
  readonly customers: Float64Array;
  /** The distinct numbers of repeats, and for each group which of them it has. */
  readonly distinctRepeats: Float64Array;
  readonly repeatsAt: Uint32Array;
}

/** So many groups are gone over between two steps. */
const stretch = 1 << 14;

/**
 * The log-likelihood of the BG/NBD model, on the log scale throughout, so that no power overflows: A₁ + A₂ +
 * ln(e^A₃ + [x > 0] e^A₄) for each customer. Source: Fader, Hardie and Lee, Implementing the BG/NBD Model for Customer
 * Base Analysis in Excel (2005). Uses Math.log and Math.exp.
 */
export function* betaGeometricLikelihood(
  { r, alpha, a, b }: BetaGeometric,
  { repeats, lastAge, age, customers, distinctRepeats, repeatsAt }: BuyingGroups,
): Generator<{ readonly fraction: number }, number, void> {
  const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  const parts = distinctRepeats.map(
    (x) => constant + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x),
  );
  // ln(a / (b + x − 1)); only ever used for x > 0.
  const leaving = distinctRepeats.map((x) => (x > 0 ? Math.log(a) - Math.log(b + x - 1) : 0));
  let sum = 0;
  for (let group = 0; group < repeats.length; group++) {
    const x = repeats[group]!;
    const at = repeatsAt[group]!;
    const alive = -(r + x) * Math.log(alpha + age[group]!);
    let value = parts[at]! + alive;
    if (x > 0) {
      const gone = leaving[at]! - (r + x) * Math.log(alpha + lastAge[group]!);
      value =
        parts[at]! +
        (gone > alive
          ? gone + Math.log1p(Math.exp(alive - gone))
          : alive + Math.log1p(Math.exp(gone - alive)));
    }
    sum += customers[group]! * value;
    if (group % stretch === stretch - 1) yield { fraction: group / repeats.length };
  }
  return sum;
}
