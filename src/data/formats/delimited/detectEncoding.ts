import type { Work } from '../../work.ts';
import type { ReadOptions } from '../format.ts';
import { inspectUtf8, type Utf8Inspection } from './inspectUtf8.ts';

export type Encoding = NonNullable<ReadOptions['encoding']>;

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** What the whole file showed, where it was gone over. */
  readonly inspection?: Utf8Inspection;
}

/**
 * The encoding of a file: by its byte order mark; UTF-16 by the zero bytes of its ASCII characters; UTF-8 when it is
 * valid, or so nearly that a few bytes must be damaged; else Windows-1252.
 */
export function* detectEncoding(bytes: Uint8Array): Work<DetectedEncoding> {
  const encoding = byMark(bytes) ?? byZeroBytes(bytes);
  if (encoding) return { encoding };
  const inspection = yield* inspectUtf8(bytes);
  const { sequences, damaged } = inspection;
  const isUtf8 = damaged === 0 || sequences >= 10 * damaged;
  return isUtf8 ? { encoding: 'utf-8', inspection } : { encoding: 'windows-1252' };
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function byZeroBytes(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, 4096) >>> 1;
  let high = 0;
  let low = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) high++;
    if (bytes[pair * 2 + 1] === 0) low++;
  }
  if (pairs < 2) return null;
  if (low > 0.3 * pairs && high < 0.05 * pairs) return 'utf-16le';
  if (high > 0.3 * pairs && low < 0.05 * pairs) return 'utf-16be';
  return null;
}
