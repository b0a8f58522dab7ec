import { describe, expect, test } from 'vitest';
import { moveSentence, type MoveNames } from '../../src/app/moveSentence.ts';
import { formatDate } from '../../src/language/format.ts';
import { say } from '../../src/language/message.ts';
import { languages } from '../../src/language/text.ts';
import type { ValueChange } from '../../src/segments/trace.ts';

const of = (column: string, change: Omit<ValueChange, 'subject'>): ValueChange => ({
  subject: { of: 'column', column },
  ...change,
});

const names: MoveNames = {
  trait: (subject) => (subject.of === 'column' ? subject.column : ''),
  type: (subject) => (subject.of === 'column' && subject.column === 'since' ? 'date' : 'number'),
  show: (value, subject) =>
    subject.of === 'column' && subject.column === 'since' ? formatDate(Number(value), 'en') : String(value),
  segment: () => 'Loyal',
};

const said = (to: string, ...changes: ValueChange[]) => say(moveSentence({ to, changes }, names), 'en');

describe('a move as a sentence', () => {
  const tenure = of('tenure', { from: 19, to: 24, direction: 'atLeast' });
  const day = (year: number) => Date.UTC(year, 4, 31);

  test.each([
    [tenure, 'tenure at least 24 instead of 19'],
    [of('tenure', { from: 19, to: 4, direction: 'atMost' }), 'tenure at most 4 instead of 19'],
    [of('tenure', { from: null, to: 24, direction: 'exactly' }), 'tenure 24 instead of no value'],
    [of('tenure', { from: 19, to: null, direction: 'exactly' }), 'no value for tenure instead of 19'],
    [of('plan', { from: 'basic', to: 'plus', direction: 'exactly' }), 'plan “plus” instead of “basic”'],
    [
      of('since', { from: day(2021), to: day(2022), direction: 'atLeast' }),
      'since 31 May 2022 or later instead of 31 May 2021',
    ],
    [
      of('since', { from: day(2022), to: day(2021), direction: 'atMost' }),
      'since 31 May 2021 or earlier instead of 31 May 2022',
    ],
  ])('%o', (change, words) => expect(said('loyal', change)).toBe(`With ${words} it would be in Loyal.`));

  test('joins several changes, and says when it would be in none', () => {
    const plan = of('plan', { from: 'basic', to: 'plus', direction: 'exactly' });
    expect(said('rest', tenure, plan)).toBe(
      'With tenure at least 24 instead of 19 and plan “plus” instead of “basic” it would be in no segment.',
    );
  });

  test('in each language', () => {
    expect(
      languages.map((language) => say(moveSentence({ to: 'loyal', changes: [tenure] }, names), language)),
    ).toEqual([
      'With tenure at least 24 instead of 19 it would be in Loyal.',
      'Med tenure minst 24 i stället för 19 skulle den ingå i Loyal.',
      'Con tenure almeno 24 invece di 19 sarebbe in Loyal.',
      'Med tenure mindst 24 i stedet for 19 ville den være i Loyal.',
    ]);
  });
});
