import { Zip, ZipDeflate } from 'fflate';
import { turn } from '../notebook/turn.ts';

/** So many bytes are packed at a time, some milliseconds of work. */
const stretch = 128 * 1024;

/** Files under their names as one ZIP. Between stretches others get their turn. */
export async function zip(files: ReadonlyMap<string, Blob>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [name, file] of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    archive.add(entry);
    for (let from = 0; from < file.size; from += stretch) {
      entry.push(new Uint8Array(await file.slice(from, from + stretch).arrayBuffer()));
      await turn();
    }
    entry.push(new Uint8Array(), true);
  }
  archive.end();
  return new Blob(parts, { type: 'application/zip' });
}
