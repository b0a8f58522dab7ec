import { message } from '../language/message.ts';
import type { Result } from '../language/problem.ts';
import type { NamedColumn } from './column.ts';
import { columnStores, type StoredColumn } from './columnStores.ts';
import type { ReadFacts, ReadTable } from './formats/format.ts';
import type { Note } from './note.ts';

/** Goes up whenever a reader reads something differently, or this layout changes, so that older caches are not used. */
export const readerVersion = 1;

const magic = 'STRATA01';

interface Header {
  readonly version: number;
  readonly rows: number;
  readonly notes: readonly Note[];
  readonly facts: ReadFacts;
  readonly columns: readonly (StoredColumn & { readonly name: string })[];
  /** Where each section starts, counted from the first, and its bytes. */
  readonly sections: readonly { readonly start: number; readonly bytes: number }[];
}

/**
 * A table as parts of one Blob: a mark, the length of a JSON header, the header, and the columns' own buffers, each on
 * a multiple of eight bytes. No buffer is copied.
 */
export function packTable(table: ReadTable): readonly Uint8Array<ArrayBuffer>[] {
  const buffers: Uint8Array<ArrayBuffer>[] = [];
  const sections: { start: number; bytes: number }[] = [];
  let start = 0;
  const keep = (values: ArrayBufferView): number => {
    const bytes = new Uint8Array(values.buffer as ArrayBuffer, values.byteOffset, values.byteLength);
    const padding = padded(bytes.length) - bytes.length;
    sections.push({ start, bytes: bytes.length });
    buffers.push(bytes, new Uint8Array(padding));
    start += bytes.length + padding;
    return sections.length - 1;
  };
  const columns = table.columns.map(({ name, column }) => ({
    name,
    ...columnStores[column.type].keep(column, keep),
  }));
  const { rows, notes, facts } = table;
  const header: Header = { version: readerVersion, rows, notes, facts, columns, sections };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const lead = new Uint8Array(16);
  lead.set(new TextEncoder().encode(magic));
  new DataView(lead.buffer).setUint32(8, json.length, true);
  return [lead, json, new Uint8Array(padded(json.length) - json.length), ...buffers];
}

/** The table of a packed Blob's bytes; its columns are views on them. A problem when they were packed by another version. */
export function unpackTable(buffer: ArrayBuffer): Result<ReadTable> {
  const header = readHeader(buffer);
  if (!header) return { problem: { message: message(stale), remedy: message(readAgain) } };
  const { json, dataStart } = header;
  const { rows, notes, facts, sections } = json;
  const view = (index: number): Uint8Array<ArrayBuffer> => {
    const { start, bytes } = sections[index]!;
    return new Uint8Array(buffer, dataStart + start, bytes);
  };
  const columns = json.columns.map(({ name, ...stored }): NamedColumn => ({
    name,
    column: columnStores[stored.type].open(stored, view),
  }));
  return { value: { columns, rows, notes, facts } };
}

function readHeader(buffer: ArrayBuffer): { json: Header; dataStart: number } | null {
  if (buffer.byteLength < 16) return null;
  const decoder = new TextDecoder();
  if (decoder.decode(new Uint8Array(buffer, 0, 8)) !== magic) return null;
  const length = new DataView(buffer).getUint32(8, true);
  const dataStart = 16 + padded(length);
  if (dataStart > buffer.byteLength) return null;
  let json: Header;
  try {
    json = JSON.parse(decoder.decode(new Uint8Array(buffer, 16, length))) as Header;
  } catch {
    return null;
  }
  if (json.version !== readerVersion) return null;
  const isWhole = json.sections.every(({ start, bytes }) => dataStart + start + bytes <= buffer.byteLength);
  return isWhole ? { json, dataStart } : null;
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

const stale = {
  en: 'The stored copy of this table was made by another version or is damaged.',
  sv: 'Den sparade kopian av tabellen kommer från en annan version eller är skadad.',
  it: 'La copia salvata di questa tabella proviene da un’altra versione o è danneggiata.',
  da: 'Den gemte kopi af tabellen stammer fra en anden version eller er beskadiget.',
};

const readAgain = {
  en: 'The file is read again from its own bytes.',
  sv: 'Filen läses om från sina egna byte.',
  it: 'Il file viene riletto dai suoi byte originali.',
  da: 'Filen læses igen fra dens egne byte.',
};
