import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import { tableOf, viewOf } from '../../../src/data/table.ts';
import { emptyBitmap } from '../../../src/data/bitmap.ts';
import { finish } from '../../../src/data/work.ts';
import { lifecycle, type LifecycleScheme } from '../../../src/segments/methods/lifecycle.ts';
import { run } from '../../../src/segments/methods/lifecycle.run.ts';
import { run as rules } from '../../../src/segments/methods/rules.run.ts';
import oracle from '../../oracle/lifecycle/lifecycle.json' with { type: 'json' };
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const asOf = Date.parse('2024-12-31');
const of = (column: string) => ({ of: 'column', column }) as const;
const scheme: LifecycleScheme = {
  last: of('last'),
  first: of('first'),
  previous: of('previous'),
  isNew: 90,
  isActive: 90,
  isAtRisk: 365,
  said: [],
};

type Row = readonly [first: string | null, previous: string | null, last: string | null];
const tableFrom = (...rows: readonly Row[]) =>
  tableOf(
    (['first', 'previous', 'last'] as const).map((name, place) => ({
      name,
      column: columnFrom(
        'date',
        rows.map((row) => (row[place] === null ? null : Date.parse(row[place]!))),
      ),
    })),
  );

function placed(made: LifecycleScheme, table: ReturnType<typeof tableFrom>) {
  const result = finish(run.evaluate(made, contextOver(table, asOf)));
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  const { segments, rest } = result.value;
  return Object.fromEntries([
    ...segments.map(({ id, kept }) => [id, positions(kept)]),
    ['rest', positions(rest)],
  ]);
}

const some = tableFrom(
  ['2024-10-02', null, '2024-10-02'], // 90 days
  ['2024-10-01T23:00', null, '2024-10-01T23:00'], // 91 days
  ['2020-01-01', '2024-06-01', '2024-12-01'],
  ['2020-01-01', '2023-11-30', '2024-12-01'], // 367 days between
  ['2020-01-01', '2023-12-02', '2024-12-01'], // 365 days between
  ['2020-01-01', null, '2024-01-01'], // 365 days ago
  ['2020-01-01', '2019-01-01', '2023-12-31'], // 366 days ago
  [null, null, null],
  [null, null, '2024-12-31T15:00'],
  ['2024-12-01', null, null],
);

describe('stages', () => {
  test('by whole days before the as-of date', () => {
    expect(placed(scheme, some)).toEqual({
      new: [0, 9],
      active: [2, 4, 8],
      atRisk: [1, 5],
      lapsed: [6],
      wonBack: [3],
      rest: [7],
    });
  });
  test('without the columns that tell them, nobody is new or won back', () => {
    const bare = { ...scheme, first: null, previous: null };
    expect(placed(bare, some)).toEqual({
      active: [0, 2, 3, 4, 8],
      atRisk: [1, 5],
      lapsed: [6],
      rest: [7, 9],
    });
    expect(lifecycle.segments(bare).map(({ id }) => id)).toEqual(['active', 'atRisk', 'lapsed']);
  });
  test('a view counts its own rows', () => {
    const rows = emptyBitmap(10);
    [2, 7].forEach((row) => rows.set(row));
    const result = finish(run.evaluate(scheme, contextOver(viewOf(some, rows), asOf)));
    expect(result).toMatchObject({ value: { isPartition: true } });
    expect(placed(scheme, viewOf(some, rows))).toMatchObject({ active: [2], new: [], rest: [7] });
  });
  test('refuses “at risk” that is no longer than “active”', () => {
    expect(finish(run.evaluate({ ...scheme, isAtRisk: 90 }, contextOver(some, asOf)))).toHaveProperty(
      'problem',
    );
    expect(finish(run.evaluate({ ...scheme, last: null }, contextOver(some, asOf)))).toHaveProperty(
      'problem',
    );
  });
  test('counts what is missing and what lies after the as-of date', () => {
    const result = finish(
      run.evaluate(
        scheme,
        contextOver(tableFrom(['2024-01-01', null, '2025-01-01'], [null, null, null]), asOf),
      ),
    );
    if (failed(result)) throw new Error('no result');
    const said = result.value.report!.flatMap((part) => ('message' in part ? [say(part.message, 'en')] : []));
    expect(said.join(' ')).toContain('1 row has a last purchase after');
    expect(said.join(' ')).toContain('1 row has no last purchase');
  });
});

describe('one row', () => {
  const days = fc
    .integer({ min: -10, max: 900 })
    .map((ago) => new Date(asOf - ago * 86_400_000).toISOString());
  const row = fc.tuple(fc.option(days), fc.option(days), fc.option(days));
  test('its trace agrees with where it is, and each move moves it there', () =>
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, bare) => {
        const made = bare ? { ...scheme, previous: null } : scheme;
        const table = tableFrom(...rows);
        const where = placed(made, table);
        rows.forEach((purchases, at) => {
          const traced = finish(run.trace(made, at, contextOver(table, asOf)));
          if (failed(traced)) throw new Error('no trace');
          const { segments, definitions, moves } = traced.value;
          const own = Object.keys(where).find((id) => where[id]!.includes(at));
          expect(segments).toEqual(own === 'rest' ? [] : [own]);
          for (const { segment, matches, rule } of definitions)
            expect([segment, matches, rule!.holds]).toEqual([segment, segment === own, segment === own]);
          for (const { to, changes } of moves) {
            const changed = [...purchases];
            for (const { subject, to: value } of changes) {
              const place = ['first', 'previous', 'last'].indexOf((subject as { column: string }).column);
              changed[place] = new Date(value as number).toISOString();
            }
            expect(placed(made, tableFrom(changed as unknown as Row))[to]).toEqual([0]);
          }
        });
      }),
      { numRuns: 60 },
    ));
});

test('as rules they hold the same rows; a gap is no rule', () => {
  const made = { ...scheme, previous: null };
  const context = contextOver(some, asOf);
  const asRules = finish(run.become!(made, context));
  if (failed(asRules)) throw new Error('no rules');
  const result = finish(rules.evaluate(asRules.value, context));
  if (failed(result)) throw new Error(say(result.problem.message, 'en'));
  const where = placed(made, some);
  for (const { id, kept } of result.value.segments) expect([id, positions(kept)]).toEqual([id, where[id]]);
  expect(finish(run.become!(scheme, context))).toHaveProperty('problem');
});

test('the stage of every customer, as pandas has it', () => {
  const { first, previous, last, stage } = oracle;
  const table = tableFrom(...stage.map((_, row) => [first[row]!, previous[row]!, last[row]!] as const));
  const result = finish(
    run.evaluate({ ...scheme, isNew: 60, isActive: 120, isAtRisk: 300 }, contextOver(table, asOf)),
  );
  if (failed(result)) throw new Error('no stages');
  expect(segmentOfEach(result.value, stage.length)).toEqual(stage);
});
