import { expect, test } from 'vitest';
import { worthCutting } from '../../src/segments/worthCutting.ts';

const column = (
  name: string,
  type: 'number' | 'date' | 'text',
  distinct: number,
  role: string | null = null,
) => ({ name, type, distinct, rows: 100, role });

test('a value is cut first, then a number of many values, then a date, then what has few values', () => {
  const columns = [
    column('id', 'number', 100),
    column('number', 'number', 90, 'key'),
    column('name', 'text', 80),
    column('flag', 'number', 2),
    column('children', 'number', 5),
    column('since', 'date', 60),
    column('age', 'number', 40),
    column('revenue', 'number', 12, 'value'),
  ];
  expect(worthCutting(columns).map(({ name }) => name)).toEqual(['revenue', 'age', 'since', 'children']);
});
