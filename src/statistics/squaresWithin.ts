/** The sum of the squared deviations from their mean of the values from one position up to another. */
export function squaresWithin(values: Float64Array, from = 0, to = values.length): number {
  if (to - from < 2) return 0;
  let all = 0;
  for (let index = from; index < to; index++) all += values[index]!;
  const mean = all / (to - from);
  let sum = 0;
  let rest = 0;
  for (let index = from; index < to; index++) {
    const distance = values[index]! - mean;
    sum += distance * distance;
    rest += distance;
  }
  // What the rounding of the mean adds to the sum (the corrected two-pass algorithm of Chan, Golub and LeVeque, 1983).
  return sum - (rest * rest) / (to - from);
}
