/** One file in a ZIP: its name as written, and where its bytes lie. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedBytes: number;
  /** What the archive says that it unpacks to. */
  readonly bytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const longestComment = 0xffff;
const mostDirectoryBytes = 1_000_000;

/** The files that the directory of a ZIP lists, or null when there is no directory that can be read. */
export async function zipEntries(archive: Blob): Promise<readonly ZipEntry[] | null> {
  const tail = await viewOf(archive.slice(Math.max(0, archive.size - endBytes - longestComment)));
  let end = tail.byteLength - endBytes;
  while (end >= 0 && tail.getUint32(end, true) !== endMark) end--;
  if (end < 0) return null;
  const size = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (size > mostDirectoryBytes || offset + size > archive.size) return null;
  return listed(await viewOf(archive.slice(offset, offset + size)));
}

function listed(directory: DataView<ArrayBuffer>): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < directory.byteLength) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== entryMark) return null;
    const nameBytes = directory.getUint16(at + 28, true);
    const next =
      at + 46 + nameBytes + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) return null;
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, nameBytes)),
      method: directory.getUint16(at + 10, true),
      packedBytes: directory.getUint32(at + 20, true),
      bytes: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

async function viewOf(part: Blob): Promise<DataView<ArrayBuffer>> {
  return new DataView(await part.arrayBuffer());
}
