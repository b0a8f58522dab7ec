import fc from 'fast-check';
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

/** The packed table with another header, as if that part alone were damaged. */
async function withHeader(change: (header: Record<string, unknown>) => unknown): Promise<ArrayBuffer> {
  const [lead, json, , ...buffers] = packTable(table);
  const header = JSON.parse(new TextDecoder().decode(json)) as Record<string, unknown>;
  const changed = new TextEncoder().encode(JSON.stringify(change(header)));
  const start = lead!.slice();
  new DataView(start.buffer).setUint32(8, changed.length, true);
  const padding = new Uint8Array(Math.ceil(changed.length / 8) * 8 - changed.length);
  return new Blob([start, changed, padding, ...buffers]).arrayBuffer();
}

test('a header that does not fit its sections is a problem', async () => {
  const sections = [{ start: 0, bytes: 40 }];
  const part = (column: Record<string, unknown>) =>
    withHeader((header) => ({ ...header, columns: [column] }));
  expect(failed(unpackTable(await withHeader((header) => header)))).toBe(false);
  const damaged = await Promise.all([
    withHeader(() => null),
    withHeader(() => ({ version: readerVersion })),
    withHeader((header) => ({ ...header, rows: 4 })),
    withHeader((header) => ({ ...header, sections })),
    withHeader((header) => ({ ...header, sections: [{ start: 4, bytes: 40 }] })),
    withHeader((header) => ({ ...header, sections: [{ start: -8, bytes: 40 }] })),
    part({ name: 'a', type: 'toString', parts: [0] }),
    part({ name: 'a', type: 'number', parts: [] }),
    part({ name: 'a', type: 'number', parts: [99] }),
    part({ name: 'a', type: 'boolean', parts: [0] }),
    part({ name: 'a', type: 'text', parts: [0, 1], width: 3 }),
    part({ name: 'a', type: 'text', parts: [0, 1] }),
  ]);
  expect(damaged.map((buffer) => failed(unpackTable(buffer)))).toEqual(damaged.map(() => true));
});

test('codes without a value and offsets that go astray are a problem', async () => {
  const five = (column: NamedColumn['column']) => packed({ ...table, columns: [{ name: 'a', column }] });
  const damaged = await Promise.all([
    five(textColumn(Uint8Array.from([1, 0, 2, 3, 1]), ['', 'x', 'y'])),
    five(booleanColumn(Uint8Array.from([0, 1, 2, 3, 1]), ['no', 'yes'])),
    five(identifierColumn(new Uint8Array(4), Uint32Array.from([0, 1, 2, 3, 4, 5]))),
    five(identifierColumn(new Uint8Array(4), Uint32Array.from([0, 3, 2, 3, 4, 4]))),
  ]);
  expect(damaged.map((buffer) => failed(unpackTable(buffer)))).toEqual([true, true, true, true]);
});

test('bytes that changed never throw', async () => {
  const bytes = new Uint8Array(await packed(table));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (place, byte, length) => {
      const changed = bytes.slice(0, Math.max(length, place + 1));
      changed[place] = byte;
      const back = unpackTable(changed.buffer);
      if (!failed(back)) for (const { column } of back.value.columns) expect([...column]).toHaveLength(5);
    }),
    { numRuns: 500 },
  );
});
