import { expect, test } from 'vitest';
import { addressesIn } from '../../src/share/addressesIn.ts';

test.each([
  ['anna@example.com', ['anna@example.com']],
  ['Ask Anna (anna.b+x@mail.example.se), or Bo <bo@x.dk>.', ['anna.b+x@mail.example.se', 'bo@x.dk']],
  ['Call +46 70 123 45 67 today', ['+46 70 123 45 67']],
  ['070-123 45 67', ['070-123 45 67']],
  ['(212) 555-0123', ['(212) 555-0123']],
  ['212-555-0123', ['212-555-0123']],
  ['+393331234567', ['+393331234567']],
  ['02/12345678', ['02/12345678']],
])('%s', (text, found) => expect(addressesIn(text)).toEqual(found));

test.each([
  'Sweden',
  '25–34',
  '45 211 people, 5 289 of them bought',
  '100 000 000',
  '1,000,000',
  '2010-11-30',
  '01.02.2024',
  '31/12/2025',
  '0.12345678',
  'a @ b',
  '@home',
  'order 4711',
  '2008-2010',
])('nothing in %s', (text) => expect(addressesIn(text)).toEqual([]));

test('a long text is looked through at once', () => {
  expect(addressesIn('@'.repeat(50_000) + 'a@'.repeat(50_000))).toEqual([]);
  expect(addressesIn('0 '.repeat(100_000)).length).toBeGreaterThanOrEqual(0);
  expect(addressesIn('a'.repeat(100_000)).length).toBe(0);
});
