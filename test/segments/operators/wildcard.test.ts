import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wildcard } from '../../../src/segments/operators/wildcard.ts';

/** The definition, slowly: a star takes any run. */
function slow(pattern: readonly string[], text: readonly string[]): boolean {
  const [sign, ...signs] = pattern;
  if (sign === undefined) return text.length === 0;
  if (sign === '*') return slow(signs, text) || (text.length > 0 && slow(pattern, text.slice(1)));
  return text.length > 0 && (sign === '?' || sign === text[0]) && slow(signs, text.slice(1));
}

test('agrees with the definition', () => {
  const letters = (...all: string[]) => fc.array(fc.constantFrom(...all), { maxLength: 9 });
  fc.assert(
    fc.property(letters('a', 'b', '*', '?'), letters('a', 'b', '😀'), (pattern, text) => {
      expect(wildcard(pattern.join(''))(text.join(''))).toBe(slow(pattern, text));
    }),
    { numRuns: 2000 },
  );
});

test('a question mark is one character, also one of two code units', () => {
  expect(wildcard('?')('😀')).toBe(true);
  expect(wildcard('??')('😀')).toBe(false);
});

test('signs of regular expressions are plain characters', () => {
  expect(wildcard('a.c')('abc')).toBe(false);
  expect(wildcard('(a+)+$')('(a+)+$')).toBe(true);
});

test('a pattern made to explode does not', () => {
  expect(wildcard(`${'a*'.repeat(400)}b`)('a'.repeat(2000))).toBe(false);
});
