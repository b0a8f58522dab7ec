import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/charts/chart.ts';
import type { BoxRow } from '../../src/charts/boxRow.ts';
import type { DensityRow } from '../../src/charts/densityRow.ts';
import type { HistogramRow } from '../../src/charts/histogramRow.ts';
import { periodOf, type Period } from '../../src/charts/period.ts';
import type { ProfileRow } from '../../src/charts/profileRow.ts';
import type { ScatterRow } from '../../src/charts/scatterRow.ts';
import { summaryNamed } from '../../src/charts/summarise/index.ts';
import type { SummaryInput } from '../../src/charts/summarise/summary.ts';
import type { TimeRow } from '../../src/charts/timeRow.ts';
import { booleanColumn, dateColumn, numberColumn, textColumnFrom } from '../../src/data/column.ts';
import { finish } from '../../src/data/work.ts';
import { restSegment } from '../../src/segments/segmentation.ts';
import { plainInput, segmentationOf } from './exampleRows.ts';

function rowsOf<Row extends ChartRow>(
  name: string,
  input: Partial<SummaryInput>,
  length: number,
): readonly Row[] {
  const segmentation = segmentationOf(['a', 'b'], membersIn(length), length);
  const rows = finish(summaryNamed(name)!.rows({ ...plainInput, segmentation, column: null, ...input }));
  return rows as readonly Row[];
}

/** Every third row is in a, the next in b, and the last in neither. */
const segmentOf = (row: number) => ['a', 'b', restSegment][row % 3]!;
const membersIn = (length: number) =>
  ['a', 'b'].map((id) => Array.from({ length }, (_, row) => row).filter((row) => segmentOf(row) === id));

const values = fc.array(fc.option(fc.integer({ min: -200, max: 800 }), { nil: NaN }), {
  minLength: 1,
  maxLength: 90,
});
const weightOf = (row: number) => 1 + (row % 4);

describe('a histogram', () => {
  test('counts every value once, in the stretch that it says', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (drawn, isWeighted) => {
        const weights = isWeighted ? Float64Array.from(drawn, (_, row) => weightOf(row)) : null;
        const rows = rowsOf<HistogramRow>(
          'histogramBySegment',
          { column: numberColumn(Float64Array.from(drawn)), weights },
          drawn.length,
        );
        const known = drawn.filter((value) => !Number.isNaN(value)).length;
        if (known === 0) expect(rows).toEqual([]);
        for (const { segment, from, to, closed, units, share } of rows) {
          let own = 0;
          let all = 0;
          for (const [row, value] of drawn.entries()) {
            if (segmentOf(row) !== segment || Number.isNaN(value)) continue;
            const unit = isWeighted ? weightOf(row) : 1;
            all += unit;
            if (value >= from && (closed ? value <= to : value < to)) own += unit;
          }
          expect([units, share]).toEqual([own, all === 0 ? null : own / all]);
        }
        const counted = rows.reduce((sum, { units }) => sum + units, 0);
        if (!isWeighted) expect(counted).toBe(known);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a box', () => {
  /** Type 7 by its definition. */
  const quantile = (ascending: readonly number[], probability: number) => {
    const place = (ascending.length - 1) * probability;
    const [low, high] = [ascending[Math.floor(place)]!, ascending[Math.ceil(place)]!];
    return low + (high - low) * (place - Math.floor(place));
  };

  test('has the quartiles of type 7 and whiskers that end at values', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const column = numberColumn(Float64Array.from(drawn));
        for (const box of rowsOf<BoxRow>('boxBySegment', { column }, drawn.length)) {
          const own = drawn
            .filter(
              (value, row) =>
                (box.segment === null || segmentOf(row) === box.segment) && !Number.isNaN(value),
            )
            .toSorted((a, b) => a - b);
          expect(box.rows).toBe(own.length);
          if (own.length === 0) {
            expect(box).toMatchObject({ median: null, low: null, beyond: 0 });
            continue;
          }
          const [q1, median, q3] = [0.25, 0.5, 0.75].map((probability) => quantile(own, probability));
          expect(box.q1).toBeCloseTo(q1!, 9);
          expect(box.median).toBeCloseTo(median!, 9);
          expect(box.q3).toBeCloseTo(q3!, 9);
          const within = own.filter(
            (value) =>
              value >= box.q1! - 1.5 * (box.q3! - box.q1!) && value <= box.q3! + 1.5 * (box.q3! - box.q1!),
          );
          expect([box.smallest, box.low, box.high, box.largest]).toEqual([
            own[0],
            within[0],
            within.at(-1),
            own.at(-1),
          ]);
          expect(box.beyond).toBe(own.length - within.length);
        }
      }),
      { numRuns: 80 },
    );
  });
});

test('a density stands on one grid for all segments and leaves out those of a single row', () => {
  const column = numberColumn(Float64Array.of(1, 5, NaN, 2, NaN, NaN, 3, NaN, NaN, 9));
  const rows = rowsOf<DensityRow>('densityBySegment', { column }, 10);
  expect(new Set(rows.map(({ segment }) => segment))).toEqual(new Set(['a']));
  expect(rows).toHaveLength(120);
  expect(rows[0]).toMatchObject({ rows: 4 });
  expect(rows.every(({ density }) => density > 0)).toBe(true);
});

describe('a scatter', () => {
  const numbers = (length: number, of: (row: number) => number) =>
    numberColumn(Float64Array.from({ length }, (_, row) => of(row)));

  test('draws every row where both are known, up to 2,000', () => {
    const [x, y] = [numbers(2100, (row) => (row % 21 === 0 ? NaN : row)), numbers(2100, (row) => row * 2)];
    const rows = rowsOf<ScatterRow>('scatter', { column: x, against: y }, 2100);
    expect(rows).toHaveLength(2000);
    expect(rows.every(({ drawn, all, y, x }) => drawn === 'points' && all === 2000 && y === x * 2)).toBe(
      true,
    );
  });

  test('draws 2,000 of more, the same each time, over all segments', () => {
    const input = { column: numbers(9000, (row) => row), against: numbers(9000, (row) => row % 50) };
    const rows = rowsOf<ScatterRow>('scatter', input, 9000);
    expect(rows).toHaveLength(2000);
    expect(rows).toEqual(rowsOf('scatter', input, 9000));
    expect(new Set(rows.map(({ drawn, all }) => `${drawn} ${all}`))).toEqual(new Set(['sample 9000']));
    for (const id of ['a', 'b', restSegment]) {
      const own = rows.filter(({ segment }) => segment === id).length;
      expect(own).toBeGreaterThan(550);
      expect(own).toBeLessThan(780);
    }
  });

  test('counts fields where each segment is drawn by itself', () => {
    const [x, y] = [(row: number) => (row * 17) % 331, (row: number) => (row * 29) % 107];
    const input = { column: numbers(6000, x), against: numbers(6000, y), isSplit: true };
    const rows = rowsOf<ScatterRow>('scatter', input, 6000);
    expect(rows.reduce((sum, field) => sum + field.rows, 0)).toBe(6000);
    for (const field of rows.filter((_, index) => index % 40 === 0)) {
      const isIn = (value: number, from: number, to: number | null, closed: number) =>
        value >= from && (closed ? value <= to! : value < to!);
      let count = 0;
      for (let row = 0; row < 6000; row++) {
        if (segmentOf(row) !== field.segment) continue;
        if (
          isIn(x(row), field.x, field.toX, field.closedX) &&
          isIn(y(row), field.y, field.toY, field.closedY)
        )
          count++;
      }
      expect(field.rows).toBe(count);
    }
  });
});

describe('time', () => {
  const day = 86_400_000;
  const start = Date.UTC(2023, 11, 28);

  test.each(['day', 'week', 'month', 'quarter', 'year'] as const)(
    'by %s counts every date once',
    (period: Period) => {
      const dates = Array.from({ length: 300 }, (_, row) =>
        row % 11 === 0 ? NaN : start + ((row * 7) % 120) * day + row,
      );
      const rows = rowsOf<TimeRow>(
        'timeBySegment',
        { column: dateColumn(Float64Array.from(dates)), period },
        300,
      );
      expect(rows.reduce((sum, { units }) => sum + units, 0)).toBe(
        dates.filter((date) => !Number.isNaN(date)).length,
      );
      for (const { segment, from, to, units } of rows) {
        const own = dates.filter((date, row) => segmentOf(row) === segment && date >= from && date < to);
        expect(units).toBe(own.length);
        expect(periodOf(from, period)).toEqual({ from, to });
      }
      const own = rows.filter(({ segment }) => segment === 'a');
      own.slice(1).forEach(({ from }, index) => expect(from).toBe(own[index]!.to));
    },
  );

  test('a week begins on Monday, also before 1970', () => {
    expect(new Date(periodOf(Date.UTC(2024, 0, 7, 23), 'week').from).toISOString()).toBe(
      '2024-01-01T00:00:00.000Z',
    );
    expect(new Date(periodOf(Date.UTC(1969, 11, 31), 'week').from).getUTCDay()).toBe(1);
  });

  test('goes over to longer periods where there would be too many', () => {
    const dates = Float64Array.of(Date.UTC(1900, 0, 1), Date.UTC(2024, 0, 1), NaN);
    const rows = rowsOf<TimeRow>('timeBySegment', { column: dateColumn(dates), period: 'day' }, 3);
    expect(rows[0]!.period).toBe('quarter');
    expect(rowsOf<TimeRow>('timeBySegment', { column: dateColumn(dates) }, 3)[0]!.period).toBe('year');
  });
});

describe('a profile', () => {
  const traits = [
    { name: 'age', column: numberColumn(Float64Array.of(20, 40, 60, 30, NaN, 90)) },
    { name: 'member', column: booleanColumn(Uint8Array.of(2, 1, 2, 0, 1, 2), ['no', 'yes']) },
    { name: 'city', column: textColumnFrom(['x', 'y', 'x', 'x', null, 'y']) },
    { name: 'since', column: dateColumn(new Float64Array(6)) },
  ];
  const of = (rows: readonly ProfileRow[], column: string, value: string | null, segment: string) =>
    rows.find((row) => row.column === column && row.value === value && row.segment === segment);

  test('is the mean or the share of a segment over that of the table', () => {
    const rows = rowsOf<ProfileRow>('profileIndex', { traits }, 6);
    expect(rows).toHaveLength(4 * 3);
    expect(of(rows, 'age', null, 'a')).toMatchObject({ measure: 'mean', own: 25, whole: 48 });
    expect(of(rows, 'age', null, 'a')!.index).toBeCloseTo((100 * 25) / 48, 12);
    expect(of(rows, 'member', null, 'b')).toMatchObject({ measure: 'yes', own: 0, whole: 0.6, index: 0 });
    expect(of(rows, 'city', 'x', 'a')).toMatchObject({ measure: 'share', own: 1, whole: 0.6 });
    expect(of(rows, 'city', 'y', restSegment)).toMatchObject({ own: 0.5, whole: 0.4, index: 125 });
  });

  test('weights count in shares; a mean is per row, or per unit of a group', () => {
    const weights = Float64Array.of(3, 1, 1, 1, 1, 1);
    const sampled = rowsOf<ProfileRow>('profileIndex', { traits, weights }, 6);
    expect(of(sampled, 'age', null, 'a')).toMatchObject({ own: 25, whole: 48 });
    expect(of(sampled, 'member', null, 'a')!.whole).toBeCloseTo(5 / 7, 12);
    const grouped = rowsOf<ProfileRow>('profileIndex', { traits, weights, isAggregate: true }, 6);
    expect(of(grouped, 'age', null, 'a')).toMatchObject({ own: 50 / 4, whole: 240 / 7 });
  });
});
