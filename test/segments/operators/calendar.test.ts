import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayLength,
  dayOf,
  type DurationUnit,
  type PeriodAnchor,
  periodAround,
  type PeriodUnit,
  shiftDay,
} from '../../../src/segments/operators/calendar.ts';

const written = (day: number) => new Date(day).toISOString().slice(0, 10);
const day = (date: string) => dayOf(date)!;

test('knows the days there are', () => {
  expect(dayOf('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
  for (const none of [
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '2024-00-10',
    '24-01-01',
    '2024-01-01T00:00',
    '',
  ]) {
    expect([none, dayOf(none)]).toEqual([none, null]);
  }
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', -48, '2020-02-29'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2024-05-15', -17, '2022-12-15'],
] as const)('%s and %i months is %s', (from, months, to) => {
  expect(written(addMonths(day(from), months))).toBe(to);
});

test.each<[string, number, DurationUnit, string]>([
  ['2024-03-01', -1, 'day', '2024-02-29'],
  ['2024-01-03', -2, 'week', '2023-12-20'],
  ['2024-05-31', -1, 'quarter', '2024-02-29'],
  ['2024-02-29', -1, 'year', '2023-02-28'],
])('%s and %i %s is %s', (from, count, unit, to) => {
  expect(written(shiftDay(day(from), count, unit))).toBe(to);
});

describe('periods', () => {
  test.each<[string, PeriodAnchor, PeriodUnit, string, string]>([
    ['2024-05-15', 'this', 'week', '2024-05-13', '2024-05-19'],
    ['2024-05-13', 'this', 'week', '2024-05-13', '2024-05-19'],
    ['2024-05-19', 'this', 'week', '2024-05-13', '2024-05-19'],
    ['2024-01-01', 'last', 'week', '2023-12-25', '2023-12-31'],
    ['1969-12-31', 'this', 'week', '1969-12-29', '1970-01-04'],
    ['2024-01-31', 'next', 'month', '2024-02-01', '2024-02-29'],
    ['2024-03-31', 'last', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02-29', 'this', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-02-29', 'last', 'quarter', '2023-10-01', '2023-12-31'],
    ['2024-12-31', 'next', 'year', '2025-01-01', '2025-12-31'],
  ])('around %s, %s %s is %s to %s', (today, anchor, unit, from, to) => {
    const period = periodAround(day(today), anchor, unit);
    expect([written(period.from), written(period.to - dayLength)]).toEqual([from, to]);
  });
});
