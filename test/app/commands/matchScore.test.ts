import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded, matchScore } from '../../../src/app/commands/matchScore.ts';

const score = (query: string, text: string) => matchScore(query, [{ text, weight: 1 }]);

describe('a typed word fits a text', () => {
  test('the better, the more plainly it stands there', () => {
    const texts = ['move', 'move up', 'to move', 'remove', 'more of the venue', 'Go home'];
    const scores = texts.map((text) => score('move', text));
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(new Set(scores.slice(0, 4)).size).toBe(4);
    expect(scores.at(-1)).toBe(0);
  });

  test('without capitals and accents, also those of Danish and Italian', () => {
    expect(folded('Återställ Ændr Più Øl')).toBe('aterstall aendr piu ol');
    expect(score('PIU', 'di più')).toBe(score('più', 'di più'));
    expect(score('omdob', 'Omdøb')).toBe(1);
  });

  test('by its first letters, when they lie close together', () => {
    expect(score('gtc', 'Go to cell')).toBeGreaterThan(0);
    expect(score('oto', 'Go to cell')).toBe(0);
    expect(score('gl', `Go to ${'a'.repeat(80)} l`)).toBe(0);
  });

  test('one letter alone only where a word begins', () => {
    expect(score('c', 'Go to cell')).toBeGreaterThan(0);
    expect(score('l', 'Go to cell')).toBe(0);
  });
});

test('every word must fit one of the texts, in any order; what weighs less counts less', () => {
  const texts = [
    { text: 'age', weight: 1 },
    { text: 'column of Customers', weight: 0.5 },
  ];
  expect(matchScore('cust age', texts)).toBeGreaterThan(0);
  expect(matchScore('age cust', texts)).toBe(matchScore('cust age', texts));
  expect(matchScore('age leads', texts)).toBe(0);
  expect(matchScore('age', texts)).toBeGreaterThan(matchScore('customers', texts));
});

test('a score lies between 0 and 1, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (query, text) => {
      const found = score(query, text);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
    }),
  );
});
