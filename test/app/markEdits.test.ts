import { describe, expect, test } from 'vitest';
import { keepSelection, ruleOfSelection, segmentOfSelection } from '../../src/app/markEdits.ts';
import type { MarkPlace } from '../../src/app/markPlace.ts';
import type { Selection } from '../../src/charts/selection.ts';
import type { Cell } from '../../src/notebook/cell.ts';
import type { Definition } from '../../src/notebook/cells/segment.ts';
import { cellKindNamed } from '../../src/notebook/cells/index.ts';
import { cellOf, emptyNotebook } from '../../src/notebook/edit.ts';
import { readParameters } from '../../src/notebook/field.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { RuleSegment, RulesScheme } from '../../src/segments/methods/rulesScheme.ts';
import { conditionsOf, emptyGroup } from '../../src/segments/rule.ts';

const segment = (id: string, city: string): RuleSegment => ({
  id,
  name: city,
  color: 1,
  rule: {
    ...emptyGroup(`${id}Rule`),
    items: [
      {
        id: `${id}City`,
        kind: 'condition',
        subject: { of: 'column', column: 'city' },
        operator: 'isAnyOf',
        value: { values: [city] },
      },
    ],
  },
});

function notebookWith(scheme: Partial<RulesScheme> = {}, tables: readonly string[] = ['shop']): Notebook {
  const definition = {
    method: 'rules',
    scheme: { overlap: 'firstMatch', segments: [segment('a', 'Lund'), segment('b', 'Roma')], ...scheme },
  };
  const cells: Cell[] = [
    { id: 'shop', kind: 'data', name: 'Shop', parameters: {} },
    { id: 'cities', kind: 'segment', name: 'Cities', parameters: { tables, definition } },
    { id: 'chart', kind: 'chart', name: 'Chart', parameters: { segments: 'cities' } },
    { id: 'text', kind: 'text', name: '', parameters: {} },
  ];
  return { ...emptyNotebook('n', '2026-01-01', 'Test'), cells };
}

const place: MarkPlace = { cell: 'chart', table: 'shop', segments: 'cities' };
const young: Selection['where'] = [
  { column: 'age', operator: 'atLeast', value: { number: 20 } },
  { column: 'age', operator: 'lessThan', value: { number: 25 } },
];

function minter() {
  let count = 0;
  return () => `new${++count}`;
}

function schemeOf(notebook: Notebook, cell: string): RulesScheme {
  const read = readParameters(cellKindNamed('segment')!.fields, cellOf(notebook, cell)!.parameters);
  if ('problems' in read) throw new Error('the segments cannot be read');
  return ((read.parameters as Record<string, unknown>)['definition'] as Definition).scheme as RulesScheme;
}

describe('a mark becomes a segment', () => {
  test('before the segment that it takes its rows from, with the rule of that segment', () => {
    const selection = { label: 'age 20–25', segment: 'b', where: young };
    const made = segmentOfSelection(notebookWith(), place, selection, 'Young', minter());
    expect(made.cell).toBe('cities');
    const { segments } = schemeOf(made.notebook, 'cities');
    expect(segments.map(({ name }) => name)).toEqual(['Lund', 'Young', 'Roma']);
    expect([...conditionsOf(segments[1]!.rule)].map(({ operator, value }) => [operator, value])).toEqual([
      ['isAnyOf', { values: ['Roma'] }],
      ['atLeast', { number: 20 }],
      ['lessThan', { number: 25 }],
    ]);
    const ids = segments.flatMap(({ rule }) => [...conditionsOf(rule)].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of everyone else at the end, of no segment at the front', () => {
    const names = (of: string | null) => {
      const selection = { label: '', segment: of, where: young };
      const { notebook, cell } = segmentOfSelection(notebookWith(), place, selection, 'Young', minter());
      return schemeOf(notebook, cell).segments.map(({ name }) => name);
    };
    expect(names('rest')).toEqual(['Lund', 'Roma', 'Young']);
    expect(names(null)).toEqual(['Young', 'Lund', 'Roma']);
  });

  test.each([
    ['a whole segment', notebookWith(), { label: '', segment: 'a', where: [] }],
    [
      'segments that may overlap',
      notebookWith({ overlap: 'free' }),
      { label: '', segment: 'a', where: young },
    ],
    ['several tables', notebookWith({}, ['shop', 'other']), { label: '', segment: 'a', where: young }],
  ])('in a cell of its own below, for %s', (_, notebook, selection) => {
    const made = segmentOfSelection(notebook, place, selection, 'Young', minter());
    expect(made.notebook.cells.map(({ id }) => id)).toEqual(['shop', 'cities', 'chart', made.cell, 'text']);
    const [only] = schemeOf(made.notebook, made.cell).segments;
    const [first] = [...conditionsOf(only!.rule)];
    expect(first).toMatchObject({
      subject: { of: 'segment' },
      operator: 'inSegment',
      value: { segments: [{ cell: 'cities', segment: 'a' }] },
    });
  });
});

describe('marks of a table without segments add up', () => {
  const plain: MarkPlace = { cell: 'chart', table: 'shop', segments: null };
  const aged = (from: number): Selection => ({
    label: `age ${from}`,
    segment: null,
    where: [{ column: 'age', operator: 'atLeast', value: { number: from } }],
  });
  const alone = () => {
    const notebook = notebookWith();
    return { ...notebook, cells: notebook.cells.filter(({ id }) => id !== 'cities') };
  };

  test('in the cell that the first one made, named after its column', () => {
    const mint = minter();
    const first = segmentOfSelection(alone(), plain, aged(20), 'A', mint);
    const second = segmentOfSelection(first.notebook, plain, aged(30), 'B', mint);
    expect(second.cell).toBe(first.cell);
    expect(second.notebook.cells.map(({ id }) => id)).toEqual(['shop', 'chart', first.cell, 'text']);
    expect(cellOf(second.notebook, second.cell)?.name).toMatchObject({
      en: 'Segments of age',
      it: 'Segmenti di age',
    });
    const { segments } = schemeOf(second.notebook, second.cell);
    expect(segments.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(new Set(segments.map(({ color }) => color)).size).toBe(2);
  });

  test('in the last rules over the table where none asks of that column', () => {
    const made = segmentOfSelection(notebookWith(), plain, aged(20), 'A', minter());
    expect(made.cell).toBe('cities');
    expect(schemeOf(made.notebook, 'cities').segments.map(({ name }) => name)).toEqual(['A', 'Lund', 'Roma']);
  });

  test('beside rules over several tables, in a cell of their own', () => {
    const made = segmentOfSelection(notebookWith({}, ['shop', 'other']), plain, aged(20), 'A', minter());
    expect(made.notebook.cells.map(({ id }) => id)).toEqual(['shop', 'cities', 'chart', made.cell, 'text']);
  });

  test('of whole segments, in the cell that the first one made', () => {
    const mint = minter();
    const whole = (segment: string): Selection => ({ label: '', segment, where: [] });
    const first = segmentOfSelection(notebookWith(), place, whole('a'), 'A', mint);
    const second = segmentOfSelection(first.notebook, place, whole('b'), 'B', mint);
    expect(second.cell).toBe(first.cell);
    expect(schemeOf(second.notebook, second.cell).segments.map(({ name }) => name)).toEqual(['B', 'A']);
  });
});

test('only the rows of a mark are kept by a table of their own', () => {
  const selection = { label: 'age 20–25', segment: null, where: young };
  const { notebook, cell } = keepSelection(notebookWith(), place, selection, 'Young', minter());
  expect(notebook.cells.map(({ id }) => id)).toEqual(['shop', 'cities', 'chart', cell, 'text']);
  const { kind, parameters } = cellOf(notebook, cell)!;
  expect(parameters['source']).toEqual({ from: 'cell', cell: 'shop' });
  expect(readParameters(cellKindNamed(kind)!.fields, parameters)).toHaveProperty('parameters');
});

test('a table without segments asks for none', () => {
  const selection = { label: '', segment: 'rest', where: young };
  const rule = ruleOfSelection(selection, null, minter());
  expect([...conditionsOf(rule)].map(({ subject }) => subject.of)).toEqual(['column', 'column']);
});
