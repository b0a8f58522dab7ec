import { describe, expect, test } from 'vitest';
import { anniversaryWithin } from '../../../src/segments/operators/anniversaryWithin.ts';
import { dayLength, dayOf, type DurationUnit } from '../../../src/segments/operators/calendar.ts';
import { inPeriod } from '../../../src/segments/operators/inPeriod.ts';
import { inTheLast } from '../../../src/segments/operators/inTheLast.ts';
import { inTheNext } from '../../../src/segments/operators/inTheNext.ts';
import { lastDayOf } from '../../../src/segments/operators/lastDayOf.ts';
import { moreThanAgo } from '../../../src/segments/operators/moreThanAgo.ts';
import type { Interval, Operator, Test } from '../../../src/segments/operators/operator.ts';

const day = (date: string) => dayOf(date)!;
const written = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10));

function holds(test: Test, at: number): boolean {
  if (test.form !== 'intervals') throw new Error(test.form);
  return test.intervals.some(
    ({ from, to, fromClosed, toClosed }: Interval) =>
      (fromClosed ? at >= from : at > from) && (toClosed ? at <= to : at < to),
  );
}

const noColumn = () => new Float64Array();

test.each<
  [
    Operator<{ count: number | null; unit: DurationUnit }>,
    number,
    DurationUnit,
    string,
    string | null,
    string,
  ]
>([
  [inTheLast, 90, 'day', '2011-12-10', '2011-09-11', '2011-12-09'],
  [inTheLast, 1, 'month', '2024-03-31', '2024-02-29', '2024-03-30'],
  [inTheLast, 2, 'week', '2024-01-08', '2023-12-25', '2024-01-07'],
  [inTheNext, 1, 'day', '2024-02-28', '2024-02-28', '2024-02-28'],
  [inTheNext, 1, 'year', '2024-02-29', '2024-02-29', '2025-02-27'],
  [moreThanAgo, 1, 'quarter', '2024-05-31', null, '2024-02-28'],
])('%o: %i %s at %s is the days %s to %s', (operator, count, unit, asOf, from, to) => {
  const resolved = operator.resolved!({ count, unit }, day(asOf));
  expect([written(resolved.from), written(resolved.to)]).toEqual([from, to]);
  const test = operator.test({ count, unit }, { asOf: day(asOf), sorted: noColumn });
  expect(holds(test, day(to))).toBe(true);
  expect(holds(test, day(to) + dayLength - 1)).toBe(true);
  expect(holds(test, day(to) + dayLength)).toBe(false);
  expect(holds(test, (from === null ? day('1900-01-01') : day(from)) - 1)).toBe(from === null);
});

test('the days of a period are shown whole', () => {
  const resolved = inPeriod.resolved!({ which: 'last', unit: 'month' }, day('2024-03-31'));
  expect([written(resolved.from), written(resolved.to)]).toEqual(['2024-02-01', '2024-02-29']);
  const last = lastDayOf.resolved!({ which: 'this', unit: 'week' }, day('2024-05-15'));
  expect([written(last.from), written(last.to)]).toEqual(['2024-05-19', '2024-05-19']);
});

describe('anniversaries', () => {
  const within = (days: number, asOf: string, at: string) =>
    holds(
      anniversaryWithin.test({ days }, { asOf: day(asOf), sorted: () => Float64Array.of(day('1900-01-01')) }),
      day(at),
    );

  test.each([
    // The 29th returns on the 28th in common years, and on itself in leap years.
    ['2023-02-28', 1, '2020-02-29', true],
    ['2023-02-28', 1, '1996-02-28', true],
    ['2023-03-01', 1, '2020-02-29', false],
    ['2024-02-28', 1, '2020-02-29', false],
    ['2024-02-29', 1, '2020-02-29', true],
    ['2024-02-29', 1, '2021-03-01', false],
    // A window over the turn of the year.
    ['2023-12-30', 5, '1990-01-03', true],
    ['2023-12-30', 5, '1990-01-04', false],
    ['2023-12-30', 5, '1990-12-29', false],
    // Neither the day itself nor a day to come.
    ['2024-05-01', 7, '2024-05-01', false],
    ['2024-05-01', 7, '2024-05-03', false],
    ['2024-05-01', 7, '2030-05-03', false],
    ['2024-05-01', 7, '2023-05-07', true],
    ['2024-05-01', 7, '2023-05-08', false],
  ] as const)('at %s, within %i days, of %s: %s', (asOf, days, at, expected) => {
    expect(within(days, asOf, at)).toBe(expected);
  });

  test('within a year every earlier day has one', () => {
    for (const at of ['1900-01-01', '1999-12-31', '2000-02-29', '2023-05-01'])
      expect(within(366, '2024-05-01', at)).toBe(true);
  });

  test('agrees with a walk over the calendar', () => {
    const wrong: string[] = [];
    for (let asOf = day('2022-12-20'); asOf < day('2024-03-10'); asOf += 9 * dayLength) {
      const test = anniversaryWithin.test(
        { days: 20 },
        { asOf, sorted: () => Float64Array.of(day('2019-01-01')) },
      );
      for (let at = day('2019-01-01'); at < day('2024-12-31'); at += 3 * dayLength) {
        if (holds(test, at) !== hasAnniversary(at, asOf, 20)) {
          wrong.push(`${new Date(at).toISOString()} as of ${new Date(asOf).toISOString()}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Looks at each day ahead: is it the same day of a later year, or the 28th for a 29th in a common year? */
function hasAnniversary(at: number, asOf: number, days: number): boolean {
  const date = new Date(at);
  for (let ahead = 0; ahead < days; ahead++) {
    const next = new Date(asOf + ahead * dayLength);
    if (next.getUTCFullYear() <= date.getUTCFullYear()) continue;
    const returned = new Date(Date.UTC(next.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
    if (returned.getUTCMonth() !== date.getUTCMonth()) returned.setUTCDate(0);
    if (returned.getTime() === next.getTime()) return true;
  }
  return false;
}
