import { describe, expect, test } from 'vitest';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import { finish } from '../../src/data/work.ts';
import { say } from '../../src/language/message.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import { templateNamed } from '../../src/notebook/templates/index.ts';
import { sampleNamed } from '../../src/samples/index.ts';
import { agree, againstMarket, countBySegment } from './independent.ts';
import {
  all,
  chartCell,
  compareCell,
  dataCell,
  fileOf,
  loaderOf,
  notebookOf,
  ofColumn,
  resultOf,
  rulesCell,
} from './notebookOf.ts';

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sample's table as plain objects. */
async function sampleRows(table: string, rows: number): Promise<readonly Row[]> {
  const generator = await sampleNamed('clothingShop')!.load();
  const columns = finish(generator.generate(table, rows, 1));
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, column }) => [name, column.at(row)])),
  );
}

/** The template's six segments, written out plainly: the first that fits. */
function lifeStage({ age, gender, city: spelled }: Row): string {
  const city = spelled === 'malmo' ? 'Malmö' : spelled;
  const isCapital = ['Copenhagen', 'Stockholm', 'Rome', 'Dublin'].includes(String(city));
  if (typeof age !== 'number') return 'rest';
  if (age < 35) return gender === 'woman' && isCapital ? 'youngWomenCapital' : 'otherYoung';
  if (age < 55) return isCapital ? 'midlifeCapital' : 'midlifeElsewhere';
  if (gender === 'woman') return 'olderWomen';
  return gender === 'man' ? 'olderMen' : 'rest';
}

describe('the clothing shop’s weighted market, counted again in plain loops', async () => {
  const notebook = await templateNamed('clothingShop')!.make('shop', '2026-11-02');
  const { outcomes } = await runNotebook(notebook);
  const { comparison, notes, layers } = resultOf(outcomes['comparison'], 'comparison');
  const size = 60_000;
  const market = countBySegment(await sampleRows('market', 1500), lifeStage, (row) => Number(row['weight']));
  const targets = {
    lead: countBySegment(await sampleRows('leads', 3000), lifeStage),
    customer: countBySegment(await sampleRows('customers', 2000), lifeStage),
  };

  test('every cell is done, and only everyone else is not in the market', () => {
    expect(Object.keys(market)).toHaveLength(7);
    expect(market['rest']).toBeUndefined();
    for (const { id } of notebook.cells) expect(outcomes[id]?.state, id).toBe('done');
  });

  test('it has weights that differ, and knows the size of the market', () => {
    expect(market.all.weight ** 2 / market.all.squares).toBeLessThan(1499);
    expect(comparison.marketSize).toBe(size);
    expect(layers.map(({ layer, weighted }) => [layer, weighted])).toEqual([
      ['market', true],
      ['lead', false],
      ['customer', false],
    ]);
    expect(notes).toEqual([]);
  });

  test.each([
    'youngWomenCapital',
    'otherYoung',
    'midlifeCapital',
    'midlifeElsewhere',
    'olderWomen',
    'olderMen',
    'rest',
  ])('shares, indexes, intervals and penetrations of %s', (id) => {
    const shown = comparison.segments.find((segment) => segment.id === id)!.layers;
    const base = market[id] ?? { rows: 0, weight: 0, squares: 0 };
    expect(shown.market?.rows).toBe(base.rows);
    expect(agree(shown.market?.units, base.weight)).toBe(true);
    expect(agree(shown.market?.share, base.weight / market.all.weight)).toBe(true);
    for (const layer of ['lead', 'customer'] as const) {
      const counted = targets[layer];
      const told = shown[layer]!;
      expect(told.units).toBe(counted[id]!.rows);
      expect(agree(told.share, counted[id]!.rows / counted.all.rows)).toBe(true);
      if (base.rows === 0) {
        expect([told.index, told.interval, told.penetration]).toEqual([null, null, null]);
        continue;
      }
      const expected = againstMarket(counted[id]!, counted.all, base, market.all);
      expect(agree(told.index, expected.index)).toBe(true);
      expect(agree(told.interval?.[0], expected.interval[0])).toBe(true);
      expect(agree(told.interval?.[1], expected.interval[1])).toBe(true);
      expect(agree(told.penetration, counted[id]!.rows / (size * expected.shareOfMarket))).toBe(true);
    }
  });

  test('the whole', () => {
    const { layers: totals } = comparison.totals;
    expect([totals.market?.rows, totals.lead?.rows, totals.customer?.rows]).toEqual([1500, 3000, 2000]);
    expect(agree(totals.lead?.penetration, 3000 / size)).toBe(true);
    expect(agree(totals.customer?.penetration, 2000 / size)).toBe(true);
  });
});

/** Groups: how many firms, what they spend together, and how many of the groups’ firms are known to have bought. */
const groups = fileOf(
  'groups.csv',
  'region,firms,revenue\nNorth,100,5000\nSouth,300,6000\nWest,600,9000\nEast,,0\n',
);
const weighed = { columns: [{ column: 'firms', role: 'weight' }] } as const;
const byRegion = {
  north: all(ofColumn('region', 'isAnyOf', { values: ['North'] })),
  south: all(ofColumn('region', 'isAnyOf', { values: ['South', 'West'] })),
};

function problemIn(outcome: Outcome | undefined) {
  if (outcome?.state !== 'failed') throw new Error(JSON.stringify(outcome));
  const [{ message, remedy, place } = outcome.problems[0]!] = outcome.problems;
  return { says: say(message, 'en'), remedy: remedy && say(remedy, 'en'), place };
}

describe('a row that is a group', () => {
  const valued = {
    grain: 'aggregate',
    columns: [
      { column: 'firms', role: 'weight' },
      { column: 'revenue', role: 'value' },
    ],
  } as const;

  test('units are summed, totals are not multiplied, and the market is as large as its units', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('market', groups, { ...valued, lens: 'market' }),
        dataCell('customers', groups, { ...valued, lens: 'customer' }),
        rulesCell('regions', ['market', 'customers'], {}, 'firstMatch'),
        rulesCell('inMarket', ['market'], byRegion),
        rulesCell('inCustomers', ['customers'], byRegion),
        compareCell('customersCompared', 'inCustomers'),
      ]),
      loaderOf(groups).file,
    );
    expect(resultOf(outcomes['market'], 'table')).toMatchObject({ rows: 4, units: 1000, marketSize: 1000 });
    const [table] = resultOf(outcomes['inMarket'], 'segmentation').tables;
    expect(table).toMatchObject({ rows: 4, units: 1000 });
    expect(table?.segments.map(({ kept, units, share }) => [kept, units, share])).toEqual([
      [1, 100, 0.1],
      [2, 900, 0.9],
      [1, 0, 0],
    ]);
    const { comparison } = resultOf(outcomes['customersCompared'], 'comparison');
    expect(comparison.segments.map(({ layers }) => layers.customer)).toMatchObject([
      { rows: 100, units: 100, share: 0.1, valueShare: 0.25 },
      { rows: 900, units: 900, share: 0.9, valueShare: 0.75 },
      { rows: 0, units: 0, share: 0, valueShare: 0 },
    ]);
  });

  test('in individual rows, a value is of one unit', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('customers', groups, { ...valued, grain: 'individual', lens: 'customer' }),
        rulesCell('regions', ['customers'], byRegion),
        compareCell('compared', 'regions'),
      ]),
      loaderOf(groups).file,
    );
    const { comparison } = resultOf(outcomes['compared'], 'comparison');
    const value = 100 * 5000 + 300 * 6000 + 600 * 9000;
    expect(comparison.segments[0]?.layers.customer).toMatchObject({ rows: 1, units: 100 });
    expect(agree(comparison.segments[0]?.layers.customer?.valueShare, 500_000 / value)).toBe(true);
  });

  test('a median per row is refused with a sentence; sizes and values are drawn', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('market', groups, { ...valued, lens: 'market' }),
        rulesCell('regions', ['market'], byRegion),
        chartCell('sizes', 'regions'),
        chartCell('medians', 'regions', { column: 'revenue' }),
      ]),
      loaderOf(groups).file,
    );
    expect(resultOf(outcomes['sizes'], 'chart').rows).toMatchObject([
      { segment: 'north', units: 100 },
      { segment: 'south', units: 900 },
      { segment: 'rest', units: 0 },
    ]);
    expect(problemIn(outcomes['medians'])).toEqual({
      says: 'A row of this table is a group, so the values of “revenue” per unit are not known.',
      remedy: 'Choose another column.',
      place: { cell: 'medians', field: 'column' },
    });
  });

  test('without a weight it cannot be counted', async () => {
    const plain = fileOf('plain.csv', 'region,revenue\nNorth,1\nSouth,2\n');
    const { outcomes } = await runNotebook(
      notebookOf([dataCell('market', plain, { grain: 'aggregate' })]),
      loaderOf(plain).file,
    );
    expect(problemIn(outcomes['market'])).toEqual({
      says: 'A row is a group, but no column says how many units it has.',
      remedy: 'Give a number column the role “weight”, or say that a row is one unit.',
      place: { cell: 'market', field: 'grain' },
    });
  });
});

describe('weights', () => {
  const signed = fileOf('signed.csv', 'region,firms\nNorth,10\nSouth,-3\nWest,30\n');

  test('below zero are refused, with the row and what to do; the rows can be left out', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('signed', signed, weighed),
        dataCell('positive', signed, {
          ...weighed,
          where: all(ofColumn('firms', 'atLeast', { number: 0 })),
        }),
      ]),
      loaderOf(signed).file,
    );
    expect(problemIn(outcomes['signed'])).toEqual({
      says: 'The weight “firms” is below zero in row 2.',
      remedy: 'Leave such rows out with “Only the rows where”, or give another column the role “weight”.',
      place: { cell: 'signed', field: 'columns' },
    });
    expect(resultOf(outcomes['positive'], 'table')).toMatchObject({ rows: 2, units: 40 });
  });

  test('a sampling weight gives no market size, real units do, and the person’s own size stands over both', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('sampled', groups, weighed),
        dataCell('counted', groups, { ...weighed, weight: 'units' }),
        dataCell('told', groups, { ...weighed, weight: 'units', marketSize: 5000 }),
      ]),
      loaderOf(groups).file,
    );
    const sizes = ['sampled', 'counted', 'told'].map((id) => resultOf(outcomes[id], 'table').marketSize);
    expect(sizes).toEqual([null, 1000, 5000]);
  });

  test('a table in which the segments cannot be told still counts its units', async () => {
    const { outcomes } = await runNotebook(
      notebookOf([
        dataCell('groups', groups, weighed),
        dataCell('signed', signed),
        rulesCell('rich', ['groups', 'signed'], { rich: all(ofColumn('revenue', 'atLeast', { number: 1 })) }),
        rulesCell('poor', ['signed', 'groups'], { poor: all(ofColumn('region', 'empty', null)) }),
      ]),
      loaderOf(groups, signed).file,
    );
    const [told, untold] = resultOf(outcomes['rich'], 'segmentation').tables;
    expect(told).toMatchObject({ units: 1000 });
    expect(untold).toMatchObject({ units: 3, segments: [] });
    expect(untold?.problem && say(untold.problem.message, 'en')).toBe(
      'The column “revenue” is not in this table.',
    );
  });
});
