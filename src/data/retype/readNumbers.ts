import { decimalByte, parseNumber } from '../formats/delimited/parseNumber.ts';
import type { Spelling } from '../spelling.ts';
import { pacer, type Work } from '../work.ts';
import { fates } from './fates.ts';

type Mark = keyof typeof decimalByte;

interface Numbers {
  /** The number of each entry, NaN for missing. */
  readonly values: Float64Array;
  readonly decimal: Mark;
}

/**
 * Reads the texts as numbers, with leading zeros and of any length. Without a decimal mark, the one that more of them
 * can be read with, `usual` where as many can. Texts that are no number are marked in `found`.
 */
export function* readNumbers(
  texts: Spelling,
  found: Uint8Array,
  decimal: Mark | undefined,
  usual: Mark,
): Work<Numbers> {
  const first = yield* numbersWith(texts, found, decimal ?? usual);
  const other = usual === '.' ? ',' : '.';
  const second = decimal || first.unread === 0 ? first : yield* numbersWith(texts, found, other);
  const { values, mark } = second.unread < first.unread ? second : first;
  for (let entry = 1; entry < values.length; entry++)
    if (found[entry] === fates.read && Number.isNaN(values[entry]!)) found[entry] = fates.unread;
  return { values, decimal: mark };
}

function* numbersWith({ bytes, offsets, size }: Spelling, found: Uint8Array, mark: Mark) {
  const isDue = pacer();
  const values = new Float64Array(size + 1).fill(Number.NaN);
  let unread = 0;
  for (let entry = 1; entry <= size; entry++) {
    if ((entry & 0x3ff) === 0 && isDue()) yield { fraction: entry / size };
    if (found[entry] !== fates.read) continue;
    const value = parseNumber(bytes, offsets[entry - 1]!, offsets[entry]!, decimalByte[mark], true);
    values[entry] = value;
    if (Number.isNaN(value)) unread++;
  }
  return { values, unread, mark };
}
