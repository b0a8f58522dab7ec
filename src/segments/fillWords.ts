/**
 * Sets the bit of each row from `firstRow` (a multiple of 32) up to `lastRow` whose value lies in a closed interval.
 * The words are built without branches: a comparison is a bit. Within a word the first row is the highest bit.
 */
export function fillWithin(
  words: Uint32Array,
  values: Float64Array,
  from: number,
  to: number,
  firstRow: number,
  lastRow: number,
): void {
  let row = firstRow;
  let index = firstRow >>> 5;
  for (; row + 32 <= lastRow; row += 32) {
    let word = 0;
    for (let offset = 0; offset < 32; offset++) {
      const value = values[row + offset]!;
      word = (word << 1) | (Number(value >= from) & Number(value <= to));
    }
    words[index++] = word;
  }
  for (; row < lastRow; row++) {
    const value = values[row]!;
    words[row >>> 5]! |= (Number(value >= from) & Number(value <= to)) << (31 - (row & 31));
  }
}

/** Sets the bit of each row whose value is NaN. */
export function fillMissing(
  words: Uint32Array,
  values: Float64Array,
  firstRow: number,
  lastRow: number,
): void {
  let row = firstRow;
  let index = firstRow >>> 5;
  for (; row + 32 <= lastRow; row += 32) {
    let word = 0;
    for (let offset = 0; offset < 32; offset++)
      word = (word << 1) | Number(Number.isNaN(values[row + offset]!));
    words[index++] = word;
  }
  for (; row < lastRow; row++) words[row >>> 5]! |= Number(Number.isNaN(values[row]!)) << (31 - (row & 31));
}

/** Sets the bit of each row whose code is 1 in a table of codes. */
export function fillLookup(
  words: Uint32Array,
  codes: Uint8Array | Uint16Array | Uint32Array,
  accepted: Uint8Array,
  firstRow: number,
  lastRow: number,
): void {
  let row = firstRow;
  let index = firstRow >>> 5;
  for (; row + 32 <= lastRow; row += 32) {
    let word = 0;
    for (let offset = 0; offset < 32; offset++) word = (word << 1) | accepted[codes[row + offset]!]!;
    words[index++] = word;
  }
  for (; row < lastRow; row++) words[row >>> 5]! |= accepted[codes[row]!]! << (31 - (row & 31));
}
