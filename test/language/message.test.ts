import { describe, expect, test } from 'vitest';
import { message, type MessageValue, say } from '../../src/language/message.ts';
import { languages, type Text } from '../../src/language/text.ts';

const same = (text: string): Text => ({ en: text, sv: text, it: text, da: text });
const inAll = (text: Text, values?: Readonly<Record<string, MessageValue>>) =>
  languages.map((language) => say(message(text, values), language).replaceAll(/\p{Zs}/gu, ' '));

describe('holes', () => {
  test('are filled by name, as often as they stand there', () => {
    expect(say(message(same('{a}, {b} and {a}'), { a: 'x', b: 'y' }), 'en')).toBe('x, y and x');
    expect(say(same('{a}!'), 'sv', { a: 'x' })).toBe('x!');
  });

  test('without a value stay as they are', () => {
    expect(say(message(same('{a} {b}'), { a: 'x' }), 'en')).toBe('x {b}');
    expect(say(same('{a} {n|row|rows}'), 'en')).toBe('{a} {n|row|rows}');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'called %s hold nothing by themselves',
    (name) => {
      expect(say(message(same(`{${name}}`), {}), 'en')).toBe(`{${name}}`);
      const values = JSON.parse(`{"${name}": "x"}`) as Record<string, MessageValue>;
      // A name begins with a letter: what begins otherwise is no hole, and stays.
      expect(say(message(same(`{${name}}`), values), 'en')).toBe(name === '__proto__' ? '{__proto__}' : 'x');
    },
  );

  test('a value that looks like a hole or a pattern is a value', () => {
    expect(say(message(same('“{a}” {b}'), { a: '{b} $& $1', b: 'y' }), 'en')).toBe('“{b} $& $1” y');
    expect(say(message(same('{a}'), { a: '__proto__' }), 'en')).toBe('__proto__');
  });
});

describe('plurals', () => {
  test('may say the number in one of their forms alone', () => {
    const months = same('{n|the next month|the next {n} months}');
    expect(say(message(months, { n: 1 }), 'en')).toBe('the next month');
    expect(say(message(months, { n: 3 }), 'en')).toBe('the next 3 months');
    expect(say(message(months, { n: 1 }), 'it')).toBe('the next month');
  });

  const rows: Text = {
    en: '{n} {n|row|rows}',
    sv: '{n} {n|rad|rader}',
    it: '{n} {n|riga|righe}',
    da: '{n} {n|række|rækker}',
  };

  test.each([
    [0, ['0 rows', '0 rader', '0 righe', '0 rækker']],
    [1, ['1 row', '1 rad', '1 riga', '1 række']],
    [2, ['2 rows', '2 rader', '2 righe', '2 rækker']],
    [12_345, ['12,345 rows', '12 345 rader', '12.345 righe', '12.345 rækker']],
  ])('of %d', (n, expected) => {
    expect(inAll(rows, { n })).toEqual(expected);
  });

  test('pick a word without printing the number', () => {
    expect(say(message(same('{n|one|more}'), { n: 1 }), 'en')).toBe('one');
    expect(say(message(same('{n|one|more}'), { n: 5 }), 'en')).toBe('more');
    expect(say(message(same('a{n||s}'), { n: 1 }), 'en')).toBe('a');
  });
});

describe('values', () => {
  test('a text and a message in the language around them, however deep', () => {
    const city: Text = { en: 'Copenhagen', sv: 'Köpenhamn', it: 'Copenaghen', da: 'København' };
    const inner = message({ en: 'in {city}', sv: 'i {city}', it: 'a {city}', da: 'i {city}' }, { city });
    const outer = message(same('({inner})'), { inner });
    expect(inAll(same('{outer}'), { outer })).toEqual([
      '(in Copenhagen)',
      '(i Köpenhamn)',
      '(a Copenaghen)',
      '(i København)',
    ]);
  });

  test.each([
    [[], false, ['', '', '', '']],
    [['a'], false, ['a', 'a', 'a', 'a']],
    [['a', 'b'], false, ['a and b', 'a och b', 'a e b', 'a og b']],
    [['a', 'b', 'c'], false, ['a, b and c', 'a, b och c', 'a, b e c', 'a, b og c']],
    [['a', 'b', 'c'], true, ['a, b or c', 'a, b eller c', 'a, b o c', 'a, b eller c']],
  ])('the list %j, any one of them: %s', (list, or, expected) => {
    expect(inAll(same('{list}'), { list: { list, or } })).toEqual(expected);
  });

  test('a list of numbers, percentages and texts, each in its own form', () => {
    const list: readonly MessageValue[] = [1.5, { percent: 0.25 }, { en: 'x', sv: 'y', it: 'z', da: 'w' }];
    expect(inAll(same('{list}'), { list: { list } })).toEqual([
      '1.5, 25.0% and x',
      '1,5, 25,0 % och y',
      '1,5, 25,0% e z',
      '1,5, 25,0 % og w',
    ]);
  });

  test('percentages and dates', () => {
    expect(inAll(same('{p}'), { p: { percent: 0.1234, digits: 0 } })).toEqual(['12%', '12 %', '12%', '12 %']);
    const date = Date.UTC(2024, 2, 5, 14, 30);
    expect(inAll(same('{d}'), { d: { date } })).toEqual([
      '5 Mar 2024',
      '5 mars 2024',
      '5 mar 2024',
      '5. mar. 2024',
    ]);
    for (const text of inAll(same('{d}'), { d: { date, time: true } })) expect(text).toMatch(/14[:.]30/);
  });
});
