import type { Format } from './format.ts';
import { formats } from './index.ts';

/** So many of a file's first bytes are shown to each format. */
const firstBytes = 4096;

/**
 * The format that a file is read as: the first that recognises its bytes, else the one that its name ends in, else
 * the first of the list.
 */
export function formatFor(name: string, bytes: Uint8Array, known: readonly Format[] = formats): Format {
  const start = bytes.subarray(0, firstBytes);
  const ending = name.toLowerCase().replace(/^.*\./, '');
  const found =
    known.find((format) => format.recognises?.(start)) ??
    known.find(({ extensions }) => extensions.includes(ending)) ??
    known[0];
  if (!found) throw new Error('no format is registered');
  return found;
}
