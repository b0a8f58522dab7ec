import { describe, expect, test } from 'vitest';
import { numberToType, typedNumber } from '../../src/app/typedNumber.ts';
import { languages } from '../../src/language/text.ts';

describe('a typed number', () => {
  test('takes the language’s decimal sign and a point', () => {
    expect(typedNumber('1.5', 'en')).toBe(1.5);
    for (const language of ['sv', 'it', 'da'] as const) {
      expect(typedNumber('1,5', language)).toBe(1.5);
      expect(typedNumber('1.5', language)).toBe(1.5);
    }
  });

  test('takes thousands signs between groups of three alone', () => {
    expect(typedNumber('1,234,567.5', 'en')).toBe(1234567.5);
    expect(typedNumber('1.234.567,5', 'da')).toBe(1234567.5);
    expect(typedNumber('1 234 567,5', 'sv')).toBe(1234567.5);
    expect(typedNumber('1\u00a0234', 'sv')).toBe(1234);
    expect(typedNumber('12,34', 'en')).toBeNull();
    expect(typedNumber('1.23.456', 'it')).toBeNull();
  });

  test('takes any minus, and nothing that is no number', () => {
    expect(typedNumber('−3', 'en')).toBe(-3);
    expect(typedNumber('-0,5', 'da')).toBe(-0.5);
    for (const text of ['', '-', 'x', '1e5', '1,5,5', 'Infinity', '0x10'])
      expect(typedNumber(text, 'sv')).toBeNull();
  });

  test('reads back what a field shows', () => {
    for (const language of languages) {
      for (const value of [0, -1.25, 1234567.5, 0.1]) {
        expect(typedNumber(numberToType(value, language), language)).toBe(value);
      }
    }
  });
});
