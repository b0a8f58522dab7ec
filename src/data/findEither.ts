import { i32, instructions, v128 } from './simd/instructions.ts';
import { kernel } from './simd/kernel.ts';

/** The most bytes that are looked through at a time. */
export const mostFound = 1 << 16;

/** Behind the bytes, and room for sixteen of which the last may lie beyond their end. */
const listStart = mostFound + 16;

const simd = kernel({
  memory: listStart + 4 * (mostFound + 16),
  parameters: [i32, i32, i32, i32, i32],
  locals: [i32, v128, v128, v128],
  results: [i32],
  code: sixteenAtATime(),
});

/**
 * Finds every byte that is one of two in at most `mostFound` bytes, and writes their places, ascending, to the start
 * of a list; gives how many there are.
 */
export const findEither = simd ? withVectors(simd) : oneByOne;

/** The same, a byte at a time. For where there are no vectors. */
export function oneByOne(bytes: Uint8Array, one: number, other: number, places: Int32Array): number {
  let count = 0;
  for (let position = 0; position < bytes.length; position++) {
    const byte = bytes[position]!;
    if (byte === one || byte === other) places[count++] = position;
  }
  return count;
}

function withVectors({ memory, call }: NonNullable<typeof simd>): typeof oneByOne {
  const room = new Uint8Array(memory, 0, listStart);
  const list = new Int32Array(memory, listStart);
  return (bytes, one, other, places) => {
    room.set(bytes);
    const listEnd = call(0, bytes.length, listStart, one, other);
    let count = (listEnd - listStart) / 4;
    // What lies beyond the end is left from an earlier call.
    while (count > 0 && list[count - 1]! >= bytes.length) count--;
    places.set(list.subarray(0, count));
    return count;
  };
}

/** Compares sixteen bytes with both and takes the places from the bits of the result, lowest first. */
function sixteenAtATime() {
  const [position, end, list, one, other, bits, ones, others, bytes] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const { get, set, tee, constant, block, loop, leaveIf, store } = instructions;
  const { add, subtract, and, isBelow, isZero, trailingZeros } = instructions;
  const { loadVector, splatByte, equalBytes, orVector, bitsOfBytes } = instructions;
  return [
    [get(one), splatByte, set(ones)],
    [get(other), splatByte, set(others)],
    loop(
      [get(position), loadVector(0), tee(bytes), get(ones), equalBytes],
      [get(bytes), get(others), equalBytes, orVector, bitsOfBytes, set(bits)],
      block(
        [get(bits), isZero, leaveIf(0)],
        loop(
          [get(list), get(position), get(bits), trailingZeros, add, store],
          [get(list), constant(4), add, set(list)],
          [get(bits), get(bits), constant(1), subtract, and, tee(bits), leaveIf(0)],
        ),
      ),
      [get(position), constant(16), add, tee(position), get(end), isBelow, leaveIf(0)],
    ),
    get(list),
  ];
}
