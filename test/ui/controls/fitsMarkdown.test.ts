import { expect, test } from 'vitest';
import { fitsMarkdown } from '../../../src/ui/controls/fitsMarkdown.ts';

test('20,000 characters are laid out, one more is not', () => {
  expect([fitsMarkdown('a'.repeat(20_000)), fitsMarkdown('a'.repeat(20_001))]).toEqual([true, false]);
  expect(fitsMarkdown('a**b'.repeat(20_000))).toBe(false);
});

test.each([
  ['quotes', '>'],
  ['quotes set apart', '> '],
  ['lists', '- '],
  ['numbered lists', '1. '],
  ['lists by indent', '  '],
])('50 levels of %s are laid out, 51 are not', (_, mark) => {
  const nested = (levels: number) => `First\n${mark.repeat(levels)}a`;
  expect([fitsMarkdown(nested(50)), fitsMarkdown(nested(51))]).toEqual([true, false]);
});

test('rules, emphasis and tables are no nesting', () => {
  expect(fitsMarkdown(`${'-'.repeat(200)}\n${'*'.repeat(200)}\n|${' - |'.repeat(80)}`)).toBe(true);
});
