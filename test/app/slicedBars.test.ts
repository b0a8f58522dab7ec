import { expect, test } from 'vitest';
import { slicedBars } from '../../src/app/slicedBars.ts';

test('bars are cut where the bands are', () => {
  const bars = [
    { from: 0, to: 10, count: 4 },
    { from: 10, to: 20, count: 6 },
  ];
  expect(slicedBars(bars, [4, 10, 15])).toEqual([
    { from: 0, to: 4, count: 4, band: 0 },
    { from: 4, to: 10, count: 4, band: 1 },
    { from: 10, to: 15, count: 6, band: 2 },
    { from: 15, to: 20, count: 6, band: 3 },
  ]);
  expect(slicedBars(bars, [])).toEqual(bars.map((bar) => ({ ...bar, band: 0 })));
  expect(slicedBars([{ count: 3, value: 'a' }], [1])).toEqual([]);
});
