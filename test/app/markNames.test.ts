import { expect, test } from 'vitest';
import { markNames } from '../../src/app/markNames.ts';

test('names in a sentence are set apart, the longest first', () => {
  expect(markNames('Retired early and Retired are over-served.', ['Retired', 'Retired early'])).toEqual([
    { text: 'Retired early', mark: 'Retired early' },
    { text: ' and ', mark: null },
    { text: 'Retired', mark: 'Retired' },
    { text: ' are over-served.', mark: null },
  ]);
});

test('a sentence without names stays whole', () => {
  expect(markNames('Nothing is clear.', ['x', ''])).toEqual([{ text: 'Nothing is clear.', mark: null }]);
});
