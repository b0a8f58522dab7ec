import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn, type Language } from '../../../src/language/text.ts';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { numberColumn, type Column } from '../../../src/data/column.ts';
import { tableOf, viewOf, type Table } from '../../../src/data/table.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { finish } from '../../../src/data/work.ts';
import { bands } from '../../../src/segments/methods/bands.ts';
import { run } from '../../../src/segments/methods/bands.run.ts';
import { cutters } from '../../../src/segments/methods/banding/index.ts';
import { ways } from '../../../src/segments/methods/bands/index.ts';
import type { BandsScheme } from '../../../src/segments/methods/bandsScheme.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import type { Trace } from '../../../src/segments/trace.ts';
import { bandsMissing, oracleColumns } from '../../statistics/bandsOracle.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';

const subject = { of: 'column', column: 'x' } as const;

function scheme(way: string, options: unknown, said: BandsScheme['said'] = []): BandsScheme {
  const read = bands.read(JSON.parse(JSON.stringify({ subject, way, options, said })));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const over = (column: Column): Table => tableOf([{ name: 'x', column }]);
const numbers = (...rows: (number | null)[]): Table => over(columnFrom('number', rows));
const dates = (...rows: (string | null)[]): Table =>
  over({
    ...columnFrom(
      'date',
      rows.map((day) => (day === null ? null : Date.parse(day))),
    ),
    hasTime: rows.some((day) => day?.includes('T')),
  } as Column);

function result(made: BandsScheme, table: Table, context: Partial<MethodContext> = {}) {
  return finish(run.evaluate(made, { ...contextOver(table), ...context }));
}

function cut(made: BandsScheme, table: Table, context: Partial<MethodContext> = {}): Segmentation {
  const evaluated = result(made, table, context);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

const namesOf = ({ labels }: Segmentation, language: Language = 'en') =>
  labels.map(({ name }) => nameIn(name, language));
const rowsOf = ({ segments, rest }: Segmentation) => [
  ...segments.map(({ kept }) => positions(kept)),
  positions(rest),
];

test('each way is done by its twin', () => {
  expect(cutters.map(({ name }) => name)).toEqual(ways.map(({ name }) => name));
});

describe('edges', () => {
  test('cuts from data belong to the band below, the smallest value to the lowest band, missing to nobody', () => {
    const made = cut(scheme('quantile', { count: 4 }), numbers(1, 2, 3, 4, 5, null));
    expect(made.bands?.cuts).toEqual([2, 3, 4]);
    expect(rowsOf(made)).toEqual([[0, 1], [2], [3], [4], [5]]);
    expect(made.labels.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(made.isPartition).toBe(true);
  });

  test('own cuts belong to the band above, or below where the person says so', () => {
    const table = numbers(29, 30, 45, 44);
    expect(rowsOf(cut(scheme('ownCuts', { cuts: [30, 45], closed: 'left' }), table))).toEqual([
      [0],
      [1, 3],
      [2],
      [],
    ]);
    expect(rowsOf(cut(scheme('ownCuts', { cuts: [30, 45], closed: 'right' }), table))).toEqual([
      [0, 1],
      [2, 3],
      [],
      [],
    ]);
  });

  test('quantiles that coincide make one band, and a note says so', () => {
    const made = scheme('quantile', { count: 5 });
    const table = numbers(1, 1, 1, 1, 1, 1, 2, 2, 3, 3);
    const evaluated = cut(made, table);
    expect(evaluated.labels.length).toBe(3);
    const [note, ...others] = finish(run.check!(made, evaluated, contextOver(table)));
    expect(others).toEqual([]);
    expect(note && say(note.message, 'en')).toBe(
      '5 bands were asked for, but equal values cannot be parted: there are 3.',
    );
    const plain = numbers(1, 2, 3, 4, 5);
    expect(finish(run.check!(made, cut(made, plain), contextOver(plain)))).toEqual([]);
  });

  test('natural breaks are cut half way between neighbours', () => {
    const made = cut(scheme('naturalBreaks', { count: 2 }), numbers(1, 2, 10, 11));
    expect(made.bands?.cuts).toEqual([6]);
    expect(made.bands?.goodness).toBeCloseTo(1 - 1 / 82, 12);
  });

  test('one value is one band', () => {
    for (const { name, initial, types } of ways.filter(({ cutsFromData }) => cutsFromData)) {
      expect(types).toContain('number');
      expect(rowsOf(cut(scheme(name, initial), numbers(4, 4, null)))).toEqual([[0, 1], [2]]);
    }
  });
});

describe('names', () => {
  test('numbers in each language’s own form', () => {
    const made = cut(scheme('ownCuts', { cuts: [35.5, 1070.35], closed: 'right' }), numbers(1.5, 40, 2000));
    expect(namesOf(made)).toEqual(['up to 35.5', '35.5 – 1,070.35', 'over 1,070.35']);
    expect(namesOf(made, 'it')).toEqual(['fino a 35,5', '35,5 – 1.070,35', 'oltre 1.070,35']);
    expect(namesOf(made, 'da')).toEqual(['op til 35,5', '35,5 – 1.070,35', 'over 1.070,35']);
    expect(made.bands?.ranges.map((range) => say(range, 'en'))).toEqual([
      'up to 35.5',
      'over 35.5, up to 1,070.35',
      'over 1,070.35',
    ]);
  });

  test('whole numbers by the first and last of each band', () => {
    const ages = numbers(18, 25, 34, 44, 70);
    expect(namesOf(cut(scheme('ownCuts', { cuts: [25, 35, 36], closed: 'left' }), ages))).toEqual([
      'under 25',
      '25 – 34',
      '35',
      '36 and over',
    ]);
    expect(namesOf(cut(scheme('ownCuts', { cuts: [25.5, 35], closed: 'right' }), ages))).toEqual([
      'up to 25',
      '26 – 35',
      'over 35',
    ]);
  });

  test('numbers that do not end are said as far as the bands need it', () => {
    const made = cut(scheme('equalWidth', { count: 7 }), numbers(0, 0.001, 1));
    expect(made.bands?.cuts[0]).toBe(0.142857142857143);
    expect(namesOf(made)[0]).toBe('up to 0.143');
  });

  test('whole days without a time, stamps with one', () => {
    const days = dates('2024-03-01', '2024-03-05', '2024-03-10', '2024-03-20');
    expect(namesOf(cut(scheme('quantile', { count: 3 }), days))).toEqual([
      'up to 5 Mar 2024',
      '6 Mar 2024 – 10 Mar 2024',
      'after 10 Mar 2024',
    ]);
  });

  test('a person’s name and colour stay with the band', () => {
    const said = [{ at: 'b2', name: 'Mine', color: 7 }];
    const { labels } = cut(scheme('quantile', { count: 2 }, said), numbers(1, 2, 3, 4));
    expect(labels[1]).toEqual({ id: 'b2', name: 'Mine', color: 7 });
    expect(labels[0]?.color).toBe(1);
  });
});

describe('the calendar', () => {
  const table = dates('2023-12-31', '2024-01-01', '2024-02-29', null, '2024-04-01', '2025-01-01');
  const bandsBy = (unit: string) => cut(scheme('calendar', { unit }), table);

  test('years, quarters and months follow on one another, empty ones too', () => {
    expect(rowsOf(bandsBy('year'))).toEqual([[0], [1, 2, 4], [5], [3]]);
    expect(namesOf(bandsBy('year'))).toEqual(['2023', '2024', '2025']);
    expect(bandsBy('quarter').labels.map(({ id }) => id)).toEqual([
      '2023-Q4',
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      '2025-Q1',
    ]);
    const months = bandsBy('month');
    expect(months.labels.length).toBe(14);
    expect(months.labels[3]).toMatchObject({ id: '2024-03', name: { en: 'Mar 2024', it: 'mar 2024' } });
    expect(positions(months.segments[2]!.kept)).toEqual([2]);
  });

  test('weeks begin on Monday and have the number of ISO 8601', () => {
    const weeks = cut(scheme('calendar', { unit: 'week' }), dates('2023-12-31', '2024-01-01', '2025-01-01'));
    expect(weeks.labels[0]?.id).toBe('2023-W52');
    expect(weeks.labels[1]?.id).toBe('2024-W01');
    expect(weeks.labels.at(-1)?.id).toBe('2025-W01');
    expect(rowsOf(weeks)[0]).toEqual([0]);
  });

  test('days of the week', () => {
    const days = bandsBy('weekday');
    expect(days.labels.map(({ id }) => id)[0]).toBe('monday');
    expect(rowsOf(days)).toEqual([[1, 4], [], [5], [2], [], [], [0], [3]]);
    expect(namesOf(days, 'sv')[6]).toBe('söndag');
  });

  test('too many periods are a problem that says what to do', () => {
    const evaluated = result(scheme('calendar', { unit: 'week' }), dates('2000-01-01', '2024-01-01'));
    expect(failed(evaluated) && say(evaluated.problem.message, 'en')).toMatch(/more than 200/);
    expect(failed(evaluated) && evaluated.problem.remedy).toBeDefined();
  });

  test('a table with other dates than the reference has periods of its own', () => {
    const reference = dates('2024-01-15', '2024-02-15');
    const made = cut(scheme('calendar', { unit: 'month' }), dates('2023-12-05', '2024-02-01'), {
      reference: contextOver(reference),
    });
    expect(made.labels.map(({ id }) => id)).toEqual(['2023-12', '2024-01', '2024-02']);
  });
});

test('cuts from data are those of the reference; those of one’s own hold everywhere', () => {
  const reference = contextOver(numbers(1, 2, 3, 4));
  const table = numbers(100, 200, 2, 3);
  const made = cut(scheme('quantile', { count: 2 }), table, { reference });
  expect(made.bands?.cuts).toEqual([2.5]);
  expect(rowsOf(made)).toEqual([[2], [0, 1, 3], []]);
  expect(bands.cutsFromData(scheme('quantile', { count: 2 }))).toBe(true);
  expect(bands.cutsFromData(scheme('ownCuts', { cuts: [1], closed: 'left' }))).toBe(false);
});

test('only the rows of a view decide and are counted', () => {
  const table = numbers(1, 2, 3, 4, 1000);
  const rows = emptyBitmap(5);
  for (const row of [0, 1, 2, 3]) rows.set(row);
  const made = cut(scheme('equalWidth', { count: 3 }), viewOf(table, rows));
  expect(made.bands?.cuts).toEqual([2, 3]);
  expect(rowsOf(made)).toEqual([[0, 1], [2], [3], []]);
});

describe('what cannot be done is a problem', () => {
  const said = (made: BandsScheme, table: Table, context: Partial<MethodContext> = {}) => {
    const evaluated = result(made, table, context);
    return failed(evaluated) ? say(evaluated.problem.message, 'en') : null;
  };
  test.each([
    ['nothing chosen', said({ ...scheme('quantile', { count: 4 }), subject: null }, numbers(1))],
    ['text', said(scheme('quantile', { count: 4 }), over(columnFrom('text', ['a', 'b'])))],
    ['months of numbers', said(scheme('calendar', { unit: 'month' }), numbers(1))],
    ['no value at all', said(scheme('quantile', { count: 4 }), numbers(null, null))],
    ['ranks among groups', said(scheme('quantile', { count: 4 }), numbers(1, 2), { isAggregate: true })],
  ])('%s', (_, message) => expect(message).not.toBeNull());

  test('own cuts, though, hold over nothing and over groups', () => {
    const own = scheme('ownCuts', { cuts: [5], closed: 'left' });
    expect(said(own, numbers(null))).toBeNull();
    expect(said(own, numbers(1, 7), { isAggregate: true })).toBeNull();
  });

  test.each([{ count: 1 }, { count: 21 }, { count: 2.5 }, {}, null])(
    'a count of bands that is none: %j',
    (options) => {
      expect(failed(bands.read({ subject, way: 'quantile', options, said: [] }))).toBe(true);
    },
  );

  test('cuts that do not ascend, and a way that is unknown', () => {
    const read = (way: string, options: unknown) => failed(bands.read({ subject, way, options, said: [] }));
    expect(read('ownCuts', { cuts: [2, 1], closed: 'left' })).toBe(true);
    expect(read('ownCuts', { cuts: [1, 1], closed: 'left' })).toBe(true);
    expect(read('toString', {})).toBe(true);
  });
});

function traced(made: BandsScheme, table: Table, row: number): Trace {
  const answer = finish(run.trace(made, row, contextOver(table)));
  if (failed(answer)) throw new Error(say(answer.problem.message, 'en'));
  return answer.value;
}

describe('the trace', () => {
  test('names the band, and the nearest values of its neighbours as the column writes them', () => {
    const table = numbers(10.5, 20.5, 30.5, 40.5, null);
    const made = scheme('ownCuts', { cuts: [20, 30], closed: 'left' });
    const { segments, definitions, moves } = traced(made, table, 1);
    expect(segments).toEqual(['b2']);
    expect(definitions.map(({ matches }) => matches)).toEqual([false, true, false]);
    expect(moves).toEqual([
      { to: 'b1', changes: [{ subject, from: 20.5, to: 19.9, direction: 'atMost' }] },
      { to: 'b3', changes: [{ subject, from: 20.5, to: 30, direction: 'atLeast' }] },
    ]);
    expect(traced(made, table, 4)).toMatchObject({ segments: [] });
    expect(
      traced(made, table, 4)
        .moves.map(({ to }) => to)
        .toSorted(),
    ).toEqual(['b1', 'b2', 'b3']);
  });

  test('dates move by whole days, weekdays to the nearest', () => {
    const table = dates('2024-01-31', '2024-03-01');
    const [move] = traced(scheme('calendar', { unit: 'month' }), table, 0).moves;
    expect(move).toMatchObject({ to: '2024-02', changes: [{ to: Date.UTC(2024, 1, 1) }] });
    expect(traced(scheme('calendar', { unit: 'weekday' }), table, 0).moves).toMatchObject([
      { to: 'tuesday', changes: [{ to: Date.UTC(2024, 0, 30) }] },
      { to: 'thursday', changes: [{ to: Date.UTC(2024, 1, 1) }] },
    ]);
  });
});

test('every row is in exactly one band or in the rest, by its edges; each move lands where it says', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -50, max: 50 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  );
  const made = fc.constantFrom(
    scheme('quantile', { count: 4 }),
    scheme('equalWidth', { count: 7 }),
    scheme('naturalBreaks', { count: 3 }),
    scheme('standardDeviations', { step: 0.5 }),
    scheme('ownCuts', { cuts: [-10, 0.5, 20], closed: 'left' }),
    scheme('ownCuts', { cuts: [-10, 0.5, 20], closed: 'right' }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 70 }), made, (rows, asked) => {
      if (rows.every((row) => row === null)) return;
      const table = numbers(...rows);
      const evaluated = cut(asked, table);
      const { cuts, closed } = evaluated.bands!;
      const bandOf = (row: number) =>
        cuts.filter((edge) => (closed === 'left' ? row >= edge : row > edge)).length;
      const expected = [...cuts, null].map((_, band) =>
        rows.flatMap((row, index) => (row !== null && bandOf(row) === band ? [index] : [])),
      );
      expect(rowsOf(evaluated)).toEqual([
        ...expected,
        rows.flatMap((row, index) => (row === null ? [index] : [])),
      ]);
      const first = rows[0]!;
      for (const { to, changes } of traced(asked, table, 0).moves) {
        const target = changes[0]!.to as number;
        expect(evaluated.labels[bandOf(target)]?.id).toBe(to);
        if (first !== null) expect(to).not.toBe(evaluated.labels[bandOf(first)]?.id);
      }
    }),
    { numRuns: 300 },
  );
});

describe.skipIf(bandsMissing)(`as R has them${bandsMissing ? ` (${bandsMissing})` : ''}`, () => {
  const columns = bandsMissing ? [] : oracleColumns();
  test.each(columns)('$name', ({ values, expected }) => {
    const table = over(numberColumn(values));
    for (const k of [3, 4, 5, 6, 7]) {
      const oracle = expected[`k${k}`]!;
      const counts = (way: string) =>
        cut(scheme(way, { count: k }), table).segments.map(({ kept }) => positions(kept).length);
      expect(counts('quantile')).toEqual(oracle.quantile.counts_right_closed);
      expect(counts('equalWidth')).toEqual(oracle.equal_width.counts_right_closed);
      expect(counts('naturalBreaks')).toEqual(oracle.natural_breaks_optimal.counts);
      const { bands: natural } = cut(scheme('naturalBreaks', { count: k }), table);
      expect(natural?.goodness).toBeCloseTo(oracle.natural_breaks_optimal.gvf, 9);
      const middles = oracle.natural_breaks_optimal.classInt_fisher_brks_midpoints.slice(1, -1);
      natural?.cuts.forEach((edge, index) => expect(edge / middles[index]!).toBeCloseTo(1, 9));
      expect(natural?.cuts.length).toBe(k - 1);
    }
  });
});
