import type { Codes } from './codes.ts';

/** The distinct ways in which rows answered some items, in the order of their first rows. */
export interface AnswerPatterns {
  readonly items: number;
  /** Row-major, a pattern a row: the answer to an item, numbered over all items. */
  readonly answers: Uint32Array;
  /** The number of each item's code 0 (no answer), and behind the last how many numbers there are. */
  readonly offsets: Uint32Array;
  /** The weight of the rows of each pattern. */
  readonly weights: Float64Array;
  /** The pattern of each row. */
  readonly patterns: Uint32Array;
}

/** Gathers rows that answered alike; takes the codes item by item, code 0 no answer, and a weight a row or null. */
export function answerPatterns(
  codes: readonly Codes[],
  size: number,
  rowWeights: Float64Array | null,
): AnswerPatterns {
  const items = codes.length;
  const offsets = new Uint32Array(items + 1);
  const patterns = new Uint32Array(size);
  let found = 1;
  codes.forEach((column, item) => {
    let largest = 0;
    for (let row = 0; row < size; row++) if (column[row]! > largest) largest = column[row]!;
    const width = largest + 1;
    offsets[item + 1] = offsets[item]! + width;
    const numbers = new Map<number, number>();
    for (let row = 0; row < size; row++) {
      const key = patterns[row]! * width + column[row]!;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      patterns[row] = number;
    }
    found = numbers.size;
  });
  const count = size === 0 ? 0 : found;
  const answers = new Uint32Array(count * items);
  const weights = new Float64Array(count);
  for (let row = 0; row < size; row++) {
    const pattern = patterns[row]!;
    weights[pattern]! += rowWeights === null ? 1 : rowWeights[row]!;
    for (let item = 0; item < items; item++)
      answers[pattern * items + item] = offsets[item]! + codes[item]![row]!;
  }
  return { items, answers, offsets, weights, patterns };
}
