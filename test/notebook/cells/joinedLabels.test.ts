import { expect, test } from 'vitest';
import { joinedLabels } from '../../../src/notebook/cells/joinedLabels.ts';

const labels = (ids: string) => [...ids].map((id) => ({ id, name: id, color: 1 }));
const joined = (...lists: string[]) =>
  joinedLabels(lists.map(labels))
    .map(({ id }) => id)
    .join('');

test('one list, each segment once, in the order that the lists share', () => {
  expect(joined('abc', 'abc')).toBe('abc');
  expect(joined('ac', 'abcd')).toBe('abcd');
  expect(joined('cd', 'abcd')).toBe('abcd');
  expect(joined('abd', 'bce')).toBe('abced');
  expect(joined('', 'ab')).toBe('ab');
  expect(joinedLabels([])).toEqual([]);
});
