const halfLogTwoPi = 0.9189385332046728;

/** From here on the series of Stirling is exact to the last digits. */
const far = 12;

/**
 * ln Γ(x) for x > 0, to about 1e-15: the series of Stirling from 12 up, smaller arguments carried there by
 * Γ(x + 1) = x Γ(x). Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
  let product = 1;
  let at = x;
  for (; at < far; at++) product *= at;
  const square = 1 / (at * at);
  let series = 691 / 360360 - square / 156;
  for (const term of [1 / 1188, 1 / 1680, 1 / 1260, 1 / 360, 1 / 12]) series = term - square * series;
  return (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series / at - Math.log(product);
}
