import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/notebook/cell.ts';
import { emptyNotebook, mintId } from '../../src/notebook/edit.ts';
import { inputsOf, order } from '../../src/notebook/graph.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { type Family, renumber } from '../../src/share/renumber.ts';
import { notebookOfConditions } from './notebookOfConditions.ts';

const short = (family: Family, number: number) => `${family}${number}`;
const empty = emptyNotebook('n', '2026-03-01', 'N');
const cell = (id: string, parameters: Cell['parameters'], kind = 'kind to come'): Cell => ({
  id,
  kind,
  name: 'Name',
  parameters,
});
const renumbered = (...cells: Cell[]) => renumber({ ...empty, cells }, short).cells;

test('every reference goes along', () => {
  const notebook = notebookOfConditions(24);
  const ids = JSON.stringify(notebook)
    .match(/(?<=":")[a-z2-7]{10}(?=")/g)!
    .filter((id) => id !== notebook.id);
  const after = renumber(notebook, short);
  const json = JSON.stringify(after);
  const dangling = ids.filter((id) => json.includes(id));
  expect(dangling).toHaveLength(1);
  expect(after.id).toBe(notebook.id);
  expect(after.cells.map(({ id }) => id)).toEqual(['cell1', 'cell2', 'cell3', 'cell4', 'cell5', 'cell6']);
  expect(after.cells.map(inputsOf)).toEqual([
    [],
    [],
    ['cell1', 'cell2'],
    ['cell3', 'cell1'],
    ['cell1', 'cell3'],
    ['cell3'],
  ]);
  expect(order(after).missing.size).toBe(0);
  expect(after.dimensions[0]?.bindings.map(({ cell }) => cell)).toEqual(['cell1', 'cell2']);
  expect(json.match(/"dimension":"dimension1"/g)).toHaveLength(6);
});

test('the shape and every other value stay', () => {
  const notebook = notebookOfConditions(24);
  const back = new Map<string, string>();
  const strange = renumber(notebook, mintId);
  const pairUp = (one: unknown, other: unknown): void => {
    if (typeof one === 'string' && one !== other) back.set(String(other), one);
    else if (typeof one === 'object' && one !== null)
      for (const [key, part] of Object.entries(one)) pairUp(part, (other as Record<string, unknown>)[key]);
  };
  pairUp(notebook, strange);
  const restored = JSON.stringify(strange).replaceAll(/"([a-z2-7]{10})"/g, (whole, id) =>
    back.has(id) ? `"${back.get(id)}"` : whole,
  );
  expect(restored).toBe(JSON.stringify(notebook));
});

describe('a value is never taken for a reference', () => {
  test('a text, a column or the table of a sample that reads like an id keeps both', () => {
    const [data, text] = renumbered(
      cell('customers', { source: { from: 'sample', table: 'customers' } }, 'data'),
      cell('text', { text: 'text', table: 'customers' }, 'text'),
    );
    expect(data).toEqual(cell('customers', { source: { from: 'sample', table: 'customers' } }, 'data'));
    expect(text?.id).toBe('text');
    expect(text?.parameters).toEqual({ text: 'text', table: 'customers' });
  });

  test('a value that reads like a new id is stepped over', () => {
    const [one, two] = renumbered(
      cell('x', { value: 'cell1', part: { id: 'p' } }),
      cell('y', { value: 'part1', cell: 'x' }),
    );
    expect(one).toEqual(cell('cell2', { value: 'cell1', part: { id: 'part2' } }));
    expect(two).toEqual(cell('cell3', { value: 'part1', cell: 'cell2' }));
  });

  test('`__proto__` is a name', () => {
    const parameters = JSON.parse('{"__proto__":{"cell":"x"},"id":"__proto__"}') as Cell['parameters'];
    const [one] = renumbered(cell('x', parameters));
    expect(JSON.stringify(one?.parameters)).toBe('{"__proto__":{"cell":"cell1"},"id":"__proto__"}');
  });
});

describe('a reference never breaks', () => {
  test('one at a place that nothing is known of keeps its id', () => {
    const [one, two] = renumbered(cell('x', {}), cell('y', { reference: 'x', deep: [{ cell: 'x' }] }));
    expect(one?.id).toBe('x');
    expect(two).toEqual(cell('cell1', { reference: 'x', deep: [{ cell: 'x' }] }));
  });

  test('one to what is gone stays gone', () => {
    const [, two] = renumbered(
      cell('x', {}),
      cell('y', { table: 'cell1', pair: { cell: 'gone', segment: 'part1' } }),
    );
    expect(two?.parameters).toEqual({ table: 'cell1', pair: { cell: 'gone', segment: 'part1' } });
    expect(renumbered(cell('x', {}), cell('y', { table: 'cell1' }))[0]?.id).toBe('cell2');
  });

  test('lists of cells and dimensions of kinds to come', () => {
    const notebook: Notebook = {
      ...empty,
      dimensions: [{ id: 'age', name: 'Age', type: 'number', values: ['age group'], bindings: [] }],
      cells: [
        cell('x', {}),
        cell('y', { tables: ['x', 'y'], scheme: { cells: ['y'], dimensions: ['age'] } }),
      ],
    };
    const after = renumber(notebook, short);
    expect(after.cells[1]?.parameters).toEqual({
      tables: ['cell1', 'cell2'],
      scheme: { cells: ['cell2'], dimensions: ['dimension1'] },
    });
    expect(after.dimensions[0]).toEqual({ ...notebook.dimensions[0], id: 'dimension1' });
  });

  test('segments that are merged or split in other cells go along', () => {
    const member = (cell: string, segment: string) => ({ cell, segment });
    const merging = (cell: string, from: string, into: string, end: string) => ({
      definition: {
        method: 'merged',
        scheme: {
          joins: [
            { ...member(cell, from), into },
            { ...member(cell, into), into: end },
          ],
        },
      },
    });
    const [, merged, split] = renumbered(
      cell('x', { segments: [{ id: 'small' }, { id: 'large' }] }),
      cell('y', merging('x', 'small', 'large', 'rest')),
      cell('z', { definition: { method: 'combine', scheme: { only: [member('x', 'large')] } } }),
    );
    expect(merged?.parameters).toEqual(merging('cell1', 'part1', 'part2', 'rest'));
    expect(split?.parameters).toMatchObject({ definition: { scheme: { only: [member('cell1', 'part2')] } } });
  });

  test('the same id in two cells stays the same', () => {
    const [one, two] = renumbered(
      cell('x', { id: 's' }),
      cell('y', { id: 's', of: { cell: 'x', segment: 's' } }),
    );
    expect(one?.parameters).toEqual({ id: 'part1' });
    expect(two?.parameters).toEqual({ id: 'part1', of: { cell: 'cell1', segment: 'part1' } });
  });
});
