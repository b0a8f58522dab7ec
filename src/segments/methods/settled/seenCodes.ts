import type { Bitmap } from '../../../data/bitmap.ts';

/** Which of so many codes occur in these rows: 1 for those that do; null rows: all. */
export function seenCodes(codes: ArrayLike<number>, count: number, rows: Bitmap | null): Uint8Array {
  const seen = new Uint8Array(count);
  for (let row = 0; row < codes.length; row++)
    if (rows === null || rows.get(row) !== 0) seen[codes[row]!] = 1;
  return seen;
}
