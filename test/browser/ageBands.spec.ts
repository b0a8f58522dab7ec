import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { tableName } from '../../src/notebook/tableName.ts';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { comparedFigures } from './comparedFigures.ts';
import { NotebookPage } from './notebookPage.ts';
import { test } from './visit.ts';

const files = {
  market: 'data/mcdonalds/mcdonalds.csv',
  lead: 'data/bank-marketing/bank-full.csv',
  customer: 'data/mall-customers/Mall_Customers.csv',
} as const;
type Layer = keyof typeof files;
const columns = { market: 'Age', lead: 'age', customer: 'Age' } as const;
const cuts = [25, 35, 45, 55, 65];
const bands = ['<25', '25–34', '35–44', '45–54', '55–64', '65+'];

const missing = sharedIsMissing(...Object.values(files));
test.skip(missing !== false, missing || '');
/** The ages in a file, read by splitting its text: none of the three quotes a divider. */
function agesIn(layer: Layer): readonly number[] {
  const [head = '', ...lines] = readFileSync(sharedPath(files[layer]), 'utf8').trim().split(/\r?\n/);
  const divider = head.includes(';') ? ';' : ',';
  const column = head.split(divider).findIndex((name) => name.replaceAll('"', '').toLowerCase() === 'age');
  return lines.map((line) => Number(line.split(divider)[column]));
}

/** How many of a file's rows fall into each band; an age on a cut belongs to the band above it. */
function countsIn(layer: Layer): readonly number[] {
  const counts = bands.map(() => 0);
  for (const age of agesIn(layer)) counts[cuts.filter((cut) => age >= cut).length]! += 1;
  return counts;
}

/** 100 p / q and its 95 % interval: the ratio of two independent proportions on the log scale. */
function indexOf(part: number, rows: number, marketPart: number, marketRows: number) {
  const [p, q] = [part / rows, marketPart / marketRows];
  const error = 1.959963984540054 * Math.sqrt(1 / part - 1 / rows + 1 / marketPart - 1 / marketRows);
  const index = (100 * p) / q;
  return { index, low: index * Math.exp(-error), high: index * Math.exp(error) };
}

test('one segment an age band in customers, leads and market, each figure as counted by hand', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  // Each is seen through the lens that its columns speak for.
  await notebook.openFolded(...Object.values(files).map(sharedPath));

  const segments = await notebook.addCell(/^The same segments in all tables above/);
  await segments.getByRole('button', { name: 'Edit matching' }).click();
  await segments.getByRole('button', { name: 'Add trait' }).click();
  for (const [layer, file] of Object.entries(files)) {
    const binding = segments.getByLabel(`Column for Trait 1 in ${tableName(basename(file))}`);
    await binding.selectOption(columns[layer as Layer]);
  }
  await segments.getByRole('button', { name: 'Values of Trait 1' }).click();
  await segments.getByLabel('Cut numbers into bands').check();
  await segments.getByLabel('Cuts', { exact: false }).first().fill('25, 35, 45, 55, 65');
  await segments.getByRole('button', { name: 'Done' }).click();
  await segments.getByLabel('Split by').selectOption({ label: 'Trait 1' });
  await segments.getByRole('button', { name: 'Split', exact: true }).click();
  await notebook.fold(segments);
  const compare = await notebook.addCell(/^Compare market, leads and customers/);
  await notebook.settled();

  const counts = { market: countsIn('market'), lead: countsIn('lead'), customer: countsIn('customer') };
  const rows = { market: 1453, lead: 45_211, customer: 200 };
  const figures = await comparedFigures(compare);
  expect(Object.keys(figures)).toEqual([...bands, 'Everyone else']);
  for (const [band, name] of bands.entries()) {
    const figure = (of: string) => figures[name]?.[of];
    for (const layer of ['market', 'lead', 'customer'] as const) {
      expect(figure(`${layer} share`), `${name} ${layer}`).toBeCloseTo(
        counts[layer][band]! / rows[layer],
        12,
      );
    }
  }
  for (const layer of ['lead', 'customer'] as const) {
    const indexes = bands.map((_, band) =>
      indexOf(counts[layer][band]!, rows[layer], counts.market[band]!, rows.market),
    );
    for (const [band, { index }] of indexes.entries()) {
      expect(figures[bands[band]!]?.[`${layer} marketIndex`], `${bands[band]} ${layer}`).toBeCloseTo(
        index,
        9,
      );
      expect(figures[bands[band]!]?.[`${layer} penetration`]).toBeNull();
    }
    const shown = compare.locator(`tbody td.${layer} [data-figure=marketIndex]`);
    const titles = await shown.evaluateAll((figures) =>
      figures.map((figure) => figure.getAttribute('title')),
    );
    expect(titles.slice(0, bands.length)).toEqual(
      indexes.map(({ low, high }) => `95% interval ${Math.round(low)} to ${Math.round(high)}`),
    );
  }
  expect(figures['Everyone else']).toMatchObject({ 'market share': 0, 'lead share': 0, 'customer share': 0 });
  await expect(compare.getByText('Penetration needs the size of the market')).toBeVisible();
});
