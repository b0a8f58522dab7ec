import type { Cholesky } from './cholesky.ts';

/** The solution x of L Lᵀ x = right; aliased positions are 0. */
export function choleskySolve({ factor, size }: Cholesky, right: ArrayLike<number>): Float64Array {
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    const pivot = factor[row * size + row]!;
    let sum = solution[row]!;
    for (let column = 0; column < row; column++) sum -= factor[row * size + column]! * solution[column]!;
    solution[row] = pivot === 0 ? 0 : sum / pivot;
  }
  for (let row = size - 1; row >= 0; row--) {
    const pivot = factor[row * size + row]!;
    let sum = solution[row]!;
    for (let below = row + 1; below < size; below++) sum -= factor[below * size + row]! * solution[below]!;
    solution[row] = pivot === 0 ? 0 : sum / pivot;
  }
  return solution;
}
