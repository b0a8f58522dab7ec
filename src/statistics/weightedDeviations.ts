import type { Points } from './points.ts';

/**
 * The standard deviation of each coordinate where rows have weights: the root of Σ w (x − mean)² / Σ w · n / (n − 1), so
 * that equal weights give that of the rows. 0 of a constant coordinate, of fewer than two rows and without any weight.
 */
export function weightedDeviations(
  { values, size, width }: Points,
  weights: ArrayLike<number>,
): Float64Array {
  let whole = 0;
  for (let row = 0; row < size; row++) whole += weights[row]!;
  const deviations = new Float64Array(width);
  if (size < 2 || !(whole > 0)) return deviations;
  for (let column = 0; column < width; column++) {
    const first = values[column]!;
    let sum = 0;
    for (let row = 0; row < size; row++) sum += weights[row]! * (values[row * width + column]! - first);
    const mean = first + sum / whole;
    let squares = 0;
    for (let row = 0; row < size; row++)
      squares += weights[row]! * (values[row * width + column]! - mean) ** 2;
    deviations[column] = Math.sqrt(((squares / whole) * size) / (size - 1));
  }
  return deviations;
}
