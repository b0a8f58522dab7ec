import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { say, sayValue } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { languages, nameIn } from '../../../src/language/text.ts';
import { viewOf, type Table } from '../../../src/data/table.ts';
import { tableOf } from '../../../src/data/table.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { finish } from '../../../src/data/work.ts';
import type { CellValue, ColumnType } from '../../../src/data/column.ts';
import { clusters, type ClustersScheme } from '../../../src/segments/methods/clusters.ts';
import { run } from '../../../src/segments/methods/clusters.run.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import type { Trace } from '../../../src/segments/trace.ts';
import { random } from '../../../src/statistics/random.ts';
import ours from '../../oracle/clusters/clusters.json' with { type: 'json' };
import { sharedIsMissing, sharedJson, sharedPath } from '../../sharedFile.ts';
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { sameParts } from '../sameParts.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

type Given = Readonly<Record<string, readonly [ColumnType, readonly CellValue[]]>>;

const table = (columns: Given): Table =>
  tableOf(Object.entries(columns).map(([name, [type, rows]]) => ({ name, column: columnFrom(type, rows) })));

const traitsOf = (...columns: string[]) => columns.map((column) => ({ of: 'column', column }) as const);

function scheme(columns: readonly string[], change: Partial<ClustersScheme> = {}): ClustersScheme {
  const given = { ...(clusters.initial as ClustersScheme), stability: false, ...change };
  const read = clusters.read(JSON.parse(JSON.stringify({ ...given, traits: traitsOf(...columns) })));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

const result = (made: ClustersScheme, over: Table, context: Partial<MethodContext> = {}) =>
  finish(run.evaluate(made, { ...contextOver(over), ...context }));

function cut(made: ClustersScheme, over: Table, context: Partial<MethodContext> = {}): Segmentation {
  const evaluated = result(made, over, context);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

function traced(made: ClustersScheme, over: Table, row: number, context: Partial<MethodContext> = {}): Trace {
  const found = finish(run.trace(made, row, { ...contextOver(over), ...context }));
  if (failed(found)) throw new Error(say(found.problem.message, 'en'));
  return found.value;
}

const rowsOf = ({ segments, rest }: Segmentation) => [
  ...segments.map(({ kept }) => positions(kept)),
  positions(rest),
];
const namesOf = ({ labels }: Segmentation) => labels.map(({ name }) => nameIn(name, 'en'));
const partsOf = <Kind extends ReportPart['part']>({ report }: Segmentation, part: Kind) =>
  (report ?? []).filter((each): each is Extract<ReportPart, { part: Kind }> => each.part === part);
const figureOf = (made: Segmentation, label: string) =>
  partsOf(made, 'figures')
    .flatMap(({ figures }) => figures)
    .find(({ label: own }) => sayValue(own, 'en').startsWith(label))?.value;
const said = (made: Segmentation, part: 'note' | 'warning') =>
  partsOf(made, part).map(({ message }) => say(message, 'en'));
const charts = (made: Segmentation) => partsOf(made, 'chart').map(({ chart }) => chart);

/** Two heaps of ages and incomes, of five and four rows, and a row without an income. */
const heaps = table({
  age: ['number', [20, 21, 22, 23, 24, 60, 61, 62, 63, 40]],
  income: ['number', [10, 11, 10, 11, 10, 50, 51, 50, 51, null]],
});
const two = (change: Partial<ClustersScheme> = {}) => scheme(['age', 'income'], { clusters: 2, ...change });

describe('two heaps', () => {
  test.each(['kmeans', 'kprototypes', 'ward'] as const)('%s finds them, the larger first', (way) => {
    const made = cut(two({ way }), heaps);
    expect(rowsOf(made)).toEqual([[0, 1, 2, 3, 4], [5, 6, 7, 8], [9]]);
    expect(made.isPartition).toBe(true);
    expect(made.labels.map(({ id }) => id)).toEqual(['segment1', 'segment2']);
    expect(said(made, 'note')).toEqual([
      '1 row lacks a value in one of the columns and is with everyone else.',
    ]);
  });

  test('are named after what marks them, in four languages', () => {
    const made = cut(two(), heaps);
    expect(namesOf(made)).toEqual(['Low income, low age', 'High income, high age']);
    expect(languages.map((language) => nameIn(made.labels[0]!.name, language))).toEqual([
      'Low income, low age',
      'Income under snittet, age under snittet',
      'Income sotto la media, age sotto la media',
      'Income under snittet, age under snittet',
    ]);
    const renamed = cut(two({ said: [{ at: 'segment2', name: 'Settled', color: 7 }] }), heaps);
    expect(renamed.labels[1]).toEqual({ id: 'segment2', name: 'Settled', color: 7 });
  });

  test('a missing value is filled by the median where that is asked', () => {
    const made = cut(two({ missing: 'fill' }), heaps);
    // The median income of the nine known ones is 11: with an age of 40 that is nearer to the young.
    expect(rowsOf(made)).toEqual([[0, 1, 2, 3, 4, 9], [5, 6, 7, 8], []]);
  });

  test('only the rows of the view count', () => {
    const rows = emptyBitmap(10);
    for (const row of [0, 1, 2, 5, 6, 7, 8]) rows.set(row);
    expect(rowsOf(cut(two(), viewOf(heaps, rows)))).toEqual([[5, 6, 7, 8], [0, 1, 2], []]);
  });

  test('the report has what each way can tell', () => {
    expect(charts(cut(two(), heaps))).toEqual(['profileBars', 'points', 'curve']);
    const full = cut(two({ way: 'ward', stability: true, compare: true, gap: true }), heaps);
    expect(charts(full)).toEqual([
      'boxes',
      'boxes',
      'profileBars',
      'points',
      'curve',
      'branches',
      'curve',
      'curve',
      'curve',
      'curve',
      'heat',
    ]);
    expect(said(full, 'note')[1]).toMatch(/^(Natural|Reproducible) segments: .* median 1, lower quartile/);
  });

  test('warnings say what is small, few and alike', () => {
    const warnings = said(cut(two({ scaling: 'none' }), heaps), 'warning');
    expect(warnings).toContain(
      '“Low income, low age” has only 5 rows (55.6%): too few to act on. Try fewer segments, or look at the outliers.',
    );
    expect(warnings.some((warning) => warning.startsWith('9 rows are few for 2 columns'))).toBe(true);
    expect(warnings.some((warning) => warning.startsWith('“age” and “income” say nearly the same'))).toBe(
      true,
    );
  });
});

describe('categories', () => {
  const answers = table({
    city: ['text', ['Rome', 'Rome', 'Rome', 'Oslo', 'Oslo', 'Oslo', 'Rome']],
    club: ['boolean', [true, true, true, false, false, false, null]],
    stars: ['number', [5, 5, 4, 1, 1, 1, 5]],
  });

  test('k-modes counts what differs', () => {
    const made = cut(scheme(['city', 'club', 'stars'], { way: 'kmodes', clusters: 2 }), answers);
    expect(rowsOf(made)).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
    expect(figureOf(made, 'Within')).toEqual({ number: 1, digits: 3 });
  });

  test('the commonest value stands for a missing one where that is asked', () => {
    const made = cut(scheme(['city', 'club'], { way: 'kmodes', clusters: 2, missing: 'fill' }), answers);
    expect(rowsOf(made).flat().length).toBe(7);
    expect(rowsOf(made)[2]).toEqual([]);
  });

  test('texts are one of several to k-means, and their shares name the segments', () => {
    const made = cut(scheme(['city', 'club', 'stars'], { clusters: 2 }), answers);
    expect(rowsOf(made)).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
    expect(new Set(namesOf(made)).size).toBe(2);
  });

  test('too many values are refused, with the column', () => {
    const many = table({ id: ['text', Array.from({ length: 30 }, (_, row) => `r${row}`)] });
    const refused = result(scheme(['id']), many);
    expect(failed(refused) && say(refused.problem.message, 'en')).toMatch(/^“id” has more than 20/);
  });
});

describe('refusals', () => {
  test('no columns, a column gone, groups, no rows', () => {
    const empty = table({ age: ['number', [null, null]] });
    expect(failed(result(scheme([]), heaps))).toBe(true);
    expect(failed(result(scheme(['gone']), heaps))).toBe(true);
    expect(failed(result(two(), heaps, { isAggregate: true }))).toBe(true);
    expect(failed(result(scheme(['age']), empty))).toBe(true);
    expect(failed(result(scheme(['age'], { missing: 'fill' }), empty))).toBe(true);
  });

  test('fewer different rows than segments give fewer segments, with a warning', () => {
    const same = table({ x: ['number', [1, 1, 1, 5, 5]] });
    const made = cut(scheme(['x'], { clusters: 4 }), same);
    expect(rowsOf(made)).toEqual([[0, 1, 2], [3, 4], []]);
    expect(said(made, 'warning')[0]).toBe('4 segments were asked for, but too few rows differ: there are 2.');
    expect(cut(scheme(['x']), table({ x: ['number', [3, 3]] })).segments.length).toBe(1);
  });
});

test('another table gets the same centres, on the same scale', () => {
  const leads = table({
    age: ['number', [25, 30, 59, 70, null]],
    income: ['number', [12, 9, 45, 80, 50]],
  });
  const reference = contextOver(heaps);
  const made = cut(two(), leads, { reference });
  expect(rowsOf(made)).toEqual([[0, 1], [2, 3], [4]]);
  expect(namesOf(made)).toEqual(namesOf(cut(two(), heaps)));
  expect(charts(made)).toEqual(['profileBars']);
  expect(said(made, 'note')[1]).toMatch(/^The segments were found on the reference table/);
  expect(rowsOf(cut(two(), heaps, { reference }))).toEqual(rowsOf(cut(two(), heaps)));
});

/** Clouds of numbers, yes and no and a text, so that every kind of change is tried. */
function mixed(rows: number, seed: number): Table {
  const draw = random(seed);
  const kinds = Array.from({ length: rows }, () => draw.integer(0, 2));
  return table({
    spend: ['number', kinds.map((kind) => Math.round(draw.normal(20 + 25 * kind, 6)))],
    visits: ['number', kinds.map((kind) => Math.round(10 * draw.normal(kind === 1 ? 9 : 3, 1)) / 10)],
    member: ['boolean', kinds.map((kind) => draw.chance(kind === 2 ? 0.8 : 0.2))],
    city: ['text', kinds.map((kind) => (draw.chance(0.7) ? ['Rome', 'Oslo', 'Lund'][kind]! : 'Rome'))],
  });
}

describe('the trace', () => {
  test.each(['kmeans', 'kprototypes', 'kmodes', 'ward'] as const)(
    'agrees with membership for every row (%s)',
    (way) => {
      const over = way === 'kmodes' ? heaps : mixed(60, 3);
      const columns = way === 'kmodes' ? ['income'] : ['spend', 'visits', 'member', 'city'];
      const made = scheme(columns, { way, clusters: 3 });
      const segmentation = cut(made, over);
      for (let row = 0; row < over.totalRows(); row++) {
        const { segments, definitions } = traced(made, over, row);
        const own = segmentation.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id);
        expect([row, segments]).toEqual([row, own]);
        expect(definitions.filter(({ matches }) => matches).map(({ segment }) => segment)).toEqual(own);
      }
    },
  );

  test('a move made takes the row where it says', () => {
    const over = mixed(60, 5);
    const columns = ['spend', 'visits', 'member', 'city'] as const;
    const made = scheme(columns, { clusters: 3 });
    let moves = 0;
    for (let row = 0; row < 60; row++)
      for (const { to, changes } of traced(made, over, row).moves) {
        const [change] = changes;
        const column = change!.subject.of === 'column' ? change!.subject.column : '';
        const moved = table(
          Object.fromEntries(
            columns.map((name) => {
              const values = over.column(name) as unknown as {
                readonly type: ColumnType;
                at(row: number): CellValue;
              };
              return [name, [values.type, [name === column ? change!.to : values.at(row)]]];
            }),
          ),
        );
        const [first] = cut(made, moved, { reference: contextOver(over) }).segments.filter(({ kept }) =>
          kept.get(0),
        );
        expect([row, column, first?.id]).toEqual([row, column, to]);
        moves++;
      }
    expect(moves).toBeGreaterThan(60);
  });

  test('on a line the move is the step past the middle', () => {
    const line = table({ x: ['number', [0, 0, 2, 10, 12]] });
    const made = scheme(['x'], { clusters: 2, scaling: 'none' });
    // Centres are 2/3 and 11, the middle 5.83.
    expect(traced(made, line, 2).moves).toEqual([
      {
        to: 'segment2',
        changes: [{ subject: { of: 'column', column: 'x' }, from: 2, to: 6, direction: 'atLeast' }],
      },
    ]);
    expect(traced(made, line, 3).moves[0]!.changes[0]).toMatchObject({ to: 5, direction: 'atMost' });
  });

  test('a row that lacks a value says which', () => {
    const { segments, definitions, moves } = traced(two(), heaps, 9);
    expect([segments, moves]).toEqual([[], []]);
    const [{ rule }] = definitions as [Trace['definitions'][number]];
    expect(rule).toMatchObject({ kind: 'group', holds: false });
    expect(rule?.kind === 'group' && rule.items).toMatchObject([
      { subject: { column: 'income' }, value: null, holds: false },
    ]);
  });
});

test('a segment renamed, or a row traced, finds nothing anew', () => {
  const over = mixed(400, 9);
  const made = scheme(['spend', 'visits'], { stability: true });
  cut(made, over);
  const steps = [...run.evaluate({ ...made, said: [{ at: 'segment1', name: 'Ours' }] }, contextOver(over))];
  expect(steps.length).toBeLessThan(10);
  expect([...run.trace(made, 3, contextOver(over))].length).toBeLessThan(20);
});

test('preparation: outliers are pulled in, long tails become logarithms', () => {
  const values = Array.from({ length: 200 }, (_, row) => (row < 199 ? 1.02 ** row : 1e6));
  const over = table({ x: ['number', values], y: ['number', values.map((_, row) => row % 7)] });
  const made = cut(scheme(['x', 'y'], { outliers: 'winsorise', logarithms: true, clusters: 3 }), over);
  const [preparation] = partsOf(made, 'table').filter(({ title }) =>
    say(title, 'en').startsWith('What was done'),
  );
  const [x, y] = preparation!.rows;
  expect(x![6]).toBe(4);
  expect(JSON.stringify(x![2])).toContain('log(1 + x)');
  expect(JSON.stringify(y![2])).not.toContain('log(1 + x)');
});

const oracle = 'oracles/mcdonalds.json';
const survey = 'data/mcdonalds/mcdonalds.csv';

describe.skipIf(sharedIsMissing(oracle, survey))('McDonald’s survey', () => {
  const expected = sharedIsMissing(oracle, survey)
    ? null
    : (sharedJson(oracle) as {
        columns: string[];
        kmeans_best: Record<string, { best_tot_withinss: number }>;
        kmeans4_best_profile: { size: number }[];
        k4_best_silhouette_avg_euclid: number;
      });
  const lines = expected ? readFileSync(sharedPath(survey), 'utf8').trim().split(/\r?\n/) : [''];
  const header = lines[0]!.split(',');
  const over = table(
    Object.fromEntries(
      (expected?.columns ?? []).map((name) => {
        const at = header.indexOf(name);
        return [name, ['boolean', lines.slice(1).map((line) => line.split(',')[at] === 'Yes')]];
      }),
    ),
  );

  test('four named segments at the best sum of squares, with a verdict of their stability', () => {
    const made = scheme(expected!.columns, { stability: true });
    const found = cut(made, over);
    const best = expected!.kmeans_best['4']!.best_tot_withinss;
    expect((figureOf(found, 'Within') as { number: number }).number).toBeLessThanOrEqual(best * 1.005);
    expect(rowsOf(found).map(({ length }) => length)).toEqual([
      ...expected!.kmeans4_best_profile.map(({ size }) => size).toSorted((a, b) => b - a),
      0,
    ]);
    expect(namesOf(found)).toEqual([
      'Seldom expensive, often tasty',
      'Often expensive, seldom cheap',
      'Seldom yummy, seldom tasty',
      'Seldom tasty, often disgusting',
    ]);
    // As the book has it: four segments come out again, and no gap parts them.
    expect(said(found, 'note')).toEqual([expect.stringMatching(/^Reproducible segments/)]);
    const again = cut({ ...made, stability: false }, viewOf(over, emptyBitmap(1453).not()));
    expect(rowsOf(again)).toEqual(rowsOf(found));
  });
});

const mall = 'data/mall-customers/Mall_Customers.csv';
const mallOracle = 'oracles/clustering-mall.json';

interface MallFit {
  readonly best_tot_withinss: number;
  readonly sizes_desc: readonly number[];
  readonly silhouette_avg: number;
}

describe.skipIf(sharedIsMissing(mall, mallOracle))('mall customers in five segments', () => {
  const lines = sharedIsMissing(mall)
    ? []
    : readFileSync(sharedPath(mall), 'utf8').trim().split(/\r?\n/).slice(1);
  const column = (at: number) => lines.map((line) => Number(line.split(',')[at]));
  const over = table({
    age: ['number', column(2)],
    income: ['number', column(3)],
    spending: ['number', column(4)],
  });

  test.each([
    ['as they are', 'mall_income_spending_raw', ['income', 'spending'], 'none'],
    ['standardised', 'mall_age_income_spending_z', ['age', 'income', 'spending'], 'deviations'],
  ] as const)('%s', (_, space, columns, scaling) => {
    const known = sharedJson(mallOracle) as Record<string, { kmeans: Record<string, MallFit> }>;
    const {
      best_tot_withinss: best,
      sizes_desc: sizes,
      silhouette_avg: silhouette,
    } = known[space]!.kmeans['k5']!;
    const made = cut(scheme(columns, { clusters: 5, scaling, compare: scaling === 'none' }), over);
    expect((figureOf(made, 'Within') as { number: number }).number).toBeLessThanOrEqual(best * 1.005);
    expect(rowsOf(made).map(({ length }) => length)).toEqual([...sizes, 0]);
    expect((figureOf(made, 'Silhouette (') as { number: number }).number).toBeCloseTo(silhouette, 8);
    if (scaling === 'none') expect(figureOf(made, 'Highest silhouette')).toBe(5);
  });
});

describe('as R has it', () => {
  const { arrests, names, cars, kinds } = ours;
  const states = table(Object.fromEntries(names.map((name, at) => [name, ['number', arrests[at]!]])));

  test.each(['kmeans', 'ward'] as const)('the segment of every state (%s)', (way) => {
    const expected = ours[way];
    const found = cut(scheme(names, { way, clusters: 4, scaling: 'deviations' }), states);
    expect(sameParts(segmentOfEach(found, arrests[0]!.length))).toEqual(sameParts(expected.labels));
    const number = (label: string) => (figureOf(found, label) as { readonly number: number }).number;
    expect(number('Within')).toBeCloseTo(expected.within, 8);
    expect(number('Silhouette (')).toBeCloseTo(expected.silhouette, 8);
    expect(number('Caliński')).toBeCloseTo(expected.calinskiHarabasz, 8);
  });

  test('the segment of every car (k-prototypes): the best of all divisions', () => {
    const garage = table({
      mpg: ['number', cars.mpg],
      hp: ['number', cars.hp],
      cyl: ['text', cars.cyl],
      am: ['boolean', cars.am.map((each) => each === 1)],
    });
    const made = scheme(['mpg', 'hp', 'cyl', 'am'], { way: 'kprototypes', clusters: 3 });
    const found = cut(made, garage);
    expect(sameParts(segmentOfEach(found, cars.mpg.length))).toEqual(sameParts(cars.labels));
    expect((figureOf(found, 'Within') as { readonly number: number }).number).toBeCloseTo(cars.cost, 8);
  });

  test('the segment of every car (k-modes): the best of all divisions', () => {
    const columns = ['cyl', 'am', 'gear', 'carb'] as const;
    const garage = table(Object.fromEntries(columns.map((name) => [name, ['number', kinds[name]]])));
    const found = cut(scheme(columns, { way: 'kmodes', clusters: 3 }), garage);
    expect(sameParts(segmentOfEach(found, kinds.cyl.length))).toEqual(sameParts(kinds.labels));
    expect((figureOf(found, 'Within') as { readonly number: number }).number).toBe(kinds.cost);
  });
});
