import { expect, test } from 'vitest';
import { civilDay } from '../../src/data/civilDay.ts';

test('counts days as the calendar does, over two leap cycles', () => {
  for (let day = Date.UTC(1599, 0, 1); day < Date.UTC(2401, 0, 1); day += 86_400_000) {
    const date = new Date(day);
    const counted = civilDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    if (counted !== day / 86_400_000) throw new Error(date.toISOString());
  }
});

test('knows the first day of the first year and the last of the year 9999', () => {
  expect(civilDay(1, 1, 1)).toBe(-719_162);
  expect(civilDay(9999, 12, 31)).toBe(2_932_896);
});

test('a day that is not there is not a number', () => {
  for (const [year, month, day] of [
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [0, 1, 1],
  ] as const) {
    expect(civilDay(year, month, day)).toBeNaN();
  }
});
