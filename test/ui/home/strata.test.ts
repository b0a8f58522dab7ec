import { expect, test } from 'vitest';
import { strata } from '../../../src/ui/home/strata.ts';

const size = { width: 110, height: 100, bar: 10, gap: 2 };

test('each layer is filled to its height, whatever its shares add up to', () => {
  const [first, second] = strata(
    [
      [1, 30],
      [3, 10],
    ],
    size,
  );
  expect(first?.boxes).toEqual([
    { x: 0, y: 0, width: 10, height: 23 },
    { x: 100, y: 0, width: 10, height: 73 },
  ]);
  expect(second?.boxes).toEqual([
    { x: 0, y: 25, width: 10, height: 73 },
    { x: 100, y: 75, width: 10, height: 23 },
  ]);
  expect(first?.flows).toEqual(['M10,0C55,0 55,0 100,0V73C55,73 55,23 10,23Z']);
});

test('an empty layer has no height, and a thin segment none below zero', () => {
  const [first] = strata(
    [
      [0, 1],
      [0, 999],
    ],
    size,
  );
  expect(first?.boxes.map(({ height }) => height)).toEqual([0, 0]);
});
