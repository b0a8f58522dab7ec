import { pacer, type Work } from '../../work.ts';

/** How many characters beyond ASCII a file has as valid UTF-8, and how many stray bytes are not UTF-8. */
export interface Utf8Inspection {
  readonly sequences: number;
  readonly damaged: number;
}

const stretch = 1 << 22;

/** Goes over the bytes of a whole file, up to thirty-two ASCII characters at a step. */
export function* inspectUtf8(bytes: Uint8Array): Work<Utf8Inspection> {
  const isDue = pacer();
  const { length } = bytes;
  const shift = (4 - (bytes.byteOffset & 3)) & 3;
  const words =
    length < shift + 4
      ? new Uint32Array()
      : new Uint32Array(bytes.buffer, bytes.byteOffset + shift, (length - shift) >>> 2);
  let sequences = 0;
  let damaged = 0;
  let position = 0;
  let pause = stretch;
  while (position < length) {
    if (position >= pause) {
      pause += stretch;
      if (isDue()) yield { fraction: null };
    }
    if (((position - shift) & 3) === 0 && position >= shift) {
      let word = (position - shift) >>> 2;
      const limit = Math.min(words.length, (pause - shift) >>> 2);
      while (word + 8 <= limit && isAscii(words, word)) word += 8;
      while (word < limit && (words[word]! & 0x80808080) === 0) word++;
      position = shift + word * 4;
      if (position >= length || position >= pause) continue;
    }
    if (bytes[position]! < 0x80) {
      position++;
      continue;
    }
    const size = sequenceLength(bytes, position);
    if (size === 0) damaged++;
    else sequences++;
    position += size || 1;
  }
  return { sequences, damaged };
}

/** Whether the thirty-two bytes of eight words are ASCII. */
function isAscii(words: Uint32Array, word: number): boolean {
  const either =
    words[word]! |
    words[word + 1]! |
    words[word + 2]! |
    words[word + 3]! |
    words[word + 4]! |
    words[word + 5]! |
    words[word + 6]! |
    words[word + 7]!;
  return (either & 0x80808080) === 0;
}

/** How many bytes the UTF-8 character at a position has, or 0 when it is not one. */
function sequenceLength(bytes: Uint8Array, position: number): number {
  const lead = bytes[position]!;
  const second = bytes[position + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(second) ? 2 : 0;
  const third = bytes[position + 2] ?? 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTail(third) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    const isWhole = second >= low && second <= high && isTail(third) && isTail(bytes[position + 3] ?? 0);
    return isWhole ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
