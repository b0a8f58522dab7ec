import type { ByteDictionary } from '../../byteDictionary.ts';
import { pacer, type Work } from '../../work.ts';

const run = 2048;

/** The text of each entry of a dictionary, by its code; code 0 is the empty string. */
export function* textEntries(dictionary: ByteDictionary): Work<string[]> {
  const isDue = pacer();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const { bytes, offsets, size } = dictionary;
  const texts = [''];
  for (let first = 1; first <= size; first += run) {
    if (isDue()) yield { fraction: null };
    const last = Math.min(size, first + run - 1);
    const start = offsets[first - 1]!;
    const end = offsets[last]!;
    const whole = decoder.decode(bytes.subarray(start, end));
    const isAscii = whole.length === end - start;
    for (let entry = first; entry <= last; entry++) {
      const from = offsets[entry - 1]!;
      const to = offsets[entry]!;
      texts.push(isAscii ? whole.slice(from - start, to - start) : decoder.decode(bytes.subarray(from, to)));
    }
  }
  return texts;
}
