import type { ZipEntry } from './zipEntries.ts';

const localMark = 0x04034b50;
const localBytes = 30;

/** The bytes of one file of a ZIP, or null when they are not exactly as many as its directory says, or damaged. */
export async function unzip(archive: Blob, entry: ZipEntry): Promise<Blob | null> {
  const head = new DataView(await archive.slice(entry.offset, entry.offset + localBytes).arrayBuffer());
  if (head.byteLength < localBytes || head.getUint32(0, true) !== localMark) return null;
  const from = entry.offset + localBytes + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = archive.slice(from, from + entry.packedBytes);
  const whole = await (entry.method === 8
    ? inflated(packed, entry.bytes)
    : entry.method === 0
      ? packed
      : null);
  return whole?.size === entry.bytes ? whole : null;
}

/** Inflates off the page's thread and stops when there is more than there should be. */
async function inflated(packed: Blob, most: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      bytes += next.value.length;
      if (bytes > most) {
        await reader.cancel();
        return null;
      }
      parts.push(next.value);
    }
  } catch {
    return null;
  }
  return new Blob(parts);
}
