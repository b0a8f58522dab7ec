import { expect, test } from 'vitest';
import { zoneOffset } from '../../src/data/zoneOffset.ts';

const hour = 3_600_000;

test('knows summer and winter, zones behind UTC and zones of half hours', () => {
  const stockholm = zoneOffset('Europe/Stockholm')!;
  expect(stockholm(Date.UTC(2024, 2, 31, 0, 59, 59))).toBe(hour);
  expect(stockholm(Date.UTC(2024, 2, 31, 1))).toBe(2 * hour);
  expect(stockholm(Date.UTC(2024, 9, 27, 1))).toBe(hour);
  expect(zoneOffset('America/New_York')!(Date.UTC(2024, 0, 1))).toBe(-5 * hour);
  expect(zoneOffset('Asia/Kolkata')!(Date.UTC(2024, 0, 1))).toBe(5.5 * hour);
  expect(zoneOffset('UTC')!(0)).toBe(0);
});

test('a zone that does not exist is null', () => expect(zoneOffset('Atlantis/Center')).toBeNull());
