import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { clothingShop } from '../../src/notebook/templates/clothingShop.ts';
import { fromBase64url, toBase64url } from '../../src/share/base64url.ts';
import { toLink } from '../../src/share/link.ts';
import { notebookOfConditions } from './notebookOfConditions.ts';

const withCharts = (notebook: Notebook, count: number): Notebook => {
  const chart = notebook.cells.find(({ kind }) => kind === 'chart')!;
  const charts = Array.from({ length: count - 1 }, (_, place) => ({
    ...chart,
    id: `more-charts-${place}`,
    name: `Chart ${place}`,
    parameters: { ...chart.parameters, column: `column ${place}`, chart: 'categoryBySegment' },
  }));
  return { ...notebook, cells: [...notebook.cells, ...charts] };
};

const deflated = (notebook: Notebook) =>
  toBase64url(deflateRawSync(JSON.stringify(notebook), { level: 9 })).length;

/** Characters of a link, and of the same notebook deflated and no more: what the numbers and names by position save. */
describe('links are short', () => {
  test.each<[string, () => Promise<Notebook> | Notebook, number, number]>([
    ['the sample notebook', () => clothingShop.make('n', '2026-03-01'), 1_800, 17_000],
    ['24 conditions with 3 charts', () => withCharts(notebookOfConditions(24), 3), 850, 1_800],
    ['192 conditions with 12 charts', () => withCharts(notebookOfConditions(192), 12), 1_400, 4_300],
  ])('%s', async (name, make, most, alone) => {
    const notebook = await make();
    const { length } = await toLink(notebook);
    console.info(`${name}: ${length} characters, deflate alone ${deflated(notebook)}`);
    expect(length).toBeLessThan(most);
    expect(deflated(notebook)).toBeGreaterThan(alone);
  });
});

test('what the README says of a link can be done by another program', async () => {
  const { inflateRawSync } = await import('node:zlib');
  const { dictionary } = await import('../../src/share/dictionary.ts');
  const [, letters] = (await toLink(notebookOfConditions(6))).split('n=1.');
  const json = inflateRawSync(fromBase64url(letters!)!, { dictionary: Buffer.from(dictionary) });
  const notebook = JSON.parse(json.toString()) as Notebook;
  expect(Object.keys(notebook)).toEqual([
    'format',
    'version',
    'title',
    'created',
    'asOf',
    'zone',
    'dimensions',
    'cells',
  ]);
  expect(notebook.cells[0]?.id).toBe('c1');
  expect(JSON.stringify(notebook)).toContain('"id":0,"kind":"condition"');
});
