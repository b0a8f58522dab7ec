import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import type { Column, TextColumn } from '../../src/data/column.ts';
import { tableOf } from '../../src/data/table.ts';
import { bindDimension } from '../../src/segments/bindDimension.ts';
import type { Dimension, Recode } from '../../src/segments/dimension.ts';
import { typeOfDimension } from '../../src/segments/typeOfDimension.ts';
import { columnFrom, identifiersFrom } from './columnFrom.ts';

const bands = { cuts: [18, 35, 65], closed: 'left', labels: ['under 18', '18-34', '35-64', '65+'] } as const;

const table = tableOf([
  { name: 'age', column: columnFrom('number', [17.9, 18, 35, 64.9, 65, null, -4]) },
  { name: 'job', column: columnFrom('text', ['clerk', 'boss', null, 'unknown', 'clerk', 'monk', '']) },
  { name: 'isMember', column: columnFrom('boolean', [true, false, null, true, true, false, null]) },
  { name: 'joined', column: columnFrom('date', [Date.UTC(2024, 0, 5), null, 0, 0, 0, 0, 0]) },
  { name: 'code', column: identifiersFrom(['a1', 'b2', null, 'ö3', 'a1', 'b2', null]) },
]);

function dimension(column: string, recode: Recode, rest: Partial<Dimension> = {}): Dimension {
  return {
    id: 'd',
    name: 'Trait',
    type: 'category',
    values: [],
    bindings: [{ cell: 'data', column, recode }],
    ...rest,
  };
}

function bound(of: Dimension): Column {
  const result = bindDimension(of, 'data', table);
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  return result.value;
}

describe('bands', () => {
  test('closed on the left, the outermost open', () => {
    const column = bound(dimension('age', { by: 'bands' }, { bands })) as TextColumn;
    expect([...column]).toEqual(['under 18', '18-34', '35-64', '35-64', '65+', null, 'under 18']);
    expect(column.dictionary).toEqual(['', ...bands.labels]);
  });

  test('closed on the right', () => {
    const column = bound(dimension('age', { by: 'bands' }, { bands: { ...bands, closed: 'right' } }));
    expect([...column]).toEqual(['under 18', 'under 18', '18-34', '35-64', '35-64', null, 'under 18']);
  });

  test('cut dates too', () => {
    const cuts = { cuts: [Date.UTC(2000, 0, 1)], closed: 'left', labels: ['before', 'since'] } as const;
    expect([...bound(dimension('joined', { by: 'bands' }, { bands: cuts }))].slice(0, 3)).toEqual([
      'since',
      null,
      'before',
    ]);
  });
});

describe('values', () => {
  const map = [
    ['clerk', 'Office'],
    ['boss', 'Manager'],
    ['unknown', null],
    ['nobody', 'Office'],
  ] as const;

  test('not listed are kept, behind the shared ones', () => {
    const of = dimension('job', { by: 'values', map, others: 'keep' }, { values: ['Manager', 'Office'] });
    const column = bound(of) as TextColumn;
    expect([...column]).toEqual(['Office', 'Manager', null, null, 'Office', 'monk', null]);
    expect(column.dictionary).toEqual(['', 'Manager', 'Office', 'monk']);
  });

  test('not listed are missing', () => {
    const of = dimension('job', { by: 'values', map, others: 'missing' });
    expect([...bound(of)]).toEqual(['Office', 'Manager', null, null, 'Office', null, null]);
  });

  test('of numbers, yes and no, dates and identifiers, by the text they show', () => {
    const by = (column: string, ...map: [string, string | null][]) =>
      [...bound(dimension(column, { by: 'values', map, others: 'missing' }))].slice(0, 4);
    expect(by('age', ['18', 'eighteen'], ['64.9', 'almost'])).toEqual([null, 'eighteen', null, 'almost']);
    expect(by('isMember', ['yes', 'Member'], ['no', 'Guest'])).toEqual(['Member', 'Guest', null, 'Member']);
    expect(by('joined', ['2024-01-05', 'new'])).toEqual(['new', null, null, null]);
    expect(by('code', ['ö3', 'three'])).toEqual([null, null, null, 'three']);
  });

  test('a value named __proto__ is a value', () => {
    const of = dimension('job', { by: 'values', map: [['clerk', '__proto__']], others: 'missing' });
    expect(bound(of).at(0)).toBe('__proto__');
  });
});

test('as it is, a column is itself; shared values of other types are the text they show', () => {
  expect(bound(dimension('age', { by: 'asIs' }, { type: 'number' }))).toBe(table.data()['age' as never]);
  expect([...bound(dimension('isMember', { by: 'asIs' }))].slice(0, 3)).toEqual(['yes', 'no', null]);
});

test('the same binding is made once', () => {
  const of = () => dimension('age', { by: 'bands' }, { bands });
  expect(bound(of())).toBe(bound(of()));
  expect(bound(of())).not.toBe(
    bound(dimension('age', { by: 'bands' }, { bands: { ...bands, closed: 'right' } })),
  );
});

test('the type is that of the column it becomes', () => {
  expect(typeOfDimension(dimension('age', { by: 'bands' }, { type: 'number', bands }))).toBe('text');
  expect(typeOfDimension(dimension('age', { by: 'asIs' }, { type: 'number' }))).toBe('number');
  expect(typeOfDimension(dimension('age', { by: 'asIs' }))).toBe('text');
});

test.each([
  ['another table', 'elsewhere', dimension('age', { by: 'asIs' }), '“Trait” is not matched in this table.'],
  [
    'a column that is gone',
    'data',
    dimension('gone', { by: 'asIs' }),
    'The column “gone” that “Trait” stands on is gone.',
  ],
  [
    '__proto__',
    'data',
    dimension('__proto__', { by: 'asIs' }),
    'The column “__proto__” that “Trait” stands on is gone.',
  ],
  [
    'text that cannot be cut',
    'data',
    dimension('job', { by: 'bands' }, { bands }),
    'The column “job” cannot become “Trait”: its type does not fit.',
  ],
  [
    'bands that are not there',
    'data',
    dimension('age', { by: 'bands' }),
    'The column “age” cannot become “Trait”: its type does not fit.',
  ],
  [
    'text for a number',
    'data',
    dimension('job', { by: 'asIs' }, { type: 'number' }),
    'The column “job” cannot become “Trait”: its type does not fit.',
  ],
])('%s is a problem', (_what, cell, of, said) => {
  const result = bindDimension(of, cell, table);
  expect(failed(result) && say(result.problem.message, 'en')).toBe(said);
  expect(failed(result) && result.problem.remedy).toBeTruthy();
});
