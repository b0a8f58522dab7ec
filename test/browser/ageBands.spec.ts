import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
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
const tables = { market: 'Fast food guests', lead: 'Bank leads', customer: 'Mall customers' } as const;
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
  await notebook.openEmptyNotebook('Ages');
  for (const [layer, lens] of [
    ['market', 'Market'],
    ['lead', 'Lead'],
    ['customer', 'Customer'],
  ] as const) {
    await notebook.chooseLens(await notebook.addTable(sharedPath(files[layer]), tables[layer]), lens);
  }

  await notebook.addCell(/^The same segments in all tables above/);
  const segments = notebook.cell('Segments');
  await segments.getByRole('button', { name: 'Edit matching' }).click();
  await segments.getByRole('button', { name: 'Add trait' }).click();
  for (const [layer, column] of [
    ['market', 'Age'],
    ['lead', 'age'],
    ['customer', 'Age'],
  ] as const) {
    await segments.getByLabel(`Column for Trait 1 in ${tables[layer]}`).selectOption(column);
  }
  await segments.getByRole('button', { name: 'Trait 1', exact: true }).click();
  await segments.getByLabel('Rename Trait 1').fill('Age');
  await segments.getByLabel('Rename Trait 1').press('Enter');
  await segments.getByRole('button', { name: 'Values of Age' }).click();
  await segments.getByLabel('Cut numbers into bands').check();
  await segments.getByLabel('Cuts', { exact: false }).first().fill('25, 35, 45, 55, 65');
  await segments.getByRole('button', { name: 'Done' }).click();
  await segments.getByLabel('Split by').selectOption({ label: 'Age' });
  await segments.getByRole('button', { name: 'Split', exact: true }).click();
  await notebook.addCell(/^Compare market, leads and customers/);
  const compare = notebook.cell('Market, leads and customers');
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
    for (const layer of ['lead', 'customer'] as const) {
      const { index, low, high } = indexOf(counts[layer][band]!, rows[layer], counts.market[band]!, 1453);
      expect(figure(`${layer} marketIndex`), `${name} ${layer}`).toBeCloseTo(index, 9);
      expect(figure(`${layer} penetration`)).toBeNull();
      await expect(indexIn(compare, name, layer)).toHaveAttribute(
        'title',
        `95% interval ${Math.round(low)} to ${Math.round(high)}`,
      );
    }
  }
  expect(figures['Everyone else']).toMatchObject({ 'market share': 0, 'lead share': 0, 'customer share': 0 });
  await expect(compare.getByText('Penetration needs the size of the market')).toBeVisible();
});

function indexIn(compare: Locator, segment: string, layer: Layer): Locator {
  return compare
    .locator('tbody tr')
    .filter({ has: compare.page().getByRole('rowheader', { name: segment, exact: true }) })
    .locator(`td.${layer} [data-figure=marketIndex]`);
}
