import { expect, test } from 'vitest';
import type { ColumnDescription } from '../../../src/notebook/results.ts';
import { columnWidths } from '../../../src/ui/views/columnWidths.ts';

const column = (name: string, more: Partial<ColumnDescription> = {}): ColumnDescription => ({
  name,
  type: 'number',
  rows: 10,
  missing: 0,
  distinct: 10,
  range: { from: 0, to: 2593 },
  histogram: [],
  values: [],
  base: null,
  role: null,
  yes: [],
  suggested: { base: null, role: null },
  ...more,
});

const columns = [column('customer_id'), column('revenue', { base: 'value', role: 'value' }), column('city')];

test('where there is room, a column has the width of its head', () => {
  expect(columnWidths(columns, () => '2,593', 900)).toEqual([144, 204, 144]);
});

test('a number that is wider than its head widens the column', () => {
  expect(columnWidths([column('n')], () => '1,234,567,890.123456', 900)).toEqual([190]);
});

test('in a narrow table whole columns fill the room', () => {
  expect(columnWidths(columns, () => '2,593', 286)).toEqual([143, 143, 143]);
  expect(columnWidths(columns, () => '2,593', 420)).toEqual([140, 140, 140]);
});

test('no number is cut in a narrow table, even where one column alone has room', () => {
  expect(columnWidths(columns, () => '1,234,567,890.123456', 286)).toEqual([286, 286, 286]);
  expect(columnWidths(columns, () => '1,234,567,890.123456', 150)).toEqual([190, 190, 190]);
});
