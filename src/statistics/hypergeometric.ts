/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for positive a, b, c and 0 ≤ z < 1, by its series. Beyond z = 0.9 and
 * c − a − b < 0 by Euler's transformation, (1 − z)^(c − a − b) ₂F₁(c − a, c − b; c; z), whose series is shorter.
 * Source: Abramowitz and Stegun (1964), 15.1.1 and 15.3.3.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (z > 0.9 && c - a - b < 0) return (1 - z) ** (c - a - b) * series(c - a, c - b, c, z);
  return series(a, b, c, z);
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < 1_000_000; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= ratio;
    sum += term;
    if (
      term === 0 ||
      (Math.abs(ratio) < 1 && Math.abs(term) <= 1e-17 * Math.abs(sum) * (1 - Math.abs(ratio)))
    )
      break;
  }
  return sum;
}
