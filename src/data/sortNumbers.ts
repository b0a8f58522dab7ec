import { pacer, type Work } from './work.ts';

/** So many numbers are sorted at a time: about two milliseconds. */
const run = 16_384;

/** The numbers in ascending order, as a new array. NaN is missing and left out. */
export function* sortNumbers(values: Float64Array): Work<Float64Array> {
  const isDue = pacer();
  let sorted = new Float64Array(values.length);
  let length = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value)) sorted[length++] = value;
  }
  sorted = sorted.subarray(0, length);
  for (let start = 0; start < length; start += run) {
    sorted.subarray(start, start + run).sort();
    if (isDue()) yield { fraction: null };
  }
  let target = new Float64Array(length > run ? length : 0);
  for (let width = run; width < length; width *= 2) {
    for (let start = 0; start < length; start += width * 2) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + width * 2, length);
      let [left, right] = [start, middle];
      for (let next = start; next < end; next++) {
        const isLeft = right === end || (left < middle && sorted[left]! <= sorted[right]!);
        target[next] = isLeft ? sorted[left++]! : sorted[right++]!;
        if ((next & 0xffff) === 0 && isDue()) yield { fraction: null };
      }
    }
    [sorted, target] = [target, sorted];
  }
  return sorted;
}
