import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyBitmap } from '../../src/data/bitmap.ts';
import { booleanColumn, dateColumn, numberColumn, textColumnFrom } from '../../src/data/column.ts';
import { valueDistribution } from '../../src/data/valueDistribution.ts';
import { finish } from '../../src/data/work.ts';

const bitmapOf = (length: number, rows: readonly number[]) => {
  const bitmap = emptyBitmap(length);
  for (const row of rows) bitmap.set(row);
  return bitmap;
};

test('mean, deviation and quantiles as R has them', () => {
  // mean(x), sd(x) and quantile(x, c(0, .05, .25, .5, .75, .95, 1)) of R 4 for x <- c(2, 4, 4, 4, 5, 5, 7, 9)
  const column = numberColumn(Float64Array.of(9, 4, NaN, 2, 5, 4, 7, 5, 4));
  const { bars, missing, count, summary } = finish(valueDistribution(column, null, 50));
  expect({ missing, count }).toEqual({ missing: 1, count: 8 });
  expect(summary?.mean).toBe(5);
  expect(summary?.deviation).toBeCloseTo(2.13808993529939, 13);
  expect(summary?.quantiles).toEqual([2, 2.7, 4, 4.5, 5.5, 8.3, 9].map((value) => expect.closeTo(value, 12)));
  expect(bars.map(({ count }) => count)).toEqual([1, 0, 3, 2, 0, 1, 0, 1]);
  expect(bars.at(-1)).toEqual({ count: 1, from: 9, to: 10 });
});

test('a part of a table, one value, and none', () => {
  const column = numberColumn(Float64Array.of(1, 2, 30, NaN));
  const of = (rows: readonly number[]) => finish(valueDistribution(column, bitmapOf(4, rows), 10));
  expect(of([0, 1, 3])).toMatchObject({ missing: 1, count: 2, summary: { mean: 1.5 } });
  expect(of([2]).summary).toEqual({ mean: 30, deviation: NaN, quantiles: Array(7).fill(30) });
  expect(of([3])).toEqual({ bars: [], missing: 1, count: 0, summary: null });
});

test('dates stand in calendar bars', () => {
  const days = Array.from({ length: 366 }, (_, index) => Date.UTC(2024, 0, 1 + index));
  const { bars, summary } = finish(valueDistribution(dateColumn(Float64Array.from(days)), null, 53));
  expect(bars).toHaveLength(53);
  expect(new Date(bars[0]!.from!).getUTCDay()).toBe(1);
  expect(summary?.quantiles[3]).toBe((days[182]! + days[183]!) / 2);
});

test('texts and yes and no have their most frequent values', () => {
  const texts = textColumnFrom(['a', 'b', 'b', null, 'c', 'c', 'c', 'd']);
  expect(finish(valueDistribution(texts, null, 2))).toEqual({
    bars: [{ value: 'c', count: 3 }, { value: 'b', count: 2 }, { count: 2 }],
    missing: 1,
    count: 7,
    summary: null,
  });
  const answers = booleanColumn(Uint8Array.of(1, 2, 2, 0), ['no', 'yes']);
  expect(finish(valueDistribution(answers, null, 40)).bars).toEqual([
    { value: 'yes', count: 2 },
    { value: 'no', count: 1 },
  ]);
});

test('agrees with the plain definitions', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: NaN }), {
        minLength: 2,
        maxLength: 300,
      }),
      fc.integer({ min: 1, max: 60 }),
      (values, most) => {
        const present = values.filter((value) => !Number.isNaN(value)).sort((left, right) => left - right);
        const { bars, summary } = finish(
          valueDistribution(numberColumn(Float64Array.from(values)), null, most),
        );
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(present.length);
        expect(bars.length).toBeLessThanOrEqual(most);
        bars.forEach(({ from, to, count }, bar) => {
          const isLast = bar === bars.length - 1;
          const inside = present.filter(
            (value) => value >= from! && (value < to! || (isLast && value <= to!)),
          );
          expect(count).toBe(inside.length);
        });
        if (present.length < 2) return;
        const mean = present.reduce((sum, value) => sum + value, 0) / present.length;
        const squares = present.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        expect(summary?.mean).toBeCloseTo(mean, 6);
        expect(summary?.deviation).toBeCloseTo(Math.sqrt(squares / (present.length - 1)), 6);
        const place = (present.length - 1) / 4;
        const low = present[Math.floor(place)]!;
        const high = present[Math.ceil(place)]!;
        expect(summary?.quantiles[2]).toBeCloseTo(low + (place % 1) * (high - low), 6);
      },
    ),
    { numRuns: 150 },
  );
});
