/**
 * The squared Euclidean distance of two points of the same width, each given by the array that holds it and the
 * position of its first coordinate. Coordinates are subtracted before they are squared, so that points far from the
 * origin lose no digits; four are taken at a time, in two strands, which an engine works through side by side.
 */
export function squaredDistance(
  left: Float64Array,
  leftAt: number,
  right: Float64Array,
  rightAt: number,
  width: number,
): number {
  const fours = leftAt + (width & ~3);
  const end = leftAt + width;
  let first = 0;
  let second = 0;
  let at = leftAt;
  let other = rightAt;
  for (; at < fours; at += 4, other += 4) {
    const a = left[at]! - right[other]!;
    const b = left[at + 1]! - right[other + 1]!;
    const c = left[at + 2]! - right[other + 2]!;
    const d = left[at + 3]! - right[other + 3]!;
    first += a * a + b * b;
    second += c * c + d * d;
  }
  for (; at < end; at++, other++) {
    const rest = left[at]! - right[other]!;
    first += rest * rest;
  }
  return first + second;
}
