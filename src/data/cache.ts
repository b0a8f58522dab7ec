import { message } from '../language/message.ts';
import { parseJson } from '../language/parseJson.ts';
import type { Result } from '../language/problem.ts';
import { columnTypes, type NamedColumn } from './column.ts';
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

/**
 * The table of a packed Blob's bytes; its columns are views on them. A problem when they were packed by another
 * version, or are damaged in a way that shows.
 */
export function unpackTable(buffer: ArrayBuffer): Result<ReadTable> {
  const table = openTable(buffer);
  return table ? { value: table } : { problem: { message: message(stale), remedy: message(readAgain) } };
}

function openTable(buffer: ArrayBuffer): ReadTable | null {
  const header = readHeader(buffer);
  if (!header) return null;
  const { json, dataStart } = header;
  const { rows, notes, facts, sections } = json;
  const view = (index: number | undefined, length?: number) => {
    const section = index === undefined ? undefined : sections[index];
    if (!section || (length !== undefined && section.bytes !== length)) return null;
    const start = dataStart + section.start;
    return start + section.bytes <= buffer.byteLength ? new Uint8Array(buffer, start, section.bytes) : null;
  };
  const columns: NamedColumn[] = [];
  for (const { name, ...stored } of json.columns) {
    const column = columnStores[stored.type].open(stored, rows, view);
    if (!column) return null;
    columns.push({ name, column });
  }
  return { columns, rows, notes, facts };
}

function readHeader(buffer: ArrayBuffer): { json: Header; dataStart: number } | null {
  if (buffer.byteLength < 16) return null;
  if (new TextDecoder().decode(new Uint8Array(buffer, 0, 8)) !== magic) return null;
  const length = new DataView(buffer).getUint32(8, true);
  const dataStart = 16 + padded(length);
  if (dataStart > buffer.byteLength) return null;
  const json = parseJson(new Uint8Array(buffer, 16, length))?.json;
  return isHeader(json) ? { json, dataStart } : null;
}

type Part = Readonly<Record<string, unknown>>;

const isPart = (json: unknown): json is Part => typeof json === 'object' && json !== null;
const isCount = (json: unknown): json is number => Number.isSafeInteger(json) && Number(json) >= 0;
const areAll = (list: unknown, is: (item: unknown) => boolean) => Array.isArray(list) && list.every(is);
const isString = (json: unknown) => typeof json === 'string';

function isHeader(json: unknown): json is Header {
  if (!isPart(json)) return false;
  const { version, rows, notes, facts, columns, sections } = json;
  const isWhole = version === readerVersion && isCount(rows) && areAll(notes, isPart) && isPart(facts);
  return isWhole && areAll(columns, isStored) && areAll(sections, isSection);
}

function isStored(json: unknown): boolean {
  if (!isPart(json)) return false;
  const { name, type, parts, width = 1, labels = [] } = json;
  const isKnown = columnTypes.some((known) => known === type) && [1, 2, 4].some((known) => known === width);
  return isString(name) && isKnown && areAll(parts, isCount) && areAll(labels, isString);
}

function isSection(json: unknown): boolean {
  return isPart(json) && isCount(json['start']) && json['start'] % 8 === 0 && isCount(json['bytes']);
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
