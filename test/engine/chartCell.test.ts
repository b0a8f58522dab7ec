import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/notebook/cell.ts';
import type { ChartResult } from '../../src/notebook/results.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import { dataCell, fileOf, loaderOf, notebookOf } from './notebookOf.ts';
import { RecordingEngine } from './recordingEngine.ts';

const shop = fileOf(
  'shop.csv',
  [
    'id,age,spend,joined,city,bought',
    'c1,20,5.5,2024-01-03,Lund,won',
    'c2,30,6.5,2024-01-20,Roma,lost',
    'c3,40,,2024-02-01,Roma,won',
    'c4,50,8.5,2024-03-31,Lund,open',
    'c5,50,9,2024-03-31,Lund,won',
    'c6,60,9,2024-03-31,Lund,won',
    '',
  ].join('\n'),
);

async function outcomeOf(parameters: Readonly<Record<string, unknown>>, table = {}): Promise<Outcome> {
  const recorder = new RecordingEngine(loaderOf(shop));
  const chart: Cell = { id: 'chart', kind: 'chart', name: 'Chart', parameters };
  await recorder.rerun(notebookOf([dataCell('shop', shop.source, table), chart]));
  return recorder.outcomes['chart']!;
}

async function drawn(parameters: Readonly<Record<string, unknown>>, table = {}): Promise<ChartResult> {
  const outcome = await outcomeOf({ segments: null, table: 'shop', ...parameters }, table);
  if (outcome.state !== 'done' || outcome.result.type !== 'chart') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('a table alone', () => {
  test.each([
    [{}, 'sizes'],
    [{ column: 'city' }, 'categoryBySegment'],
    [{ column: 'age' }, 'histogramBySegment'],
    [{ column: 'joined' }, 'timeBySegment'],
    [{ column: 'age', against: 'spend' }, 'scatter'],
    [{ column: 'age', chart: 'densityBySegment' }, 'densityBySegment'],
    [{ chart: 'profileIndex' }, 'profileIndex'],
  ])('%j is drawn as %s, in one part', async (parameters, chart) => {
    const result = await drawn(parameters);
    expect(result.chart).toBe(chart);
    expect(result.segments.map(({ id }) => id)).toEqual(['rest']);
    expect(new Set(result.rows.map(({ segment }) => segment))).toEqual(new Set(['rest']));
  });

  test('its rows are those of the file', async () => {
    const { rows } = await drawn({ column: 'joined', period: 'quarter' });
    expect(rows.map(({ period, units }) => [period, units])).toEqual([['quarter', 6]]);
    const points = await drawn({ column: 'age', against: 'spend' });
    expect(points.rows.map(({ x, y }) => [x, y])).toEqual([
      [20, 5.5],
      [30, 6.5],
      [50, 8.5],
      [50, 9],
      [60, 9],
    ]);
  });

  test('a column that says who converted is drawn as yes or no, with the values that say yes', async () => {
    const columns = [{ column: 'bought', role: 'converted', yes: ['won'] }];
    const result = await drawn({ column: 'bought' }, { columns });
    expect(result.chart).toBe('rateBySegment');
    expect(result.yes).toEqual(['won']);
    expect(result.rows[0]).toMatchObject({ yes: 4, known: 6 });
    expect((await drawn({ column: 'city' })).yes).toBeNull();
  });

  test('splits nothing that cannot be split', async () => {
    expect((await drawn({ column: 'age', chart: 'boxBySegment', isSplit: true })).isSplit).toBe(false);
    expect((await drawn({ column: 'age', chart: 'histogramBySegment', isSplit: true })).isSplit).toBe(true);
  });
});

describe('a chart that cannot be drawn says why, at its field', () => {
  test.each([
    ['segments', {}],
    ['column', { table: 'shop', column: 'nosuch' }],
    ['against', { table: 'shop', column: 'age', against: 'nosuch' }],
    ['against', { table: 'shop', column: 'city', against: 'age' }],
    ['chart', { table: 'shop', column: 'city', chart: 'scatter' }],
    ['chart', { table: 'shop', chart: 'histogramBySegment' }],
    ['chart', { table: 'shop', chart: 'nosuch' }],
    ['chart', { table: 'shop', chart: 'strata' }],
    ['period', { table: 'shop', column: 'joined', period: 'hour' }],
  ])('%s: %j', async (field, parameters) => {
    const outcome = await outcomeOf(parameters);
    expect(outcome.state).toBe('failed');
    expect(outcome.state === 'failed' && outcome.problems.map(({ place }) => place?.field)).toEqual([field]);
  });

  test('rows that are groups have no distribution, but sizes and periods', async () => {
    const table = { grain: 'aggregate', columns: [{ column: 'age', role: 'weight' }] };
    for (const chart of ['histogramBySegment', 'boxBySegment', 'densityBySegment', 'numberBySegment']) {
      const outcome = await outcomeOf({ table: 'shop', column: 'spend', chart }, table);
      expect([chart, outcome.state]).toEqual([chart, 'failed']);
    }
    const { rows } = await drawn({ column: 'joined', period: 'month' }, table);
    expect(rows.map(({ units }) => units)).toEqual([50, 40, 160]);
  });
});
