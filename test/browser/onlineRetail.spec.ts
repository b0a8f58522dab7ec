import { expect, type Locator } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { NotebookPage } from './notebookPage.ts';
import { countOf } from './countOf.ts';
import { test } from './visit.ts';
import { watchPace } from './watchPace.ts';
import { writeRule } from './writeRule.ts';

const file = 'data/online-retail/online_retail.csv.gz';
const missing = sharedIsMissing(file);
test.skip(missing !== false, missing || '');
test.setTimeout(180_000);

/** What a column's head says: distinct values and missing ones. */
async function expectFacts(cell: Locator, column: string, distinct: number, empty: number): Promise<void> {
  const head = cell.locator('thead th').filter({
    has: cell.page().getByRole('button', { name: `Column ${column}`, exact: true }),
  });
  await expect(head.locator('[data-figure=distinct]')).toHaveAttribute('data-value', String(distinct));
  const gap = head.locator('[data-figure=missing]');
  if (empty === 0) await expect(gap).toHaveCount(0);
  else await expect(gap).toHaveAttribute('data-value', String(empty));
}

test('541,909 order lines load while the page answers, can be cancelled, and are counted', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  await page.goto('./#home');
  await notebook.openFromHome('Choose a file', sharedPath(file));
  const shop = notebook.cell('online_retail');
  await shop.getByRole('button', { name: 'Cancel' }).click();
  await expect(shop).toContainText('Cancelled.');

  const pace = await watchPace(page);
  const began = Date.now();
  await shop.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await notebook.rewrite('Rename the notebook', 'A gift shop');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A gift shop');
  const typedWhileLoading = (await shop.getAttribute('data-state')) !== 'done';
  await expect(shop).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  const loaded = Date.now() - began;
  const { frames, longestFrame, longTasks } = await pace();
  expect(typedWhileLoading).toBe(true);
  expect(frames).toBeGreaterThan(20);
  await expect(shop).toContainText('541,909 rows');
  await expectFacts(shop, 'InvoiceNo', 25_900, 0);
  await expectFacts(shop, 'StockCode', 4070, 0);
  await expectFacts(shop, 'CustomerID', 4372, 135_080);
  await expectFacts(shop, 'Country', 38, 0);
  const description = shop.locator('thead th').filter({ hasText: 'Description' });
  await expect(description.locator('[data-figure=missing]')).toHaveText('1,454 empty');

  await shop.getByText('Only the rows where').click();
  const rule = shop.locator('[data-group]').first();
  await writeRule(rule, {
    match: 'Any of these',
    items: [
      { subject: 'InvoiceNo', operator: 'starts with', text: 'C' },
      { subject: 'Quantity', operator: 'is less than', number: 0 },
    ],
  });
  const conditions = rule.locator('[data-condition]');
  await expect(countOf(conditions.first())).toHaveAttribute('data-value', '9288');
  await expect(countOf(conditions.last())).toHaveAttribute('data-value', '10624');
  const figures = { loaded, frames, longestFrame: Math.round(longestFrame), longTasks };
  console.log(`Online Retail, milliseconds: ${JSON.stringify(figures)}`);
});
