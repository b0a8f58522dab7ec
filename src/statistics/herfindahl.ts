import { concentrationRefusal, type ConcentrationRefusal } from './gini.ts';

/** The sum of squared shares, from 1 / n (even) to 1 (one has all); 1 over it is the number of equals it amounts to. */
export function herfindahl(values: ArrayLike<number>): number | ConcentrationRefusal {
  const refusal = concentrationRefusal(values);
  if (refusal) return refusal;
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  let squares = 0;
  for (let at = 0; at < values.length; at++) squares += (values[at]! / sum) ** 2;
  return squares;
}
