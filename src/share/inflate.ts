import { Inflate } from 'fflate';

/** So few bytes at a time cannot grow beyond a megabyte before the limit is looked at. */
const stretch = 1024;

/** Deflated bytes as they were, or what is wrong with them. It stops as soon as there are more than `limit`. */
export function inflate(
  bytes: Uint8Array,
  limit: number,
  dictionary: Uint8Array,
): Uint8Array | 'damaged' | 'tooLarge' {
  const parts: Uint8Array[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const stream = new Inflate({ dictionary }, (part) => parts.push(part));
  try {
    for (let from = 0; from < bytes.length; from += stretch) {
      stream.push(bytes.slice(from, from + stretch), from + stretch >= bytes.length);
      if (length() > limit) return 'tooLarge';
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(length());
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
