import { expect, test } from 'vitest';
import { numberColumn } from '../../src/data/column.ts';
import type { ReadTable } from '../../src/data/formats/format.ts';
import { renameColumns } from '../../src/data/renameColumns.ts';

const tableOf = (...names: string[]): ReadTable => ({
  columns: names.map((name, place) => ({ name, column: numberColumn(Float64Array.of(place)) })),
  rows: 1,
  notes: [],
  facts: {
    format: 'delimited',
    bytes: 1,
    compressed: false,
    dates: [{ column: names[0]!, order: 'yearFirst', decided: true }],
  },
});

const namesOf = (table: ReadTable) => table.columns.map(({ name, column }) => [name, column.at(0)]);

test('columns keep their places and rows; what is said of dates goes with them', () => {
  const renamed = renameColumns(tableOf('alder', 'by', 'id'), [
    ['alder', 'age'],
    ['by', 'city'],
  ]);
  expect(namesOf(renamed)).toEqual([
    ['age', 0],
    ['city', 1],
    ['id', 2],
  ]);
  expect(renamed.facts.dates).toEqual([{ column: 'age', order: 'yearFirst', decided: true }]);
});

test('two columns can change names', () =>
  expect(
    namesOf(
      renameColumns(tableOf('a', 'b'), [
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ),
  ).toEqual([
    ['b', 0],
    ['a', 1],
  ]));

test('a column whose name is taken goes on under another', () =>
  expect(namesOf(renameColumns(tableOf('age', 'age_2', 'alder'), [['alder', 'age']]))).toEqual([
    ['age_2', 0],
    ['age_2_2', 1],
    ['age', 2],
  ]));

test('hostile lists name each column once', () => {
  const renamed = renameColumns(tableOf('a', 'b', 'c'), [
    ['a', 'x'],
    ['b', 'x'],
    ['none', 'c'],
    ['c', '__proto__'],
  ]);
  expect(namesOf(renamed)).toEqual([
    ['x', 0],
    ['x_2', 1],
    ['__proto__', 2],
  ]);
});
