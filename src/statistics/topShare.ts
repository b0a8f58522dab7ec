import { concentrationRefusal, type ConcentrationRefusal } from './gini.ts';

/**
 * Of the sum of values in ascending order, what the largest hold: the first ceil(share × n) of them, with no regard to
 * ties, so that it is the share of exactly so many rows. Refused as the Gini coefficient.
 */
export function topShare(
  ascending: ArrayLike<number>,
  share = 0.2,
): { readonly rows: number; readonly share: number } | ConcentrationRefusal {
  const refusal = concentrationRefusal(ascending);
  if (refusal) return refusal;
  // A product such as 0.2 × 15 may come out a little above the whole number that it is.
  const rows = Math.min(ascending.length, Math.ceil(share * ascending.length - 1e-9));
  let rest = 0;
  let top = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at < ascending.length - rows) rest += ascending[at]!;
    else top += ascending[at]!;
  }
  return { rows, share: top / (top + rest) };
}
