/** A square matrix, row-major, of which the lower triangle from row and column `offset` on is added to. */
interface Sums {
  readonly into: Float64Array;
  readonly stride: number;
  readonly offset: number;
}

/**
 * Adds Σ weight · x xᵀ over the rows from `from` up to `to`, row-major, `weights` beginning with the first of them.
 * Four rows at a time, so that the sums are fetched and put back a quarter as often.
 */
export function addProducts(
  values: Float64Array,
  width: number,
  from: number,
  to: number,
  weights: Float64Array,
  { into, stride, offset }: Sums,
): void {
  let row = from;
  for (; row + 4 <= to; row += 4) {
    const a = row * width;
    const b = a + width;
    const c = b + width;
    const d = c + width;
    const first = weights[row - from]!;
    const second = weights[row - from + 1]!;
    const third = weights[row - from + 2]!;
    const fourth = weights[row - from + 3]!;
    for (let left = 0; left < width; left++) {
      const p = first * values[a + left]!;
      const q = second * values[b + left]!;
      const r = third * values[c + left]!;
      const s = fourth * values[d + left]!;
      const at = (left + offset) * stride + offset;
      for (let right = 0; right <= left; right++)
        into[at + right]! +=
          p * values[a + right]! + q * values[b + right]! + (r * values[c + right]! + s * values[d + right]!);
    }
  }
  for (; row < to; row++) {
    const a = row * width;
    for (let left = 0; left < width; left++) {
      const p = weights[row - from]! * values[a + left]!;
      const at = (left + offset) * stride + offset;
      for (let right = 0; right <= left; right++) into[at + right]! += p * values[a + right]!;
    }
  }
}
