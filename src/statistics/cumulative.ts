/** Running sums: position i holds the sum of the values up to and including i. */
export function cumulative(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (const [position, value] of values.entries()) sums[position] = sum += value;
  return sums;
}
