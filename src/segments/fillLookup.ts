import type { Codes } from '../data/column.ts';
import { i32, instructions, v128 } from '../data/simd/instructions.ts';
import { kernel } from '../data/simd/kernel.ts';

/** Sets the bit of each row, from one row (a multiple of 32) up to another, whose code is 1 in a table of codes. */
type FillLookup = (
  words: Uint32Array,
  codes: Codes,
  accepted: Uint8Array,
  firstRow: number,
  lastRow: number,
) => void;

/** As many codes as two vectors hold; a column with more is looked up row by row. */
const mostCodes = 32;
const rowsAtATime = 1 << 16;
const codesStart = mostCodes;
const wordsStart = codesStart + rowsAtATime;

const simd = kernel({
  memory: wordsStart + rowsAtATime / 8,
  parameters: [i32, i32, i32],
  locals: [v128, v128, v128, v128],
  results: [i32],
  code: wordByWord(),
});

/** With vectors where the processor and the policy have them, and the codes are few. */
export const fillLookup: FillLookup = simd ? withVectors(simd) : fillLookupPlainly;

/** The same in a plain loop, eight at a step: the processor looks them up side by side. */
export function fillLookupPlainly(
  ...[words, codes, accepted, firstRow, lastRow]: Parameters<FillLookup>
): void {
  let row = firstRow;
  let index = firstRow >>> 5;
  for (; row + 32 <= lastRow; row += 32) {
    let word = 0;
    for (let eight = row; eight < row + 32; eight += 8) {
      word =
        (word << 8) |
        (accepted[codes[eight]!]! << 7) |
        (accepted[codes[eight + 1]!]! << 6) |
        (accepted[codes[eight + 2]!]! << 5) |
        (accepted[codes[eight + 3]!]! << 4) |
        (accepted[codes[eight + 4]!]! << 3) |
        (accepted[codes[eight + 5]!]! << 2) |
        (accepted[codes[eight + 6]!]! << 1) |
        accepted[codes[eight + 7]!]!;
    }
    words[index++] = word;
  }
  for (; row < lastRow; row++) words[row >>> 5]! |= accepted[codes[row]!]! << (31 - (row & 31));
}

function withVectors({ memory, call }: NonNullable<typeof simd>): FillLookup {
  const table = new Uint8Array(memory, 0, mostCodes);
  const room = new Uint8Array(memory, codesStart, rowsAtATime);
  const filled = new Uint32Array(memory, wordsStart, rowsAtATime / 32);
  return (words, codes, accepted, firstRow, lastRow) => {
    if (!(codes instanceof Uint8Array) || accepted.length > mostCodes) {
      fillLookupPlainly(words, codes, accepted, firstRow, lastRow);
      return;
    }
    // All the bits of a byte, so that the highest of them tells.
    table.fill(0);
    accepted.forEach((isAccepted, code) => (table[code] = -isAccepted));
    for (let row = firstRow; row < lastRow; row += rowsAtATime) {
      const rows = Math.min(rowsAtATime, lastRow - row);
      const whole = Math.ceil(rows / 32) * 32;
      room.set(codes.subarray(row, row + rows));
      // A code beyond the table is not accepted.
      room.fill(0xff, rows, whole);
      call(codesStart, codesStart + whole, wordsStart);
      words.set(filled.subarray(0, whole / 32), row >>> 5);
    }
  };
}

/** Looks sixteen codes up in both halves of the table, where a code of the other half finds nothing. */
function wordByWord() {
  const [code, end, word, low, high, sixteens, codes] = [0, 1, 2, 3, 4, 5, 6];
  const { get, set, tee, constant, loop, leaveIf, store, add, or, shiftLeft, isBelow } = instructions;
  const { loadVector, splatByte, subtractBytes, swizzle, orVector, shuffle, bitsOfBytes } = instructions;
  // Backwards: within a word the first row is the highest bit.
  const backwards = shuffle([15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  const sixteen = (row: number) => [
    [get(low), get(code), loadVector(row), tee(codes), swizzle],
    [get(high), get(codes), get(sixteens), subtractBytes, swizzle, orVector],
    [tee(codes), get(codes), backwards, bitsOfBytes],
  ];
  return [
    [constant(0), loadVector(0), set(low)],
    [constant(0), loadVector(16), set(high)],
    [constant(16), splatByte, set(sixteens)],
    loop(
      [get(word), sixteen(0), constant(16), shiftLeft, sixteen(16), or, store],
      [get(word), constant(4), add, set(word)],
      [get(code), constant(32), add, tee(code), get(end), isBelow, leaveIf(0)],
    ),
    get(word),
  ];
}
