import { expect, test } from 'vitest';
import { menuStep } from '../../src/ui/menuStep.ts';

test('arrow keys go round in a menu, Home and End go to its ends', () => {
  expect(menuStep('ArrowDown', 0, 3)).toBe(1);
  expect(menuStep('ArrowDown', 2, 3)).toBe(0);
  expect(menuStep('ArrowUp', 0, 3)).toBe(2);
  expect(menuStep('ArrowUp', -1, 3)).toBe(2);
  expect(menuStep('ArrowDown', -1, 3)).toBe(0);
  expect(menuStep('Home', 2, 3)).toBe(0);
  expect(menuStep('End', 0, 3)).toBe(2);
});

test('other keys mean nothing, and no key does in an empty menu', () => {
  expect(menuStep('a', 0, 3)).toBeNull();
  expect(menuStep('ArrowDown', 0, 0)).toBeNull();
});
