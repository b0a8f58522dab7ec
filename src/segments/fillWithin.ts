import { f64, i32, instructions, v128 } from '../data/simd/instructions.ts';
import { kernel } from '../data/simd/kernel.ts';

/** Sets the bit of each row, from one row (a multiple of 32) up to another, whose value lies in a closed interval. */
type FillWithin = (
  words: Uint32Array,
  values: Float64Array,
  from: number,
  to: number,
  firstRow: number,
  lastRow: number,
) => void;

/** Rows that are copied to the kernel's memory at a time: few enough to stay near the processor. */
const rowsAtATime = 8192;
const bytesOfRows = rowsAtATime * 8;

const simd = kernel({
  memory: bytesOfRows + rowsAtATime / 8,
  parameters: [i32, i32, i32, f64, f64],
  locals: [v128, v128, v128],
  results: [i32],
  code: wordByWord(),
});

/** Within a word the first row is the highest bit. With vectors where the processor and the policy have them. */
export const fillWithin: FillWithin = simd ? withVectors(simd) : fillWithinPlainly;

/** The same without branches in a plain loop: a comparison is a bit. */
export function fillWithinPlainly(
  ...[words, values, from, to, firstRow, lastRow]: Parameters<FillWithin>
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

function withVectors({ memory, call }: NonNullable<typeof simd>): FillWithin {
  const room = new Float64Array(memory, 0, rowsAtATime);
  const filled = new Uint32Array(memory, bytesOfRows, rowsAtATime / 32);
  return (words, values, from, to, firstRow, lastRow) => {
    for (let row = firstRow; row < lastRow; row += rowsAtATime) {
      const rows = Math.min(rowsAtATime, lastRow - row);
      const whole = Math.ceil(rows / 32) * 32;
      room.set(values.subarray(row, row + rows));
      // A missing value lies in no interval.
      room.fill(Number.NaN, rows, whole);
      call(0, whole * 8, bytesOfRows, from, to);
      words.set(filled.subarray(0, whole / 32), row >>> 5);
    }
  };
}

/**
 * Two doubles make a vector, and a comparison sets all the bits of those that hold. Eight such vectors are narrowed,
 * the last row first, until a row is a byte; the highest bits of sixteen bytes are then half a word.
 */
function wordByWord() {
  const [value, end, word, from, to, lows, highs, pair] = [0, 1, 2, 3, 4, 5, 6, 7];
  const { get, set, tee, constant, loop, leaveIf, store, add, or, shiftLeft, isBelow } = instructions;
  const { loadVector, splatDouble, atLeastDoubles, atMostDoubles, andVector } = instructions;
  const { shuffle, narrowInts, narrowShorts, bitsOfBytes } = instructions;
  const isWithin = (row: number) => [
    [get(value), loadVector(row * 8), tee(pair), get(lows), atLeastDoubles],
    [get(pair), get(highs), atMostDoubles, andVector],
  ];
  // Four rows from their doubles to integers, backwards.
  const backwards = shuffle([8, 9, 10, 11, 0, 1, 2, 3, 24, 25, 26, 27, 16, 17, 18, 19]);
  const four = (row: number) => [isWithin(row + 2), isWithin(row), backwards];
  const eight = (row: number) => [four(row + 4), four(row), narrowInts];
  const sixteen = (row: number) => [eight(row + 8), eight(row), narrowShorts, bitsOfBytes];
  return [
    [get(from), splatDouble, set(lows)],
    [get(to), splatDouble, set(highs)],
    loop(
      [get(word), sixteen(0), constant(16), shiftLeft, sixteen(16), or, store],
      [get(word), constant(4), add, set(word)],
      [get(value), constant(32 * 8), add, tee(value), get(end), isBelow, leaveIf(0)],
    ),
    get(word),
  ];
}
