import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import type { CellValue } from '../../../src/data/column.ts';
import { tableOf, type Table } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import { health, type HealthScheme } from '../../../src/segments/methods/health.ts';
import { run } from '../../../src/segments/methods/health.run.ts';
import { healthAsked, healthScores } from '../../../src/segments/methods/scoring/healthScores.ts';
import type { HealthComponent } from '../../../src/segments/methods/settings/componentsSetting.ts';
import type { Segmentation } from '../../../src/segments/segmentation.ts';
import oracle from '../../oracle/health/health.json' with { type: 'json' };
import { columnFrom } from '../columnFrom.ts';
import { contextOver } from '../contextOver.ts';
import { positions } from '../positions.ts';
import { segmentOfEach } from '../segmentOfEach.ts';

const column = (name: string) => ({ of: 'column', column: name }) as const;
const metric = (name: string, bad: number, good: number, weight = 1) => ({
  of: column(name),
  bad,
  good,
  weight,
});
const use: HealthComponent = { id: 'use', name: 'Use', weight: 3, metrics: [metric('visits', 0, 20)] };
const support: HealthComponent = {
  id: 'support',
  name: 'Support',
  weight: 1,
  metrics: [metric('tickets', 10, 0), metric('rating', 1, 5)],
};

function scheme(given: Partial<HealthScheme>): HealthScheme {
  const made = { ...health.initial, components: [use, support], ...given };
  const read = health.read(JSON.parse(JSON.stringify(made)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  return read.value;
}

type Numbers = readonly (number | null)[];

const tableFrom = (visits: Numbers, tickets: Numbers, rating: Numbers, kind: CellValue[] = []): Table =>
  tableOf(
    [
      { name: 'visits', column: columnFrom('number', visits) },
      { name: 'tickets', column: columnFrom('number', tickets) },
      { name: 'rating', column: columnFrom('number', rating) },
      { name: 'kind', column: columnFrom('text', kind) },
    ].slice(0, kind.length > 0 ? 4 : 3),
  );

const result = (made: HealthScheme, table: Table) => finish(run.evaluate(made, contextOver(table)));

function scored(made: HealthScheme, table: Table): Segmentation {
  const evaluated = result(made, table);
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return evaluated.value;
}

const rowsIn = ({ segments, rest }: Segmentation) => [
  ...segments.map(({ kept }) => positions(kept)),
  positions(rest),
];

const scoresIn = ({ report }: Segmentation) => {
  const chart = report!.find((part) => part.part === 'chart');
  return chart?.part === 'chart' ? chart.rows.map(({ label, value }) => [Number(label), value]) : [];
};

describe('health', () => {
  test('is the weighted mean of components, each number between bad and good and not beyond; lower may be better', () => {
    // Use 50, 100, 0; support (80 + 50) ÷ 2 = 65, (0 + 100) ÷ 2 = 50, 100.
    const table = tableFrom([10, 60, -5], [2, 30, 0], [3, 5, 5]);
    const made = scored(scheme({}), table);
    expect(scoresIn(made)).toEqual([
      [25, 1],
      [53.75, 1],
      [87.5, 1],
    ]);
    expect(rowsIn(made)).toEqual([[1], [], [0], [2], []]);
  });

  test('what is missing is left out and the rest weighs more, with the coverage told', () => {
    const table = tableFrom([10, null, 10, null], [2, 2, null, null], [null, 3, null, null]);
    const made = scored(scheme({}), table);
    // (3 · 50 + 80) ÷ 4, 65, 50, none.
    expect(scoresIn(made)).toEqual([
      [50, 1],
      [57.5, 1],
      [65, 1],
    ]);
    expect(positions(made.rest)).toEqual([3]);
    const figures = made.report!.find(({ part }) => part === 'figures');
    expect(figures).toMatchObject({
      figures: [
        { value: 3 },
        { value: { number: expect.closeTo(172.5 / 3, 12) } },
        { value: { percent: expect.closeTo(2 / 3, 12) } },
      ],
    });
    const notes = made.report!.flatMap((part) => (part.part === 'note' ? [say(part.message, 'en')] : []));
    expect(notes).toEqual([
      '66.7% of the scored rows lack a part: their score rests on the others.',
      '1 row is outside the scope or lacks every part, and has no score.',
    ]);
  });

  test('rows outside the scope have none', () => {
    const scope = {
      id: 'scope',
      kind: 'group',
      match: 'all',
      items: [
        {
          id: 'paying',
          kind: 'condition',
          subject: column('kind'),
          operator: 'isAnyOf',
          value: { values: ['paying'] },
        },
      ],
    } as const;
    const table = tableFrom([10, 10, 10], [0, 0, 0], [5, 5, 5], ['paying', 'trial', null]);
    const made = scored(scheme({ scope }), table);
    expect(positions(made.rest)).toEqual([1, 2]);
    expect(made.counts.get('paying')).toBe(1);
    const traced = finish(run.trace(scheme({ scope }), 1, contextOver(table)));
    expect(traced).toMatchObject({ value: { segments: [], moves: [] } });
  });
});

test('what cannot be scored is said', () => {
  const said = (given: Partial<HealthScheme>) => {
    const evaluated = result(scheme(given), tableFrom([1], [1], [1]));
    return failed(evaluated) ? say(evaluated.problem.message, 'en') : null;
  };
  expect(said({ components: [] })).toBe('The health score is made of nothing yet.');
  expect(said({ components: [{ ...use, weight: 0 }] })).toBe('All components weigh 0: give one a weight.');
  expect(said({ components: [{ ...use, metrics: [metric('visits', 4, 4)] }] })).toBe(
    'In “Use” the bad and the good value of “visits” are the same: nothing lies between them.',
  );
});

test('the trace agrees with the segments, and its moves land where they say', () => {
  const value = fc.option(fc.integer({ min: -2, max: 24 }), { nil: null });
  let moves = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 12 }), (rows) => {
      const columns = [0, 1, 2].map((at) => rows.map((row) => row[at]!));
      const table = tableFrom(columns[0]!, columns[1]!, columns[2]!);
      const made = scheme({});
      const held = scored(made, table);
      for (const row of rows.keys()) {
        const traced = finish(run.trace(made, row, contextOver(table)));
        if (failed(traced)) throw new Error('no trace');
        expect(traced.value.segments).toEqual(
          held.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id),
        );
        for (const { to, changes } of traced.value.moves) {
          moves++;
          const at = ['visits', 'tickets', 'rating'].findIndex(
            (name) => JSON.stringify(changes[0]!.subject) === JSON.stringify(column(name)),
          );
          const [visits, tickets, rating] = columns.with(
            at,
            columns[at]!.with(row, changes[0]!.to as number),
          );
          const after = scored(made, tableFrom(visits!, tickets!, rating!));
          expect(after.segments.filter(({ kept }) => kept.get(row)).map(({ id }) => id)).toEqual([to]);
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(moves).toBeGreaterThan(20);
});

test('made accounts, as pandas has them: every score to nine decimals, every tier', () => {
  const { visits, hours, tickets, rating, plan } = oracle;
  const table = tableOf([
    ...Object.entries({ visits, hours, tickets, rating }).map(([name, rows]) => ({
      name,
      column: columnFrom('number', rows),
    })),
    { name: 'plan', column: columnFrom('text', plan) },
  ]);
  const made = scheme({
    components: [
      { ...use, metrics: [metric('visits', 0, 30, 2), metric('hours', 1, 20)] },
      { ...support, weight: 1.5, metrics: [metric('tickets', 8, 0)] },
      { id: 'rating', name: 'Rating', weight: 0.5, metrics: [metric('rating', 1, 5)] },
    ],
    scope: {
      id: 'scope',
      kind: 'group',
      match: 'all',
      items: [
        {
          id: 'paying',
          kind: 'condition',
          subject: column('plan'),
          operator: 'isAnyOf',
          value: { values: ['paying'] },
        },
      ],
    },
  });
  const asked = finish(healthAsked(made, contextOver(table)));
  if (failed(asked)) throw new Error('not asked');
  const scores = finish(healthScores(asked.value, plan.length));
  oracle.score.forEach((score, row) =>
    score === null ? expect(scores[row]).toBeNaN() : expect(scores[row]).toBeCloseTo(score, 8),
  );
  expect(segmentOfEach(scored(made, table), plan.length)).toEqual(oracle.tier);
});
