import { pacer, type Work } from '../../work.ts';
import type { DetectedEncoding, Encoding } from './detectEncoding.ts';
import { inspectUtf8, type Utf8Inspection } from './inspectUtf8.ts';

/** A file as UTF-8, without a byte order mark, and how many of its characters could not be read. */
export interface Utf8 {
  readonly bytes: Uint8Array;
  readonly damaged: number;
}

/** What bytes 0x80 to 0x9F mean in Windows-1252. Five of them mean nothing. */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const stretch = 1 << 20;
const encoder = new TextEncoder();

type Transcode = (bytes: Uint8Array, inspection?: Utf8Inspection) => Work<Utf8>;

const transcoders: Readonly<Record<Encoding, Transcode>> = {
  'utf-8': fromUtf8,
  'utf-16le': (bytes) => decoded(bytes, 'utf-16le', 0),
  'utf-16be': (bytes) => decoded(bytes, 'utf-16be', 0),
  'windows-1252': (bytes) =>
    fromSingleBytes(bytes, (byte) => windows1252[byte - 0x80] ?? String.fromCharCode(byte)),
  'iso-8859-1': (bytes) => fromSingleBytes(bytes, (byte) => String.fromCharCode(byte)),
};

/** A file's bytes as UTF-8. What is UTF-8 already is not copied; a character that cannot be read becomes U+FFFD. */
export function toUtf8(bytes: Uint8Array, { encoding, inspection }: DetectedEncoding): Work<Utf8> {
  return transcoders[encoding](bytes, inspection);
}

function* fromUtf8(bytes: Uint8Array, inspection?: Utf8Inspection): Work<Utf8> {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = isMarked ? bytes.subarray(3) : bytes;
  const { damaged } = inspection ?? (yield* inspectUtf8(text));
  return damaged === 0 ? { bytes: text, damaged } : yield* decoded(text, 'utf-8', damaged);
}

function* decoded(bytes: Uint8Array, encoding: string, damaged: number): Work<Utf8> {
  const isDue = pacer();
  const decoder = new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' });
  let target = new Uint8Array(Math.ceil(bytes.length * 1.1) + 16);
  let length = 0;
  for (let position = 0; position < bytes.length; position += stretch) {
    if (isDue()) yield { fraction: null };
    const end = Math.min(bytes.length, position + stretch);
    const text = decoder.decode(bytes.subarray(position, end), { stream: end < bytes.length });
    if (length + text.length * 3 > target.length) {
      const larger = new Uint8Array(Math.max(target.length * 1.5, length + text.length * 3));
      larger.set(target.subarray(0, length));
      target = larger;
    }
    length += encoder.encodeInto(text, target.subarray(length)).written;
  }
  return { bytes: target.subarray(0, length), damaged };
}

function* fromSingleBytes(bytes: Uint8Array, character: (byte: number) => string): Work<Utf8> {
  const isDue = pacer();
  const spelled = Array.from({ length: 128 }, (_, index) => encoder.encode(character(index + 128)));
  const sizes = Uint8Array.from({ length: 256 }, (_, byte) => spelled[byte - 128]?.length ?? 1);
  let size = 0;
  let damaged = 0;
  for (let position = 0; position < bytes.length; position++) {
    size += sizes[bytes[position]!]!;
    if (position % stretch === 0 && isDue()) yield { fraction: null };
  }
  if (size === bytes.length) return { bytes, damaged };
  const target = new Uint8Array(size);
  let length = 0;
  for (let position = 0; position < bytes.length; position++) {
    const byte = bytes[position]!;
    const spelling = spelled[byte - 128];
    if (spelling === undefined) target[length++] = byte;
    else {
      if (spelling[0] === 0xef && spelling[1] === 0xbf && spelling[2] === 0xbd) damaged++;
      for (let index = 0; index < spelling.length; index++) target[length++] = spelling[index]!;
    }
    if (position % stretch === 0 && isDue()) yield { fraction: null };
  }
  return { bytes: target, damaged };
}
