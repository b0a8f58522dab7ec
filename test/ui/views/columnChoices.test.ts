import { expect, test } from 'vitest';
import { sayOfColumn } from '../../../src/ui/views/columnChoices.ts';

test('says something of a column, and keeps what was said before', () => {
  const typed = sayOfColumn([], 'age', { type: 'text' });
  expect(typed).toEqual([{ column: 'age', type: 'text' }]);
  expect(sayOfColumn(typed, 'age', { role: null })).toEqual([{ column: 'age', type: 'text', role: null }]);
  expect(sayOfColumn(typed, 'job', { base: 'demographic' })).toEqual([
    { column: 'age', type: 'text' },
    { column: 'job', base: 'demographic' },
  ]);
});

test('taking the last word back leaves no entry', () => {
  const said = [{ column: 'age', type: 'text', role: 'key' }] as const;
  const untyped = sayOfColumn(said, 'age', { type: undefined });
  expect(untyped).toEqual([{ column: 'age', role: 'key' }]);
  expect(sayOfColumn(untyped, 'age', { role: undefined })).toEqual([]);
});
