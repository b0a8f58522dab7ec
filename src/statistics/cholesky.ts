/** The lower triangle L of a matrix L Lᵀ, row-major, and the positions that are combinations of earlier ones. */
export interface Cholesky {
  readonly factor: Float64Array;
  readonly size: number;
  /** Positions whose row and column of the factor are zero, ascending. */
  readonly aliased: readonly number[];
}

/**
 * The factor of a symmetric matrix of `size` by `size` without negative directions (row-major; only its lower triangle
 * is read). A position of which not more than the part `tolerance` is left once the earlier ones are taken away counts
 * as their combination and is left out: the later of two equal columns goes.
 */
export function cholesky(matrix: Float64Array, size: number, tolerance = 0): Cholesky {
  const factor = new Float64Array(size * size);
  const aliased: number[] = [];
  for (let row = 0; row < size; row++) {
    let left = matrix[row * size + row]!;
    for (let column = 0; column < row; column++) {
      const pivot = factor[column * size + column]!;
      if (pivot === 0) continue;
      let sum = matrix[row * size + column]!;
      for (let inner = 0; inner < column; inner++)
        sum -= factor[row * size + inner]! * factor[column * size + inner]!;
      const entry = sum / pivot;
      factor[row * size + column] = entry;
      left -= entry * entry;
    }
    if (left > tolerance * matrix[row * size + row]!) factor[row * size + row] = Math.sqrt(left);
    else {
      factor.fill(0, row * size, row * size + row + 1);
      aliased.push(row);
    }
  }
  return { factor, size, aliased };
}
