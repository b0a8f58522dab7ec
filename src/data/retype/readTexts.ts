import { type Column, identifierColumn, narrow, textColumn } from '../column.ts';
import { type Spelling, textOf } from '../spelling.ts';
import { pacer, type Work } from '../work.ts';
import { fates } from './fates.ts';

/** The texts as they are spelled, without those that are missing. */
export function readTexts(texts: Spelling, found: Uint8Array): Work<Column> {
  return texts.codes === null ? identifiers(texts, found) : dictionary(texts, texts.codes, found);
}

function* dictionary(
  texts: Spelling,
  codes: NonNullable<Spelling['codes']>,
  found: Uint8Array,
): Work<Column> {
  const isDue = pacer();
  const kept = new Uint32Array(texts.size + 1);
  const words = [''];
  for (let entry = 1; entry <= texts.size; entry++) {
    if ((entry & 0xff) === 0 && isDue()) yield { fraction: null };
    if (found[entry] === fates.read) kept[entry] = words.push(textOf(texts, entry)) - 1;
  }
  const recoded = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) recoded[row] = kept[codes[row]!]!;
  return textColumn(narrow(recoded, words.length), words);
}

function* identifiers({ bytes, offsets, size }: Spelling, found: Uint8Array): Work<Column> {
  const isDue = pacer();
  const keptBytes = new Uint8Array(bytes.length);
  const ends = new Uint32Array(size + 1);
  let length = 0;
  for (let entry = 1; entry <= size; entry++) {
    if ((entry & 0x3ff) === 0 && isDue()) yield { fraction: null };
    if (found[entry] === fates.read) {
      const value = bytes.subarray(offsets[entry - 1]!, offsets[entry]!);
      keptBytes.set(value, length);
      length += value.length;
    }
    ends[entry] = length;
  }
  return identifierColumn(keptBytes.slice(0, length), ends);
}
