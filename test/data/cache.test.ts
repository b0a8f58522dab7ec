import { expect, test } from 'vitest';
import { packTable, readerVersion, unpackTable } from '../../src/data/cache.ts';
import {
  booleanColumn,
  dateColumn,
  identifierColumn,
  type NamedColumn,
  numberColumn,
  textColumn,
  textColumnFrom,
} from '../../src/data/column.ts';
import type { ReadTable } from '../../src/data/formats/format.ts';
import { failed } from '../../src/language/problem.ts';
import { readTable } from './formats/reading.ts';

const texts = ['é', null, '李', 'a "b"', 'é'];
const columns: NamedColumn[] = [
  { name: '__proto__', column: numberColumn(Float64Array.from([1.5, NaN, -0.1, 1e300, 0])) },
  { name: 'at', column: dateColumn(Float64Array.from([0, NaN, 1, 2, 3]), true) },
  { name: 'yes', column: booleanColumn(Uint8Array.from([0, 1, 2, 2, 1]), ['Nej', 'Ja']) },
  { name: 'text', column: textColumnFrom(texts) },
  { name: 'wide', column: textColumn(Uint16Array.from([1, 0, 2, 1, 1]), ['', 'x', 'y']) },
  { name: 'wider', column: textColumn(Uint32Array.from([1, 0, 2, 1, 1]), ['', 'x', 'y']) },
  {
    name: 'id',
    column: identifierColumn(new TextEncoder().encode('aébc'), Uint32Array.from([0, 1, 1, 3, 4, 5])),
  },
];
const table: ReadTable = {
  columns,
  rows: 5,
  notes: readTable('a,b\n1\n').notes,
  facts: { format: 'delimited', bytes: 12, compressed: true, decimal: ',' },
};

const packed = async (value: ReadTable) => new Blob([...packTable(value)]).arrayBuffer();

test('a table comes back as it was, its buffers as views', async () => {
  const buffer = await packed(table);
  const back = unpackTable(buffer);
  if (failed(back)) throw new Error('not unpacked');
  const { rows, notes, facts } = back.value;
  expect({ rows, notes, facts }).toEqual({ rows: table.rows, notes: table.notes, facts: table.facts });
  expect(notes.length).toBe(1);
  expect(back.value.columns.map(({ name, column }) => [name, column.type, [...column]])).toEqual(
    columns.map(({ name, column }) => [name, column.type, [...column]]),
  );
  const [number, at, yes] = back.value.columns.map(({ column }) => column);
  expect(number?.type === 'number' && number.values.buffer).toBe(buffer);
  expect(at).toMatchObject({ hasTime: true });
  expect(yes).toMatchObject({ labels: ['Nej', 'Ja'] });
});

test('a table without rows or columns too', async () => {
  for (const source of ['a,b\n', 'a\n']) {
    const read = readTable(source, { header: true });
    const back = unpackTable(await packed(read));
    expect(failed(back) ? null : back.value.columns.map(({ name }) => name)).toEqual(
      read.columns.map(({ name }) => name),
    );
  }
});

test('what another version packed, or what is damaged, is a problem', async () => {
  const buffer = await packed(table);
  const bytes = new Uint8Array(buffer);
  const other = new TextDecoder('latin1')
    .decode(bytes)
    .replace(`"version":${readerVersion}`, `"version":${readerVersion + 1}`);
  const damaged = [
    new ArrayBuffer(0),
    new ArrayBuffer(64),
    buffer.slice(0, buffer.byteLength - 8),
    buffer.slice(0, 40),
    Uint8Array.from([...other].map((letter) => letter.charCodeAt(0))).buffer,
  ];
  expect(damaged.map((part) => failed(unpackTable(part)))).toEqual([true, true, true, true, true]);
});
