import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Column } from '../../../src/data/column.ts';
import { run } from '../../../src/data/formats/delimited.run.ts';
import type { ReadOptions, ReadTable } from '../../../src/data/formats/format.ts';
import { finish } from '../../../src/data/work.ts';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { sharedPath } from '../../sharedFile.ts';

const encoder = new TextEncoder();

/** Reads a delimited file from its text or bytes; a problem fails the test. */
export function readTable(source: string | Uint8Array, options: ReadOptions = {}): ReadTable {
  const result = finish(run.read(typeof source === 'string' ? encoder.encode(source) : source, options));
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

/** What the reader says when it cannot read a file. */
export function readProblem(source: string | Uint8Array, options: ReadOptions = {}): string {
  const result = finish(run.read(typeof source === 'string' ? encoder.encode(source) : source, options));
  if (!failed(result)) throw new Error('the file was read');
  return say(result.problem.message, 'en');
}

/** A file of the shared folder, unpacked. */
export function sharedBytes(name: string): Uint8Array {
  const bytes = readFileSync(sharedPath(name));
  return new Uint8Array(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

export function columnNamed(table: ReadTable, name: string): Column {
  const found = table.columns.find((column) => column.name === name);
  if (!found) throw new Error(`there is no column ${name}`);
  return found.column;
}

/** The values of a column; dates as ISO text. */
export function valuesOf(table: ReadTable, name: string): unknown[] {
  const column = columnNamed(table, name);
  return [...column].map((value) =>
    column.type === 'date' && typeof value === 'number'
      ? new Date(value).toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '')
      : value,
  );
}

export function typesOf(table: ReadTable): Record<string, string> {
  return Object.fromEntries(table.columns.map(({ name, column }) => [name, column.type]));
}

/** Every cell as the file has it, all columns set to text; missing is the empty string. */
export function cellsOf(source: string | Uint8Array, options: ReadOptions = {}) {
  const first = readTable(source, options);
  const types = first.columns.map(({ name }) => ({ column: name, type: 'text' as const }));
  const table = readTable(source, { ...options, header: first.facts.header ?? true, types });
  const cells = Array.from({ length: table.rows }, (_, row) =>
    table.columns.map(({ column }) => (column.at(row) as string | null) ?? ''),
  );
  return { header: table.columns.map(({ name }) => name), cells, table };
}

/** The notes of a table by name, in English. */
export function notesOf(table: ReadTable): Record<string, string> {
  return Object.fromEntries(table.notes.map((note) => [note.name, say(note.message, 'en')]));
}
