import { expect, test } from 'vitest';
import fc from 'fast-check';
import { emptyBitmap, without } from '../../../src/data/bitmap.ts';
import { booleanColumn, numberColumn } from '../../../src/data/column.ts';
import { factsIn } from '../../../src/data/factsIn.ts';
import { columnOf, rowsOf, tableOf, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { describeColumns } from '../../../src/notebook/cells/describeColumns.ts';
import type { KeptTable } from '../../../src/notebook/cells/kept.ts';
import { layerOf } from '../../../src/notebook/cells/layerOf.ts';
import { restSegment, type Segmentation } from '../../../src/segments/segmentation.ts';

interface Row {
  readonly weight: number;
  readonly value: number | null;
  readonly bought: boolean | null;
  /** Whether the table holds the row at all. */
  readonly isKept: boolean;
  readonly inFirst: boolean;
  readonly inSecond: boolean;
}

/** A table of these rows, some of them left out, and two segments of it that may overlap. */
function tableWith(
  rows: readonly Row[],
  isAggregate: boolean,
): { kept: Omit<KeptTable, 'asked'>; segmentation: Segmentation } {
  const codes = rows.map(({ bought }) => (bought === null ? 0 : bought ? 2 : 1));
  const base = tableOf([
    { name: 'value', column: numberColumn(Float64Array.from(rows, ({ value }) => value ?? Number.NaN)) },
    { name: 'bought', column: booleanColumn(Uint8Array.from(codes), ['no', 'yes']) },
  ]);
  const where = (holds: (row: Row) => boolean) => {
    const bitmap = emptyBitmap(rows.length);
    rows.forEach((row, position) => {
      if (row.isKept && holds(row)) bitmap.set(position);
    });
    return bitmap;
  };
  const table = viewOf(
    base,
    where(() => true),
  );
  const first = where(({ inFirst }) => inFirst);
  const second = where(({ inSecond }) => inSecond);
  const choices = [
    { column: 'value', role: 'value' },
    { column: 'bought', role: 'converted' },
  ];
  const facts = ['value', 'bought'].map((name) => factsIn(table, name, columnOf(table, name)!));
  const kept: Omit<KeptTable, 'asked'> = {
    cell: 'cell',
    origin: {
      columns: [],
      rows: rows.length,
      notes: [],
      facts: { format: 'sample', bytes: 0, compressed: false },
    },
    before: base,
    table,
    columns: describeColumns(facts, facts, choices, null),
    lens: 'lead',
    weights: Float64Array.from(rows, ({ weight }) => weight),
    weight: 'sampling',
    isAggregate,
    marketSize: null,
    below: null,
    reading: {},
  };
  const segmentation: Segmentation = {
    labels: [],
    segments: [
      { id: 'first', matched: first, kept: first },
      { id: 'second', matched: second, kept: second },
    ],
    rest: without(without(rowsOf(table), first), second),
    isPartition: false,
    counts: new Map(),
    missing: new Map(),
  };
  return { kept, segmentation };
}

/** The same counts, row by row. Whole numbers, so that every sum is exact. */
function counted(rows: readonly Row[], isAggregate: boolean) {
  let [units, value, yes, known] = [0, 0, 0, 0];
  for (const row of rows) {
    units += row.weight;
    value += (row.value ?? 0) * (isAggregate ? 1 : row.weight);
    if (row.bought === true) yes += row.weight;
    if (row.bought !== null) known += row.weight;
  }
  return { rows: isAggregate ? units : rows.length, units, value, converted: { yes, known } };
}

const row: fc.Arbitrary<Row> = fc.record({
  weight: fc.nat(1000),
  value: fc.option(fc.integer({ min: -1000, max: 1000 })),
  bought: fc.option(fc.boolean()),
  isKept: fc.boolean(),
  inFirst: fc.boolean(),
  inSecond: fc.boolean(),
});

test('a table’s layer is counted as row by row, overlaps and rows that were left out included', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 200 }), fc.boolean(), (rows, isAggregate) => {
      const { kept, segmentation } = tableWith(rows, isAggregate);
      const { segments, effectiveRows, layer, cell, ...whole } = finish(layerOf('lead', kept, segmentation));
      const inTable = rows.filter(({ isKept }) => isKept);
      const squares = inTable.reduce((sum, { weight }) => sum + weight ** 2, 0);
      const all = counted(inTable, isAggregate);
      expect([layer, cell]).toEqual(['lead', 'cell']);
      expect(whole).toEqual(all);
      const expected = squares > 0 ? all.units ** 2 / squares : 0;
      expect(effectiveRows).toBe(isAggregate ? all.units : expected);
      const parts = {
        first: inTable.filter(({ inFirst }) => inFirst),
        second: inTable.filter(({ inSecond }) => inSecond),
        [restSegment]: inTable.filter(({ inFirst, inSecond }) => !inFirst && !inSecond),
      };
      expect(segments).toEqual(
        Object.entries(parts).map(([segment, own]) => ({ segment, ...counted(own, isAggregate) })),
      );
    }),
  );
});

test('long tables are summed in stretches, to the same sum', () => {
  const rows = Array.from({ length: 200_000 }, (_, index): Row => ({
    weight: (index % 7) + 1,
    value: index % 3 === 0 ? null : index % 100,
    bought: index % 5 === 0 ? null : index % 2 === 0,
    isKept: index % 11 !== 0,
    inFirst: index % 4 === 0,
    inSecond: false,
  }));
  const { kept, segmentation } = tableWith(rows, false);
  const work = layerOf('lead', kept, segmentation);
  let steps = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) steps++;
  const { segments, effectiveRows: _, layer: __, cell: ___, ...whole } = step.value;
  expect(whole).toEqual(
    counted(
      rows.filter(({ isKept }) => isKept),
      false,
    ),
  );
  expect(segments[0]).toEqual({
    segment: 'first',
    ...counted(
      rows.filter(({ isKept, inFirst }) => isKept && inFirst),
      false,
    ),
  });
  expect(steps).toBeGreaterThan(10);
});
