import { expect, type Locator, type Page, test } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { NotebookPage } from './notebookPage.ts';

/** Opens a file in a notebook of its own, and gives its table once it is read. */
async function openFile(page: Page, path: string): Promise<NotebookPage> {
  const notebook = new NotebookPage(page);
  await page.goto('./#home');
  await notebook.openFileFromHome(sharedPath(path), 'Choose a file');
  await expect(page.locator('[data-cell]').first()).toHaveAttribute('data-state', 'done', {
    timeout: 60_000,
  });
  return notebook;
}

const segmentsIn = (cell: Locator) => cell.locator('.list li[data-segment]');
const report = (cell: Locator) => cell.getByRole('region', { name: 'How it came about' });

/** The file that a test needs; where it is absent the test says so and is passed over. */
function needs(path: string): void {
  const missing = sharedIsMissing(path);
  test.skip(missing !== false, missing || '');
}

test('a survey becomes four named market segments, with their stability, profile and separation', async ({
  page,
}) => {
  const survey = 'data/mcdonalds/mcdonalds.csv';
  needs(survey);
  const notebook = await openFile(page, survey);
  const cell = await notebook.addCell(/^Clusters/);
  await expect(segmentsIn(cell)).toHaveCount(4, { timeout: 60_000 });
  await cell.getByLabel('Columns', { exact: true }).click();
  await cell.getByRole('button', { name: 'None', exact: true }).click();
  const items = 'yummy convenient spicy fattening greasy fast cheap tasty expensive healthy disgusting';
  for (const item of items.split(' ')) await cell.getByRole('checkbox', { name: item, exact: true }).check();
  await expect(cell).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  for (const chart of ['profileBars', 'points', 'boxes'])
    await expect(cell.locator(`figure[data-chart=${chart}]`).first()).toBeVisible({ timeout: 60_000 });
  await expect(report(cell)).toContainText(/natural|reproducible|constructed/i);
  const names = await segmentsIn(cell).locator('.name').allInnerTexts();
  expect(new Set(names).size).toBe(4);
  expect(names.join(' ')).toMatch(/yummy|cheap|expensive|tasty|disgusting/);
});

test('order lines become customers, and those RFM segments whose names are checked', async ({ page }) => {
  const lines = 'data/online-retail/online_retail.csv.gz';
  needs(lines);
  const notebook = await openFile(page, lines);
  const customers = await notebook.addCell(/^One row per customer/);
  await expect(customers).toContainText('4,372 rows', { timeout: 60_000 });
  const cell = await notebook.addCell(/^RFM segments/);
  await expect(segmentsIn(cell)).toHaveCount(11, { timeout: 60_000 });
  await expect(segmentsIn(cell).first()).toContainText('Champions');
  await expect(cell.locator('figure[data-chart=heat]')).toBeVisible();
});

test('a campaign becomes a fitted score with its lift, and warns of what was known too late', async ({
  page,
}) => {
  const campaign = 'data/bank-marketing/bank-full.csv';
  needs(campaign);
  const notebook = await openFile(page, campaign);
  const cell = await notebook.addCell(/^Score from who converted/);
  await expect(segmentsIn(cell).first()).toBeVisible({ timeout: 60_000 });
  await expect(report(cell)).toContainText('duration');
  await expect(report(cell).getByRole('group', { name: /lift/i })).toBeVisible();
});
