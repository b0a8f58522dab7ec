/** The eigenvalues of a symmetric matrix, largest first, and their vectors of length 1. */
export interface SymmetricEigen {
  readonly values: Float64Array;
  /** Row-major; column j is the vector of value j, its largest entry positive (the first of entries as large). */
  readonly vectors: Float64Array;
}

/** More sweeps are never needed: about eight leave nothing beside the diagonal. */
const mostSweeps = 64;

/**
 * Solves a symmetric matrix (row-major, `width` by `width`) by cyclic Jacobi rotations, with no more than + − · / and
 * square roots, so that every engine gives the same signs and digits. Source: Rutishauser, The Jacobi Method for Real
 * Symmetric Matrices (1966).
 */
export function* symmetricEigen(
  symmetric: Float64Array,
  width: number,
): Generator<{ readonly fraction: number }, SymmetricEigen, void> {
  const matrix = symmetric.slice();
  const vectors = new Float64Array(width * width);
  for (let index = 0; index < width; index++) vectors[index * width + index] = 1;
  let work = 0;
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let isDone = true;
    for (let one = 0; one < width; one++) {
      for (let other = one + 1; other < width; other++) {
        const off = matrix[one * width + other]!;
        const [first, second] = [matrix[one * width + one]!, matrix[other * width + other]!];
        // Too small to change either of the two in its last digit.
        if (Math.abs(off) <= 1e-18 * Math.sqrt(Math.abs(first * second)) || off === 0) continue;
        isDone = false;
        rotate(matrix, vectors, width, one, other);
      }
      work += width * width;
      if (work < 1 << 18) continue;
      work = 0;
      yield { fraction: Math.min(0.99, sweep / 10) };
    }
    if (isDone) break;
  }
  return ordered(matrix, vectors, width);
}

/** Turns the plane of two axes so that the entry between them becomes 0. */
function rotate(
  matrix: Float64Array,
  vectors: Float64Array,
  width: number,
  one: number,
  other: number,
): void {
  const off = matrix[one * width + other]!;
  const slope = (matrix[other * width + other]! - matrix[one * width + one]!) / (2 * off);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  matrix[one * width + one]! -= tangent * off;
  matrix[other * width + other]! += tangent * off;
  matrix[one * width + other] = matrix[other * width + one] = 0;
  for (let index = 0; index < width; index++) {
    if (index !== one && index !== other) {
      const left = matrix[index * width + one]!;
      const right = matrix[index * width + other]!;
      matrix[index * width + one] = matrix[one * width + index] = cosine * left - sine * right;
      matrix[index * width + other] = matrix[other * width + index] = sine * left + cosine * right;
    }
    const left = vectors[index * width + one]!;
    const right = vectors[index * width + other]!;
    vectors[index * width + one] = cosine * left - sine * right;
    vectors[index * width + other] = sine * left + cosine * right;
  }
}

function ordered(matrix: Float64Array, vectors: Float64Array, width: number): SymmetricEigen {
  const diagonal = Float64Array.from({ length: width }, (_, index) => matrix[index * width + index]!);
  const order = Array.from(diagonal.keys()).sort((a, b) => diagonal[b]! - diagonal[a]! || a - b);
  const sorted = new Float64Array(width * width);
  for (const [to, from] of order.entries()) {
    let largest = 0;
    for (let row = 0; row < width; row++) largest = Math.max(largest, Math.abs(vectors[row * width + from]!));
    let sign = 0;
    // Entries that differ by rounding alone count as equally large.
    for (let row = 0; row < width && sign === 0; row++)
      if (Math.abs(vectors[row * width + from]!) >= largest * (1 - 1e-9))
        sign = Math.sign(vectors[row * width + from]!);
    for (let row = 0; row < width; row++) sorted[row * width + to] = sign * vectors[row * width + from]!;
  }
  return { values: Float64Array.from(order, (from) => diagonal[from]!), vectors: sorted };
}
