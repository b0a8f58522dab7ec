import { expect, test } from 'vitest';
import type { Bands } from '../../src/segments/dimension.ts';
import { renamedValues } from '../../src/segments/renamedValues.ts';

const list = (...values: string[]) => ({ values });
const cut = (cuts: readonly number[], ...labels: string[]) => {
  const bands: Bands = { cuts, closed: 'left', labels };
  return { values: labels, bands };
};
const renamed = (
  ...dimensions: [Parameters<typeof renamedValues>[0], Parameters<typeof renamedValues>[1]]
) => [...renamedValues(...dimensions)];

test('one value of a list that was written anew', () => {
  expect(renamed(list('a', 'b'), list('a', 'B'))).toEqual([['b', 'B']]);
});

test('not what was added, removed, moved, or written anew together', () => {
  expect(renamed(list('a', 'b'), list('a'))).toEqual([]);
  expect(renamed(list('a'), list('a', 'b'))).toEqual([]);
  expect(renamed(list('a', 'b'), list('b', 'a'))).toEqual([]);
  expect(renamed(list('a', 'b'), list('x', 'y'))).toEqual([]);
  expect(renamed(list('a', 'b'), list('b', 'b'))).toEqual([]);
});

test('bands whose cuts moved, each in its place', () => {
  expect(renamed(cut([25, 35], '<25', '25–34', '35+'), cut([26, 40], '<26', '26–39', '40+'))).toEqual([
    ['<25', '<26'],
    ['25–34', '26–39'],
    ['35+', '40+'],
  ]);
});

test('a label that stands for another band since keeps its own meaning', () => {
  const before = cut([10, 20, 30], '<10', '10–19', '20–29', '30+');
  const after = cut([20, 30, 40], '<20', '20–29', '30–39', '40+');
  expect(renamed(before, after)).toEqual([
    ['<10', '<20'],
    ['30+', '40+'],
  ]);
});

test('a cut more or less leaves no successor, nor do bands for a list', () => {
  expect(renamed(cut([25, 35], '<25', '25–34', '35+'), cut([25], '<25', '25+'))).toEqual([]);
  expect(renamed(list('a', 'b'), cut([25], '<25', '25+'))).toEqual([]);
});
