import { expect, test } from 'vitest';
import type { Cell } from '../../src/notebook/cell.ts';
import { emptyNotebook, setDimensions } from '../../src/notebook/edit.ts';
import { renameValues } from '../../src/notebook/renameValues.ts';
import type { Condition, Group, Subject } from '../../src/segments/rule.ts';

const age: Subject = { of: 'dimension', dimension: 'age' };
const condition = (id: string, operator: string, value: unknown, subject: Subject = age): Condition => ({
  id,
  kind: 'condition',
  subject,
  operator,
  value,
});
const group = (id: string, ...items: Group['items']): Group => ({ id, kind: 'group', match: 'all', items });
const segmentCell = (id: string, rule: Group): Cell => ({
  id,
  kind: 'segment',
  name: id,
  parameters: {
    tables: ['leads'],
    definition: {
      method: 'rules',
      scheme: { overlap: 'free', segments: [{ id: `${id}.s`, name: '<25', color: 1, rule }] },
    },
  },
});

const rule = (young: string): Group =>
  group(
    'r',
    condition('a', 'isAnyOf', { values: [young, '25–34'] }),
    group(
      'g',
      { ...condition('b', 'is', { text: young, caseSensitive: true }), negated: true },
      condition('c', 'inList', { list: ['x', young], caseSensitive: false }),
    ),
    condition('d', 'isAnyOf', { values: ['<25'] }, { of: 'dimension', dimension: 'tenure' }),
    condition('e', 'isAnyOf', { values: ['<25'] }, { of: 'column', column: 'age' }),
    condition('f', 'tomorrow', null),
  );

const other = segmentCell('other', group('r', condition('a', 'isAnyOf', { values: ['35+'] })));
const notebook = setDimensions(
  { ...emptyNotebook('n', '2024-03-10', 'N'), cells: [segmentCell('one', rule('<25')), other] },
  [{ id: 'age', name: '<25', type: 'category', values: ['<25'], bindings: [] }],
);

test('conditions on the dimension name the value anew, at any depth and with any operator; nothing else does', () => {
  const renamed = renameValues(notebook, 'age', new Map([['<25', 'Young']]));
  expect(renamed).toEqual({ ...notebook, cells: [segmentCell('one', rule('Young')), other] });
  expect(renamed.cells[1]).toBe(other);
  expect(renamed.dimensions).toBe(notebook.dimensions);
});

test('values that change places do so at once', () => {
  const swapped = renameValues(
    notebook,
    'age',
    new Map([
      ['<25', '25–34'],
      ['25–34', '<25'],
    ]),
  );
  expect(JSON.stringify(swapped)).toContain('"values":["25–34","<25"]');
});

test('without a name that a rule knows, the notebook is the same', () => {
  expect(renameValues(notebook, 'age', new Map([['55+', 'Old']]))).toEqual(notebook);
  expect(renameValues(notebook, 'age', new Map())).toBe(notebook);
});

test('the segments of a grid over the dimension keep their names, merges and those who ask about them', () => {
  const grid = (young: string): Cell => ({
    id: 'grid',
    kind: 'segment',
    name: 'Grid',
    parameters: {
      tables: ['leads'],
      definition: {
        method: 'grid',
        scheme: {
          parts: [
            { of: 'values', subject: age },
            { of: 'values', subject: { of: 'dimension', dimension: 'tenure' } },
          ],
          smallest: 5,
          showEmpty: false,
          merges: [{ id: 'other', name: 'Other', color: 1, members: [`${young}×<25`, '35+×<25'] }],
          said: [{ at: `${young}×long`, name: 'Loyal' }],
        },
      },
    },
  });
  const member = (segment: string) =>
    segmentCell(
      'members',
      group('r', condition('a', 'inSegment', { segments: [{ cell: 'grid', segment }] }, { of: 'segment' })),
    );
  const merging = (young: string): Cell => ({
    id: 'merging',
    kind: 'segment',
    name: 'Merged',
    parameters: {
      tables: ['leads'],
      definition: {
        method: 'merged',
        scheme: {
          from: 'grid',
          joins: [{ cell: 'grid', segment: '35+×long', into: `${young}×long` }],
          said: [{ at: `${young}×long`, name: 'Loyal, any age' }],
        },
      },
    },
  });
  const splitting = (young: string): Cell => ({
    id: 'splitting',
    kind: 'segment',
    name: 'Split',
    parameters: {
      tables: ['leads'],
      definition: {
        method: 'combine',
        scheme: {
          first: 'members',
          second: 'merging',
          way: 'cross',
          only: [],
          said: [{ at: `members.s×${young}×long`, name: 'Both' }],
        },
      },
    },
  });
  const crossed = {
    ...notebook,
    cells: [splitting('<25'), grid('<25'), member('<25×long'), merging('<25'), other],
  };
  const young = String.raw`Young\×`;
  expect(renameValues(crossed, 'age', new Map([['<25', 'Young×']]))).toEqual({
    ...crossed,
    cells: [splitting(young), grid(young), member(`${young}×long`), merging(young), other],
  });
});

test('an outcome of the dimension names its yes anew, one of another does not', () => {
  const scored = (id: string, dimension: string): Cell => ({
    id,
    kind: 'segment',
    name: id,
    parameters: {
      tables: ['leads'],
      definition: {
        method: 'points',
        scheme: { outcome: { of: { of: 'dimension', dimension }, yes: '<25' } },
      },
    },
  });
  const notebook = {
    ...emptyNotebook('n', '2026-01-01', 'n'),
    cells: [scored('own', 'age'), scored('other', 'tenure')],
  };
  const [own, other] = renameValues(notebook, 'age', new Map([['<25', 'young']])).cells;
  expect(JSON.stringify(own)).toContain('"yes":"young"');
  expect(other).toBe(notebook.cells[1]);
});
