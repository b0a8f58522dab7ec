import { expect, test } from 'vitest';
import { bandLabels, typedCuts } from '../../src/app/typedCuts.ts';

test('cuts are divided by commas, semicolons and spaces', () => {
  expect(typedCuts('25, 35, 45', 'en')).toEqual([25, 35, 45]);
  expect(typedCuts('25,35,45', 'en')).toEqual([25, 35, 45]);
  expect(typedCuts('25; 35; 45', 'da')).toEqual([25, 35, 45]);
  expect(typedCuts('25, 35, 45', 'sv')).toEqual([25, 35, 45]);
  expect(typedCuts('0,5; 1,5', 'it')).toEqual([0.5, 1.5]);
  expect(typedCuts('', 'en')).toEqual([]);
});

test('cuts must be numbers that ascend', () => {
  expect(typedCuts('35, 25', 'en')).toBeNull();
  expect(typedCuts('25, 25', 'en')).toBeNull();
  expect(typedCuts('25, x', 'en')).toBeNull();
});

test('bands of whole numbers end one below the next cut', () => {
  const cuts = [25, 35, 65];
  expect(bandLabels({ cuts, closed: 'left' }, 'en')).toEqual(['<25', '25–34', '35–64', '65+']);
  expect(bandLabels({ cuts, closed: 'right' }, 'en')).toEqual(['≤25', '26–35', '36–65', '66+']);
  expect(bandLabels({ cuts: [0.5, 1], closed: 'left' }, 'da')).toEqual(['<0,5', '0,5–1', '≥1']);
});
