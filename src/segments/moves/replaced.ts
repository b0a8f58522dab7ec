import { countBelow } from '../../statistics/countBelow.ts';

/** Ascending numbers with one of them made another. Null is no number: then one is added, or taken away. */
export function replaced(sorted: Float64Array, from: number | null, to: number | null): Float64Array {
  const left = from === null ? sorted.length : countBelow(sorted, from);
  const others = new Float64Array(sorted.length + 1);
  others.set(sorted.subarray(0, left));
  others.set(sorted.subarray(left + 1), left);
  const count = left < sorted.length ? sorted.length - 1 : sorted.length;
  if (to === null) return others.subarray(0, count);
  const place = countBelow(others.subarray(0, count), to);
  others.copyWithin(place + 1, place, count);
  others[place] = to;
  return others.subarray(0, count + 1);
}
