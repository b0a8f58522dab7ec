import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { nameIn } from '../../../src/language/text.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { type Column, dateColumn, numberColumn } from '../../../src/data/column.ts';
import { tableOf, type Table, viewOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { rfm, type RfmScheme } from '../../../src/segments/methods/rfm.ts';
import { run } from '../../../src/segments/methods/rfm.run.ts';
import { fitNames, rewritten } from '../../../src/segments/methods/rfming/fitNames.ts';
import { namedCells } from '../../../src/segments/methods/rfming/namedCells.ts';
import { nameTables } from '../../../src/segments/methods/rfming/nameTables.ts';
import type { CellsChoice } from '../../../src/segments/methods/settings/cellsSetting.ts';
import type { ReportPart } from '../../../src/segments/report.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import type { Trace } from '../../../src/segments/trace.ts';
import { sharedIsMissing, sharedJson, sharedPath } from '../../sharedFile.ts';
import { ownOracle } from '../../statistics/ownOracle.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { customersOfEveryCell } from './customersOfEveryCell.ts';

const asOf = Date.UTC(2007, 0, 1);
const dayLength = 864e5;
const on = (column: string) => ({ of: 'column', column }) as const;
const preset = (name: string): CellsChoice => ({ of: 'preset', preset: name });

/** A scheme as it would be read from a document. */
function scheme(changes: Partial<RfmScheme> = {}): RfmScheme {
  const columns = { recency: on('days'), frequency: on('orders'), monetary: on('value') };
  const read = rfm.read(
    JSON.parse(JSON.stringify({ ...(rfm.initial as RfmScheme), ...columns, ...changes })),
  );
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value as RfmScheme;
}

type Customer = readonly [days: number | null, orders: number | null, value: number | null];

function customers(...rows: readonly Customer[]): Table {
  const column = (part: 0 | 1 | 2): Column =>
    numberColumn(Float64Array.from(rows, (row) => row[part] ?? Number.NaN));
  return tableOf([
    { name: 'days', column: column(0) },
    { name: 'orders', column: column(1) },
    { name: 'value', column: column(2) },
  ]);
}

const contextOf = (table: Table, context: Partial<MethodContext> = {}): MethodContext => ({
  ...contextOver(table, asOf),
  ...context,
});

function result(made: RfmScheme, table: Table, context: Partial<MethodContext> = {}) {
  return finish(run.evaluate(made, contextOf(table, context)));
}

function cut(made: RfmScheme, table: Table, context: Partial<MethodContext> = {}): Segmentation {
  const evaluated = result(made, table, context);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

function traced(made: RfmScheme, table: Table, row: number, context: Partial<MethodContext> = {}): Trace {
  const trace = finish(run.trace(made, row, contextOf(table, context)));
  if (failed(trace)) throw new Error(say(trace.problem.message, 'en'));
  return trace.value;
}

function findings(made: RfmScheme, table: Table) {
  return finish(run.check!(made, cut(made, table), contextOf(table)));
}

const refusal = (made: RfmScheme, table: Table, context: Partial<MethodContext> = {}) => {
  const evaluated = result(made, table, context);
  return failed(evaluated) ? say(evaluated.problem.message, 'en') : null;
};

const sizes = ({ segments, rest }: Segmentation) =>
  Object.fromEntries(
    [
      ...segments.map(({ id, kept }) => [id, positions(kept).length] as const),
      ['rest', positions(rest).length] as const,
    ].filter(([, count]) => count > 0),
  );
const tablesOf = (made: Segmentation) =>
  made.report!.filter((part): part is Extract<ReportPart, { part: 'table' }> => part.part === 'table');
const warnings = (made: Segmentation) =>
  made.report!.flatMap((part) =>
    part.part === 'warning' || part.part === 'note' ? [say(part.message, 'en')] : [],
  );

/** 60 customers with one order, 25 with two, 15 with three; days and values all differ. */
const tied = customers(
  ...Array.from({ length: 100 }, (_, row): Customer => [
    row + 1,
    row < 60 ? 1 : row < 85 ? 2 : 3,
    10 * (row + 1),
  ]),
);

describe('scores', () => {
  test('orders that leave a score unused are scored by fixed cuts, and the report says so', () => {
    const made = cut(scheme(), tied);
    const cuts = tablesOf(made)[0]!.rows.slice(5, 10);
    expect(cuts.map((row) => row[2])).toEqual([60, 25, 15, 0, 0]);
    expect(warnings(made).some((said) => said.includes('1, 2, 3, 4–5, 6 and more'))).toBe(true);
    expect(findings(scheme(), tied).map(({ check, message }) => [check, say(message, 'en')])).toContainEqual([
      'unusedScore',
      'Nobody scores F 4 or 5: no customer lies between those cuts. Move the cuts if the score should be had.',
    ]);
  });

  test('R’s rule skips scores instead, and the check says which', () => {
    const made = cut(scheme({ rule: 'package' }), tied);
    expect(
      tablesOf(made)[0]!
        .rows.slice(5, 10)
        .map((row) => row[2]),
    ).toEqual([60, 0, 25, 0, 15]);
    expect(
      findings(scheme({ rule: 'package' }), tied).map(({ message }) => say(message, 'en')),
    ).toContainEqual(
      'Nobody scores F 2 or 4: too many customers have the same value to be parted there. Set own cuts, or ask for fewer scores.',
    );
  });

  test('ranks part customers with the same value into bins of equal size', () => {
    const made = cut(scheme({ rule: 'ranks' }), tied);
    const sizesOfBins = tablesOf(made)[0]!
      .rows.slice(5, 10)
      .map((row) => row[2] as number);
    expect(Math.max(...sizesOfBins) - Math.min(...sizesOfBins)).toBeLessThanOrEqual(1);
    expect(warnings(made).some((said) => said.includes('order in the file'))).toBe(true);
  });

  test('own cuts, each measure with as many scores as it has', () => {
    const own = scheme({ rule: 'ownCuts', recencyCuts: [90], frequencyCuts: [1, 3], monetaryCuts: [50] });
    const made = cut(own, customers([90, 1, 50], [91, 2, 51], [1, 4, 10]));
    expect(
      tablesOf(made)[0]!.rows.map(([score, range, count]) => [score, say(range as never, 'en'), count]),
    ).toEqual([
      ['R 1', 'over 90', 1],
      ['R 2', 'at most 90', 2],
      ['F 1', 'at most 1', 1],
      ['F 2', 'over 1, at most 3', 1],
      ['F 3', 'over 3', 1],
      ['M 1', 'at most 50', 2],
      ['M 2', 'over 50', 1],
    ]);
  });

  test('a date counts whole days to the as-of date, whatever the time of day', () => {
    const days = [5, 40, 80, 200, 400];
    const orders = numberColumn(Float64Array.of(5, 4, 3, 2, 1));
    const date = dateColumn(
      Float64Array.from(days, (day) => asOf - day * dayLength + 7e7),
      true,
    );
    const dated = tableOf([
      { name: 'days', column: date },
      { name: 'orders', column: orders },
      { name: 'value', column: orders },
    ]);
    const counted = customers(...days.map((day, at): Customer => [day, 5 - at, 5 - at]));
    expect(sizes(cut(scheme(), dated, { asOf: asOf + 3e7 }))).toEqual(sizes(cut(scheme(), counted)));
    const late = cut(scheme(), dated, { asOf: asOf - 30 * dayLength });
    expect(warnings(late).some((said) => said.startsWith('1 customer bought after the as-of date'))).toBe(
      true,
    );
  });
});

describe('who is scored', () => {
  const table = customers([1, 5, 10], [2, 0, 0], [null, 3, 4], [4, 2, null], [5, 1, 2]);

  test('rows without an order or without a needed value are everyone else', () => {
    const made = cut(scheme(), table);
    expect(positions(made.rest)).toEqual([1, 2]);
    expect(warnings(made).filter((said) => said.includes('everyone else'))).toEqual([
      '1 row has no order. They are not customers yet: not scored, and everyone else.',
      '1 row lacks a value that is needed: not scored, and everyone else.',
    ]);
    expect(positions(cut(scheme({ names: preset('ten') }), table).rest)).toContain(3);
  });

  test('rows outside the table decide nothing', () => {
    const rows = emptyBitmap(125);
    for (let row = 25; row < 125; row++) rows.set(row);
    const part = viewOf(customersOfEveryCell, rows);
    const made = cut(scheme(), part);
    expect(
      tablesOf(made)[0]!
        .rows.slice(0, 5)
        .reduce((sum, row) => sum + (row[2] as number), 0),
    ).toBe(100);
  });

  test('what cannot be scored is refused', () => {
    expect(refusal(scheme({ recency: null }), table)).toContain('Last purchase');
    expect(refusal(scheme({ monetary: null }), table)).toBeNull();
    expect(refusal(scheme({ monetary: null, names: preset('eleven') }), table)).toContain('Value');
    expect(refusal(scheme(), table, { isAggregate: true })).toContain('is a group');
    expect(refusal(scheme(), customers([1, 0, 0], [null, 1, 1]))).toContain('Nobody can be scored');
    expect(failed(rfm.read({ ...scheme(), names: preset('unknown') }))).toBe(true);
    expect(failed(rfm.read({ ...scheme(), frequencyCuts: [2, 2] }))).toBe(true);
  });
});

describe('names', () => {
  const found = (name: string, bins = 5) => {
    const counts = { r: bins, f: bins, m: bins };
    const { names, withoutRoom } = fitNames(nameTables[name]!, counts);
    return { ...namedCells(names, counts), ids: names.map(({ id }) => id), withoutRoom };
  };

  test('each preset is a table that can be read as the person’s own', () => {
    for (const { scores, rows } of Object.values(nameTables)) {
      const names = { of: 'own' as const, scores, rows };
      expect(scheme({ names }).names).toEqual(names);
    }
    expect(Object.values(nameTables).map(({ rows }) => rows.length)).toEqual([11, 11, 10, 6]);
  });

  test.each(['partition', 'six'])('%s covers every combination once, for any number of scores', (name) => {
    for (let bins = 2; bins <= 10; bins++) {
      const { shared, uncovered, names } = found(name, bins);
      expect([bins, shared, uncovered]).toEqual([bins, 0, []]);
      expect(names.every(({ won }) => won > 0)).toBe(true);
    }
    expect(found(name).withoutRoom).toEqual([]);
  });

  test('the default table has eleven names for 25 combinations', () => {
    const { codeOf, ids } = found('partition');
    const nameOf = (r: number, f: number) => ids[codeOf(r, f, 1) - 1];
    expect([
      nameOf(5, 5),
      nameOf(5, 1),
      nameOf(4, 2),
      nameOf(3, 3),
      nameOf(1, 5),
      nameOf(1, 2),
      nameOf(2, 2),
    ]).toEqual(['champions', 'newcomers', 'potential', 'attention', 'precious', 'lost', 'hibernating']);
  });

  test('cells won, as the definitions have them', () => {
    expect(found('eleven').names.map(({ won }) => won)).toEqual([8, 28, 24, 0, 0, 3, 3, 20, 0, 3, 0]);
    expect(found('ten').names.map(({ won }) => won)).toEqual([1, 35, 15, 8, 15, 6, 7, 4, 10, 14]);
  });

  test('a table that is written anew for other scores keeps a score for each name', () => {
    const anew = rewritten(nameTables['partition']!, 2);
    expect(anew.rows.every(({ r, f }) => r[0] <= r[1] && f[0] <= f[1] && r[1] <= 2 && f[1] <= 2)).toBe(true);
    expect(anew.rows.length).toBe(11);
    expect(rewritten(nameTables['eleven']!, 5)).toEqual({ scores: 5, rows: nameTables['eleven']!.rows });
  });
});

describe('pictures', () => {
  const chartsOf = (made: Segmentation) =>
    Object.fromEntries(
      made.report!.flatMap((part) => (part.part === 'chart' ? [[part.chart, part.rows]] : [])),
    );

  test('the grid of bars has each R × F with its customers by M, in the colour of their name', () => {
    const table = customers([1, 9, 5], [1, 9, 900], [9, 1, 5], [9, 1, 4], [5, 1, 7]);
    const own = { rule: 'ownCuts', recencyCuts: [3], frequencyCuts: [4], monetaryCuts: [10] } as const;
    const { barGrid: rows } = chartsOf(cut(scheme(own), table));
    const told = (across: string, up: string) =>
      rows!
        .filter((row) => row['across'] === across && row['up'] === up)
        .map(({ label, value }) => [label, value]);
    expect(rows!.slice(0, 4).map(({ across, up }) => [up, across])).toEqual([
      ['2', '1'],
      ['2', '1'],
      ['2', '2'],
      ['2', '2'],
    ]);
    expect(told('2', '2')).toEqual([
      ['M 1', 1],
      ['M 2', 1],
    ]);
    expect(told('1', '1')).toEqual([
      ['M 1', 3],
      ['M 2', 0],
    ]);
    expect(rows!.find(({ across, up }) => across === '2' && up === '2')!['segment']).toBe('loyal');
  });

  test('a tile is a segment with its customers, who has no name last', () => {
    const { treemap: rows } = chartsOf(cut(scheme({ names: preset('ten') }), customersOfEveryCell));
    expect(rows!.map(({ segment, value }) => [segment, value])).toEqual([
      ['champions', 1],
      ['potential', 35],
      ['loyal', 15],
      ['promising', 8],
      ['newcomers', 15],
      ['precious', 6],
      ['risk', 7],
      ['attention', 4],
      ['sleepy', 10],
      ['lost', 14],
      ['rest', 10],
    ]);
  });
});

describe('the linter', () => {
  test('R’s eleven names: four that nobody can get, 36 combinations uncovered, 42 overlapping', () => {
    const list = findings(scheme({ names: preset('eleven') }), customersOfEveryCell);
    const said = list.map(({ check, weight, message }) => `${weight} ${check}: ${say(message, 'en')}`);
    const dead = list.filter(({ check }) => check === 'shadowed');
    expect(
      dead.map(({ place, others = [] }) => [place.segment, others.map(({ segment }) => segment)]),
    ).toEqual([
      ['newcomers', ['potential']],
      ['promising', ['potential']],
      ['precious', ['risk']],
      ['lost', ['hibernating', 'sleepy', 'risk', 'attention']],
    ]);
    expect(said).toContain(
      'wrong shadowed: Nobody can ever be “Can’t Lose Them”: earlier names take all its 4 combinations of scores (At Risk 4).',
    );
    expect(said).toContain(
      'odd uncovered: 36 of the 125 combinations of scores have no name (113, 114, 115, 131, 141, 151, 213, 214, 215, 231 and 26 more): 36 rows there are everyone else.',
    );
    expect(said).toContain(
      'note overlap: 42 of the 125 combinations of scores fit more than one name; the first from the top gets them.',
    );
    expect(said.filter((each) => each.includes('unusedScore'))).toEqual([]);
  });

  test('R’s ten names: none dead, ten uncovered by name, 58 overlapping', () => {
    const said = findings(scheme({ names: preset('ten') }), customersOfEveryCell).map(({ message }) =>
      say(message, 'en'),
    );
    expect(said[0]).toBe(
      '10 of the 125 combinations of scores have no name (215, 241, 251, 252, 341, 351, 441, 451, 541, 551): 10 rows there are everyone else.',
    );
    expect(said[1]).toMatch(/^58 of the 125 /u);
  });

  test('says nothing of the default table, and what has no room with fewer scores', () => {
    expect(findings(scheme(), customersOfEveryCell)).toEqual([]);
    const [finding, ...others] = findings(scheme({ bins: 2, rule: 'package' }), customersOfEveryCell).filter(
      ({ check }) => check === 'withoutRoom',
    );
    expect(others).toEqual([]);
    expect(say(finding!.message, 'en')).toMatch(/scores 1–5.*no combination is left for/u);
  });

  test('a name that a person gave is said as it is given', () => {
    const said = [{ at: 'precious', name: 'Stars of old' }];
    const list = findings(scheme({ names: preset('eleven'), said }), customersOfEveryCell);
    expect(
      list.map(({ message }) => say(message, 'en')).some((each) => each.includes('“Stars of old”')),
    ).toBe(true);
  });
});

describe('trace', () => {
  test.each(Object.keys(nameTables))('%s: agrees with membership in every row', (name) => {
    const made = scheme({ names: preset(name) });
    const { segments } = cut(made, customersOfEveryCell);
    for (let row = 0; row < 125; row++) {
      const keeping = segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id);
      const { segments: told, definitions } = traced(made, customersOfEveryCell, row);
      expect([row, told]).toEqual([row, keeping]);
      const matching = definitions.filter(({ matches }) => matches);
      expect(matching.filter(({ takenBy }) => takenBy === undefined).map(({ segment }) => segment)).toEqual(
        keeping,
      );
      for (const { rule, matches } of definitions) {
        const items = rule?.kind === 'group' ? rule.items : [];
        expect(items.every(({ holds }) => holds)).toBe(matches);
      }
    }
  });

  test('says the score asked for, the values that give it, and the row’s own', () => {
    const [champions] = traced(scheme(), customersOfEveryCell, 124).definitions;
    const items = champions!.rule?.kind === 'group' ? champions!.rule.items : [];
    expect(items.map((item) => (item.kind === 'condition' && item.said ? say(item.said, 'en') : ''))).toEqual(
      ['has to score R 5 (at most 1.8 days ago); it scores 5', 'has to score F 4–5 (over 3.4); it scores 5'],
    );
  });

  test('one more order', () => {
    const made = scheme({ rule: 'ownCuts', recencyCuts: [30, 60, 90, 120], frequencyCuts: [1, 2, 3, 5] });
    const { segments, moves } = traced(made, customers([10, 1, 5], [200, 9, 9]), 0);
    expect(segments).toEqual(['newcomers']);
    expect(moves[0]).toEqual({
      to: 'potential',
      changes: [{ subject: on('orders'), from: 1, to: 2, direction: 'exactly' }],
    });
    expect(moves.find(({ to }) => to === 'promising')?.changes).toEqual([
      { subject: on('days'), from: 10, to: 31, direction: 'exactly' },
    ]);
  });

  test('a row that is not scored is in no segment and has no move', () => {
    const table = customers([1, 5, 10], [2, 0, 0], [3, 1, 5]);
    expect(traced(scheme(), table, 1)).toMatchObject({ segments: [], moves: [] });
    expect(traced(scheme({ rule: 'ranks' }), table, 0).moves).toEqual([]);
  });

  test('each move is true: the row so changed is where it says, with the cuts held', () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 90 }),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 25 }),
        fc.constantFrom('quantile' as const, 'package' as const),
        fc.constantFrom(...Object.keys(nameTables)),
        fc.integer({ min: 2, max: 7 }),
        (rows, rule, name, bins) => {
          const made = scheme({ rule, bins, names: preset(name) });
          const table = customers(...rows);
          const reference = contextOf(table);
          for (const { to, changes } of traced(made, table, 0).moves) {
            const changed = [...rows[0]!] as [number, number, number];
            for (const { subject, to: value } of changes) {
              const place = ['days', 'orders', 'value'].indexOf('column' in subject ? subject.column : '');
              changed[place] = value as number;
            }
            const { segments } = cut(made, customers(changed), { reference });
            expect(segments.filter(({ kept }) => kept.get(0)).map(({ id }) => id)).toEqual(
              to === 'rest' ? [] : [to],
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a move of a date is a day', () => {
    const at = (...days: number[]) => dateColumn(Float64Array.from(days, (day) => asOf - day * dayLength));
    const table = tableOf([
      { name: 'days', column: at(10, 200) },
      { name: 'orders', column: numberColumn(Float64Array.of(1, 9)) },
      { name: 'value', column: numberColumn(Float64Array.of(1, 9)) },
    ]);
    const made = scheme({ rule: 'ownCuts', recencyCuts: [30, 60, 90, 120], frequencyCuts: [1, 2, 3, 5] });
    const moves = traced(made, table, 0).moves.flatMap(({ to, changes }) =>
      changes.map((change) => [to, change]),
    );
    expect(moves).toContainEqual([
      'promising',
      { subject: on('days'), from: asOf - 10 * dayLength, to: asOf - 31 * dayLength, direction: 'exactly' },
    ]);
    expect(moves).toContainEqual([
      'lost',
      { subject: on('days'), from: asOf - 10 * dayLength, to: asOf - 121 * dayLength, direction: 'atMost' },
    ]);
  });
});

describe('several tables', () => {
  test('cuts are those of the reference', () => {
    const others = customers([1, 5, 1], [2, 5, 5], [5, 1, 9]);
    const made = cut(scheme({ names: preset('six') }), others, {
      reference: contextOf(customersOfEveryCell),
    });
    expect(sizes(made)).toEqual({ champions: 1, loyal: 1, inactive: 1 });
  });

  test('ranks are not carried over', () => {
    const others = customers([1, 5, 1], [2, 5, 5]);
    expect(
      refusal(scheme({ rule: 'ranks' }), others, { reference: contextOf(customersOfEveryCell) }),
    ).toContain('Ranks belong');
    expect(
      refusal(scheme({ rule: 'ranks' }), customersOfEveryCell, {
        reference: contextOf(customersOfEveryCell),
      }),
    ).toBeNull();
  });
});

test('a person begins with the columns of the roles', () => {
  const trait = (column: string, type: 'date' | 'number', role: string | null) => ({
    subject: on(column),
    type,
    facts: null,
    role,
  });
  const begun = rfm.start!([
    trait('age', 'number', null),
    trait('last', 'date', 'lastPurchase'),
    trait('spent', 'number', 'value'),
    trait('times', 'number', 'orders'),
  ]) as RfmScheme;
  expect([begun.recency, begun.frequency, begun.monetary]).toEqual([on('last'), on('times'), on('spent')]);
  expect(begun.names).toEqual(preset('partition'));
});

interface OwnCase {
  readonly days: readonly number[];
  readonly orders: readonly number[];
  readonly value: readonly number[];
  readonly f: readonly number[];
  readonly segment: readonly string[];
  readonly summary: readonly Readonly<
    Record<'customers' | 'orders' | 'revenue' | 'recency' | 'frequency' | 'monetary', number> & {
      segment: string;
    }
  >[];
}

test.each(Object.entries(ownOracle<Record<string, OwnCase>>('rfm')))(
  'customers who order %s, as R counts them by its own quantiles',
  (name, { days, orders, value, segment, summary, ...scores }) => {
    const made = cut(
      scheme(),
      customers(...days.map((day, row): Customer => [day, orders[row]!, value[row]!])),
    );
    const codes = segment.map((_, row) => made.segments.find(({ kept }) => kept.get(row))?.id);
    expect(codes).toEqual(segment);
    expect(warnings(made).some((said) => said.includes('fixed cuts'))).toBe(name === 'once');
    const [cuts, , sums, medians] = tablesOf(made);
    expect(cuts!.rows.slice(5, 10).map((row) => row[2])).toEqual(
      [1, 2, 3, 4, 5].map((score) => scores.f.filter((f) => f === score).length),
    );
    for (const { segment: id, customers: count, ...told } of summary) {
      const at = made.labels.findIndex((label) => label.id === id);
      const [, ...sum] = sums!.rows[at]!;
      expect([id, ...sum.slice(0, 2)]).toEqual([id, count, told.orders]);
      expect(sum[2]).toBeCloseTo(told.revenue, 8);
      const middle = medians!.rows[at]!.slice(1).map((median) => (median as { number: number }).number);
      expect([id, ...middle]).toEqual([id, told.recency, told.frequency, expect.closeTo(told.monetary, 9)]);
    }
  },
);

interface PackageSegments {
  readonly counts: Readonly<Record<string, number>>;
  readonly summary: readonly {
    readonly segment: string;
    readonly customers: number;
    readonly orders: number;
    readonly revenue: number;
    readonly aov: number;
  }[];
}
interface PackageOracle {
  readonly threshold: readonly Readonly<Record<string, number>>[];
  readonly score_counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly segments_help_page_10?: PackageSegments;
  readonly segments_vignette_table_11?: PackageSegments;
}
const oracle = 'oracles/rfm-package.json';
const orders = 'data/rfm-package/rfm_data_orders.csv';
const missing = sharedIsMissing(oracle, orders);

describe.skipIf(missing)(`orders of R’s package${missing ? ` (${missing})` : ''}`, () => {
  const expected = missing ? {} : (sharedJson(oracle) as Readonly<Record<string, PackageOracle>>);
  const lines = missing ? [] : readFileSync(sharedPath(orders), 'utf8').trim().split(/\r?\n/u).slice(1);
  const known = new Map<string, { last: string; orders: number; revenue: number }>();
  for (const line of lines) {
    const [customer, date, revenue] = line.split(',');
    const before = known.get(customer!) ?? { last: '', orders: 0, revenue: 0 };
    known.set(customer!, {
      last: date! > before.last ? date! : before.last,
      orders: before.orders + 1,
      revenue: before.revenue + Number(revenue),
    });
  }
  const list = [...known.values()];
  const table = tableOf([
    { name: 'days', column: dateColumn(Float64Array.from(list, ({ last }) => Date.parse(last))) },
    { name: 'orders', column: numberColumn(Float64Array.from(list, (customer) => customer.orders)) },
    { name: 'value', column: numberColumn(Float64Array.from(list, ({ revenue }) => revenue)) },
  ]);
  const context = { asOf: Date.parse('2006-12-31') };

  test.each([
    ['orders', 5],
    ['orders_3bins', 3],
  ] as const)('%s: customers by score', (name, bins) => {
    const made = cut(scheme({ rule: 'package', bins }), table, context);
    const counted = tablesOf(made)[0]!.rows.map((row) => row[2]);
    const { score_counts: counts } = expected[name]!;
    const inOrder = ['recency', 'frequency', 'monetary'].flatMap((measure) =>
      Array.from({ length: bins }, (_, score) => counts[measure]![score + 1]),
    );
    expect(counted).toEqual(inOrder);
  });

  test.each([
    ['eleven', 'segments_vignette_table_11'],
    ['ten', 'segments_help_page_10'],
  ] as const)('the names of %s: customers, orders, revenue and revenue an order', (name, part) => {
    const made = cut(scheme({ rule: 'package', names: preset(name) }), table, context);
    const { counts, summary } = expected['orders']![part]!;
    const nameOf = (segment: string) =>
      segment === 'Others' ? 'Everyone else' : segment.replace("'", '’').replace(/Loyalist$/u, 'Loyalists');
    const of = (rows: readonly (readonly [string, ...unknown[]])[]) =>
      Object.fromEntries(rows.map(([key, ...rest]) => [key, rest]));
    const kept = made.segments.map(
      ({ kept: rows }, at) => [nameIn(made.labels[at]!.name, 'en'), positions(rows).length] as const,
    );
    expect(
      of([
        ...kept.filter(([, count]) => count > 0),
        ...(counts['Others'] ? [['Everyone else', positions(made.rest).length] as const] : []),
      ]),
    ).toEqual(of(Object.entries(counts).map(([segment, count]) => [nameOf(segment), count] as const)));
    const told = tablesOf(made)[2]!
      .rows.filter((row) => row[1] !== 0)
      .map(
        (row) =>
          [
            nameIn(row[0] as never, 'en'),
            ...row.slice(1, 4),
            Math.round((row[4] as number) * 100) / 100,
          ] as const,
      );
    for (const { segment, customers: count, orders: times, revenue, aov } of summary) {
      const [, ...row] = told.find(([named]) => named === nameOf(segment))!;
      expect([segment, ...row]).toEqual([segment, count, times, revenue, aov]);
    }
  });
});
