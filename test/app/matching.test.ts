import { describe, expect, test } from 'vitest';
import {
  bind,
  bindColumn,
  bindingOf,
  mapValue,
  setBands,
  setValues,
  suggestMatching,
} from '../../src/app/matching.ts';
import type { ColumnFacts } from '../../src/data/facts.ts';
import type { Dimension } from '../../src/segments/dimension.ts';

function facts(name: string, type: ColumnFacts['type'], values: readonly string[] = []): ColumnFacts {
  return {
    name,
    type,
    rows: 100,
    missing: 0,
    distinct: values.length,
    range: null,
    histogram: [],
    values: values.map((value) => ({ value, count: 10 })),
  };
}

const empty: Dimension = { id: 'job', name: 'Job', type: 'category', values: [], bindings: [] };

describe('matching a trait by hand', () => {
  test('the first column gives the type and the shared values', () => {
    const bound = bindColumn(empty, 'leads', facts('job', 'text', ['manager', 'student']));
    expect(bound.values).toEqual(['manager', 'student']);
    expect(bindingOf(bound, 'leads')).toEqual({ cell: 'leads', column: 'job', recode: { by: 'asIs' } });
    const second = bindColumn(bound, 'market', facts('occupation', 'text', ['homemaker']));
    expect(second.values).toEqual(['manager', 'student']);
    expect(bindColumn(empty, 'leads', facts('age', 'number')).type).toBe('number');
  });

  test('a value is mapped to a shared one, a new one, or missing, and let go again', () => {
    const bound = bindColumn(empty, 'leads', facts('job', 'text', ['manager', 'unknown']));
    const mapped = mapValue(
      mapValue(bound, 'leads', 'manager', 'Manager or professional'),
      'leads',
      'unknown',
      null,
    );
    expect(mapped.values).toEqual(['manager', 'unknown', 'Manager or professional']);
    expect(bindingOf(mapped, 'leads')?.recode).toEqual({
      by: 'values',
      map: [
        ['manager', 'Manager or professional'],
        ['unknown', null],
      ],
      others: 'keep',
    });
    const released = mapValue(mapped, 'leads', 'unknown', undefined);
    expect(bindingOf(released, 'leads')?.recode).toMatchObject({
      map: [['manager', 'Manager or professional']],
    });
  });

  test('renaming a shared value keeps what was mapped to it', () => {
    const mapped = mapValue(bindColumn(empty, 'leads', facts('job', 'text', ['a'])), 'leads', 'a', 'Office');
    const renamed = setValues(mapped, ['a', 'Office or sales']);
    expect(bindingOf(renamed, 'leads')?.recode).toMatchObject({ map: [['a', 'Office or sales']] });
    expect(bindingOf(setValues(mapped, ['Office', 'a']), 'leads')?.recode).toMatchObject({
      map: [['a', 'Office']],
    });
  });

  test('bands cut the numbers of one table; text of another is mapped to their labels', () => {
    const age = bindColumn({ ...empty, id: 'age' }, 'leads', facts('age', 'number'));
    const both = bindColumn(age, 'market', facts('age', 'text', ['18-24', '25-34']));
    const bands = { cuts: [25, 35], closed: 'left', labels: ['<25', '25–34', '35+'] } as const;
    const cut = setBands(both, bands, new Set(['leads']));
    expect(cut).toMatchObject({ type: 'category', values: ['<25', '25–34', '35+'] });
    expect(bindingOf(cut, 'leads')?.recode).toEqual({ by: 'bands' });
    expect(bindingOf(cut, 'market')?.recode).toEqual({ by: 'asIs' });
    const mapped = mapValue(cut, 'market', '18-24', '<25');
    const renamed = setBands(mapped, { ...bands, labels: ['18–24', '25–34', '35+'] }, new Set(['leads']));
    expect(bindingOf(renamed, 'market')?.recode).toMatchObject({ map: [['18-24', '18–24']] });
    expect(setBands(renamed, null, new Set(['leads'])).bands).toBeUndefined();
  });

  test('a table without a column is not bound', () => {
    const bound = bindColumn(empty, 'leads', facts('job', 'text', ['a']));
    expect(bind(bound, 'leads', null).bindings).toEqual([]);
  });
});

describe('suggesting', () => {
  const columns = [facts('job', 'text', ['manager', 'student']), facts('age', 'number')];
  const market = {
    cell: 'market',
    columns: [facts('job', 'text', ['manager']), facts('age', 'number')],
    source: null,
  };
  const called = { cell: 'called', columns, source: null };
  const bought = { cell: 'bought', columns, source: 'called' };

  test('a table made from another takes over its bindings and recodes', () => {
    const own: Dimension = {
      ...empty,
      bindings: [
        {
          cell: 'called',
          column: 'job',
          recode: { by: 'values', map: [['manager', 'Boss']], others: 'missing' },
        },
      ],
    };
    const [job] = suggestMatching([own], [called, bought]);
    expect(job && bindingOf(job, 'bought')).toEqual({
      cell: 'bought',
      column: 'job',
      recode: { by: 'values', map: [['manager', 'Boss']], others: 'missing' },
    });
  });

  test('traits in common are added once, in every table', () => {
    const first = suggestMatching([], [market, called, bought]);
    expect(first.map(({ bindings }) => bindings.map(({ cell }) => cell).sort())).toEqual([
      ['bought', 'called', 'market'],
      ['bought', 'called', 'market'],
    ]);
    expect(suggestMatching(first, [market, called, bought])).toEqual(first);
  });
});
