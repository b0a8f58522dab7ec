import type { Work } from '../../work.ts';
import type { ReadOptions } from '../format.ts';
import { inspectUtf8 } from './inspectUtf8.ts';

export type Encoding = NonNullable<ReadOptions['encoding']>;

/**
 * The encoding of a file: by its byte order mark; UTF-16 by the zero bytes of its ASCII characters; UTF-8 when it is
 * valid, or so nearly that a few bytes must be damaged; else Windows-1252.
 */
export function* detectEncoding(bytes: Uint8Array): Work<Encoding> {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = byZeroBytes(bytes);
  if (wide) return wide;
  const { sequences, damaged } = yield* inspectUtf8(bytes);
  return damaged === 0 || sequences >= 10 * damaged ? 'utf-8' : 'windows-1252';
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
