import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalByte, parseNumber } from '../../../../src/data/formats/delimited/parseNumber.ts';

const encoder = new TextEncoder();
function parse(text: string, mark: '.' | ',' = '.', lenient = false): number {
  const bytes = encoder.encode(`9${text}9`);
  return parseNumber(bytes, 1, bytes.length - 1, decimalByte[mark], lenient);
}

describe('parseNumber', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['+5', 5],
    ['-3.2', -3.2],
    ['.5', 0.5],
    ['1e5', 100_000],
    ['2.5E-3', 0.0025],
    ['1,234.56', 1234.56],
    ['1,234,567', 1_234_567],
    ['1 234', 1234],
    ["1'234.5", 1234.5],
    ['12\u00a0345', 12_345],
    ['12\u202f345.5', 12_345.5],
    [' 7 ', 7],
    ['−4', -4],
    ['9007199254740991', 9_007_199_254_740_991],
    ['0.1234567890123456789', 0.12345678901234568],
    ['100.000', 100],
  ])('%s is %d', (text, value) => expect(parse(text)).toBe(value));

  test.each([
    ['1.234,56', 1234.56],
    ['1.000', 1000],
    ['0,5', 0.5],
    ['12.345.678,00', 12_345_678],
    ['1 234,5', 1234.5],
  ])('%s is %d with a decimal comma', (text, value) => expect(parse(text, ',')).toBe(value));

  test.each([
    ['', '.'],
    ['-', '.'],
    ['.', '.'],
    ['5.', '.'],
    ['5-', '.'],
    ['007', '.'],
    ['-01', '.'],
    ['00.5', '.'],
    ['0,123', '.'],
    ['1,23', '.'],
    ['1,2345', '.'],
    ['1234,567', '.'],
    ['1,234 567', '.'],
    ['1.5', ','],
    ['9007199254740993', '.'],
    ['12345678901234567890', '.'],
    ['1e999', '.'],
    ['0x10', '.'],
    ['Infinity', '.'],
    ['1 2', '.'],
    ['12%', '.'],
    ['1.2.3', '.'],
    ['1e', '.'],
  ] as const)('%j with %j is not a number', (text, mark) => expect(parse(text, mark)).toBeNaN());

  test('leniently, codes are numbers too', () => {
    expect([parse('007', '.', true), parse('9007199254740993', '.', true), parse('x7', '.', true)]).toEqual([
      7,
      9_007_199_254_740_992,
      NaN,
    ]);
  });

  test('every double that can be written without a code’s look reads back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(
          !Number.isInteger(value) ||
            Math.abs(value) <= Number.MAX_SAFE_INTEGER ||
            String(value).includes('e'),
        );
        expect(parse(String(value))).toBe(value + 0);
      }),
    );
  });

  test('grouping changes nothing', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(',', ' ', "'", '\u00a0', '\u202f'), (value, group) => {
        expect(parse(String(value).replace(/\B(?=(\d{3})+$)/g, group))).toBe(value);
      }),
    );
  });
});
