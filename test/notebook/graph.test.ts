import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/notebook/cell.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { dependantsOf, inputsOf, order } from '../../src/notebook/graph.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';

const chart = (id: string, segments: string | null, table: string | null = null): Cell => ({
  id,
  kind: 'chart',
  name: id,
  parameters: { segments, table },
});
const notebook = (...cells: Cell[]): Notebook =>
  cells.reduce((all, cell) => addCell(all, cell), emptyNotebook('n', '2026-03-01', 'N'));

describe('inputs', () => {
  test('are what the fields say, each once', () => {
    expect(inputsOf(chart('a', 'b', 'c'))).toEqual(['b', 'c']);
    expect(inputsOf(chart('a', 'b', 'b'))).toEqual(['b']);
    expect(inputsOf(chart('a', null))).toEqual([]);
  });

  test('of a data cell: its source', () => {
    const parameters = { source: { from: 'cell', cell: 'x' } };
    expect(inputsOf({ id: 'a', kind: 'data', name: 'A', parameters })).toEqual(['x']);
  });

  test('an unknown kind and an unreadable parameter have none', () => {
    expect(inputsOf({ id: 'a', kind: 'toString', name: 'A', parameters: { segments: 'b' } })).toEqual([]);
    expect(inputsOf({ id: 'a', kind: 'chart', name: 'A', parameters: { segments: 5, table: 'c' } })).toEqual([
      'c',
    ]);
  });
});

describe('order', () => {
  test('is the document’s where nothing speaks against it', () => {
    expect(order(notebook(chart('b', null), chart('a', 'b'), chart('c', 'b'))).sorted).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  test('puts inputs first, also those below', () => {
    const { sorted, cycles, missing } = order(
      notebook(chart('a', 'c'), chart('b', null), chart('c', null), chart('d', 'a')),
    );
    expect(sorted).toEqual(['b', 'c', 'a', 'd']);
    expect([cycles.size, missing.size]).toEqual([0, 0]);
  });

  test('names circles with the way round, and goes on behind them', () => {
    const { sorted, cycles } = order(
      notebook(
        chart('behind', 'a'),
        chart('a', 'b'),
        chart('b', 'c', 'a'),
        chart('c', 'a'),
        chart('self', 'self'),
        chart('free', null),
      ),
    );
    expect(sorted).toEqual(['behind', 'free']);
    expect(Object.fromEntries(cycles)).toEqual({
      a: ['a', 'b', 'a'],
      b: ['b', 'a', 'b'],
      c: ['c', 'a', 'b', 'c'],
      self: ['self', 'self'],
    });
  });

  test('names what is missing', () => {
    const { sorted, missing } = order(notebook(chart('a', 'gone', 'b'), chart('b', null)));
    expect(sorted).toEqual(['b', 'a']);
    expect(Object.fromEntries(missing)).toEqual({ a: ['gone'] });
  });

  test('a chain of 500 cells in the wrong order', () => {
    const cells = Array.from({ length: 500 }, (_, place) =>
      chart(`${place}`, place === 499 ? null : `${place + 1}`),
    );
    expect(order(notebook(...cells)).sorted).toEqual(cells.map(({ id }) => id).toReversed());
    const circle = cells.with(499, chart('499', '0'));
    const { sorted, cycles } = order(notebook(...circle));
    expect(sorted).toEqual([]);
    expect(cycles.get('7')).toHaveLength(501);
  });
});

test('dependants are all that need a cell, directly or not', () => {
  const all = notebook(
    chart('d', 'b'),
    chart('a', null),
    chart('b', 'a'),
    chart('c', null),
    chart('e', 'd', 'c'),
  );
  expect(dependantsOf(all, 'a')).toEqual(['d', 'b', 'e']);
  expect(dependantsOf(all, 'c')).toEqual(['e']);
  expect(dependantsOf(all, 'e')).toEqual([]);
  expect(dependantsOf(notebook(chart('x', 'y'), chart('y', 'x')), 'x')).toEqual(['y']);
});
