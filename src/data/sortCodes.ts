import { pacer, type Work } from './work.ts';

/** So many codes are sorted at a time. */
const run = 1024;

/** The codes from `first` to before `end` in the order that `compare` gives, as a new array. Equal ones stay as they are. */
export function* sortCodes(
  first: number,
  end: number,
  compare: (left: number, right: number) => number,
): Work<Uint32Array> {
  const isDue = pacer();
  const length = Math.max(0, end - first);
  let sorted = Uint32Array.from({ length }, (_, index) => first + index);
  for (let start = 0; start < length; start += run) {
    sorted.subarray(start, start + run).sort(compare);
    if (isDue()) yield { fraction: null };
  }
  let target = new Uint32Array(length > run ? length : 0);
  for (let width = run; width < length; width *= 2) {
    for (let start = 0; start < length; start += width * 2) {
      const middle = Math.min(start + width, length);
      const stop = Math.min(start + width * 2, length);
      let [left, right] = [start, middle];
      for (let next = start; next < stop; next++) {
        const isLeft = right === stop || (left < middle && compare(sorted[left]!, sorted[right]!) <= 0);
        target[next] = isLeft ? sorted[left++]! : sorted[right++]!;
        if ((next & 0x3ff) === 0 && isDue()) yield { fraction: null };
      }
    }
    [sorted, target] = [target, sorted];
  }
  return sorted;
}
