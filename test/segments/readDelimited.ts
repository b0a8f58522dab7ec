import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { NamedColumn } from '../../src/data/column.ts';
import { sharedPath } from '../sharedFile.ts';
import { columnFrom } from './columnFrom.ts';

/** What was read before: the tests of a worker ask for the same few files. */
const known = new Map<string, readonly NamedColumn[]>();

/**
 * A shared file as columns, by the simplest reader there is: quoted fields, blank is missing, a column is numbers when
 * every value that is not blank is one, and never when it is named in `asText`.
 */
export function readDelimited(
  name: string,
  delimiter = ',',
  asText: readonly string[] = [],
): readonly NamedColumn[] {
  const key = JSON.stringify([name, delimiter, asText]);
  const columns = known.get(key) ?? columnsIn(name, delimiter, asText);
  known.set(key, columns);
  return columns;
}

function columnsIn(name: string, delimiter: string, asText: readonly string[]): readonly NamedColumn[] {
  const bytes = readFileSync(sharedPath(name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = records(text, delimiter);
  return header.map((column, index) => {
    const values = rows.map((row) => row[index] ?? '').map((value) => (value.trim() === '' ? null : value));
    const isNumber =
      !asText.includes(column) && values.every((value) => value === null || Number.isFinite(Number(value)));
    if (!isNumber) return { name: column, column: columnFrom('text', values) };
    return {
      name: column,
      column: columnFrom(
        'number',
        values.map((value) => (value === null ? null : Number(value))),
      ),
    };
  });
}

function records(text: string, delimiter: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const [, quoted, plain, end] = field.exec(text)!;
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === delimiter) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
