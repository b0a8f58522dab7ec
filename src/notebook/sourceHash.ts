import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { turn } from './turn.ts';

/** Bytes that can be read a stretch at a time; a Blob or a File is such. */
interface Stretches {
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** So many bytes are held and hashed at a time; about a millisecond of work. */
const stretch = 256 * 1024;

/**
 * The SHA-256 of a source in lower-case hex, however large it is: after each stretch comes a turn of the event
 * loop, so that whoever else has work gets to it. A source that can no longer be read rejects, as its `slice` does.
 */
export async function sourceHash(
  source: Stretches,
  onProgress?: (fraction: number) => void,
): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < source.size; from += stretch) {
    const to = Math.min(from + stretch, source.size);
    hash.update(new Uint8Array(await source.slice(from, to).arrayBuffer()));
    onProgress?.(to / source.size);
    await turn();
  }
  return bytesToHex(hash.digest());
}
