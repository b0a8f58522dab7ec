/**
 * The type-7 quantile of values in any order, without missing ones: the same as `quantile` of the sorted values, in
 * linear time. Reorders the values. NaN for no values.
 */
export function selectQuantile(values: Float64Array, probability: number): number {
  if (values.length === 0) return Number.NaN;
  const position = (values.length - 1) * probability;
  const below = Math.floor(position);
  const low = select(values, below);
  if (below === position) return low;
  let high = values[below + 1]!;
  for (let index = below + 2; index < values.length; index++) {
    if (values[index]! < high) high = values[index]!;
  }
  return low + (position - below) * (high - low);
}

/**
 * Brings the value that is `rank` places from the lowest to its place, none that is higher before it.
 * Source: Hoare, Algorithm 65: Find (1961), with the median of three as the pivot.
 */
function select(values: Float64Array, rank: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = medianOfThree(values[first]!, values[(first + last) >>> 1]!, values[last]!);
    let low = first;
    let high = last;
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      const swapped = values[low]!;
      values[low++] = values[high]!;
      values[high--] = swapped;
    }
    if (rank <= high) last = high;
    else if (rank >= low) first = low;
    else break;
  }
  return values[rank]!;
}

function medianOfThree(one: number, other: number, third: number): number {
  return Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));
}
