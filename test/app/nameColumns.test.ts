import { expect, test } from 'vitest';
import { nameColumns } from '../../src/app/nameColumns.ts';
import type { ColumnDescription } from '../../src/notebook/results.ts';

const column = (name: string, more: Partial<ColumnDescription> = {}): ColumnDescription => ({
  name,
  type: 'text',
  rows: 10,
  missing: 0,
  distinct: 3,
  range: null,
  histogram: [],
  values: [],
  base: null,
  role: null,
  yes: [],
  suggested: { base: null, role: null },
  ...more,
});

test('a row is known by its key, its e-mail and its names, and by text that tells every row apart', () => {
  const columns = [
    column('city'),
    column('note', { distinct: 10 }),
    column('First name'),
    column('address', { role: 'email' }),
    column('age', { type: 'number', distinct: 10 }),
    column('customer', { role: 'key', type: 'number' }),
  ];
  expect(nameColumns(columns).map((position) => columns[position]?.name)).toEqual([
    'customer',
    'address',
    'First name',
    'note',
  ]);
  expect(nameColumns([column('city')])).toEqual([]);
});
