import { expect, type Locator, type Page } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { type WrittenCondition, type WrittenGroup, writeRule } from './writeRule.ts';
import { test } from './visit.ts';

/** Opens a file in a notebook of its own. */
async function openFile(page: Page, path: string): Promise<NotebookPage> {
  const notebook = new NotebookPage(page);
  await notebook.openFolded(sharedPath(path));
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
  // It begins with the eleven questions of yes and no, and leaves age, liking and visits to describe the segments with.
  await expect(cell.getByLabel('Columns: 11 of 15 chosen', { exact: true })).toBeVisible();
  await expect(cell).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
  for (const chart of ['profileBars', 'points', 'boxes'])
    await expect(cell.locator(`figure[data-chart=${chart}]`).first()).toBeVisible({ timeout: 60_000 });
  await expect(report(cell)).toContainText(/natural|reproducible|constructed/i);
  const names = await segmentsIn(cell).locator('.name').allInnerTexts();
  expect(new Set(names).size).toBe(4);
  // As many as in Node.js with the same seed.
  await expect(segmentsIn(cell).locator('[data-figure=kept]')).toHaveText(['580', '318', '315', '240']);
  expect(names.join(' ')).toMatch(/yummy|cheap|expensive|tasty|disgusting/);
  // Two of them become one in a cell below, by the keyboard from the menu of the first.
  await segmentsIn(cell)
    .first()
    .getByRole('button', { name: /^Menu for/ })
    .press('Enter');
  await page.getByRole('menuitem', { name: /^Merge with another/ }).press('Enter');
  const merged = page.locator('[data-cell]').last();
  const first = merged.locator('[data-join]').first();
  await expect(first).toBeFocused();
  await first.selectOption({ index: 1 });
  await expect(segmentsIn(merged).locator('[data-figure=kept]')).toHaveText(['898', '315', '240']);
});

test('order lines become customers, and those RFM segments whose names are checked', async ({ page }) => {
  test.slow();
  const lines = 'data/online-retail/online_retail.csv.gz';
  needs(lines);
  const notebook = await openFile(page, lines);
  const customers = await notebook.addCell(/^One row per customer/);
  await expect(customers).toContainText('4,372 rows', { timeout: 60_000 });
  await notebook.fold(customers);
  const cell = await notebook.addCell(/^RFM segments/);
  await expect(segmentsIn(cell)).toHaveCount(11, { timeout: 60_000 });
  await expect(segmentsIn(cell).first()).toContainText('Champions');
  for (const chart of ['heat', 'barGrid', 'treemap'])
    await expect(cell.locator(`figure[data-chart=${chart}]`)).toBeVisible();
  await expectNoViolations(page, 'all', '[data-kind=segment]');
  // Of R's own eleven names four can never be had: each goes at one press, and comes back with one step.
  await cell.locator('summary').filter({ hasText: 'R × F, 11 names' }).click();
  await cell.getByLabel('Names', { exact: true }).selectOption({ label: 'R’s rfm 2017–2019, 11 names' });
  const dead = cell.locator('[data-finding=shadowed]');
  await expect(dead).toHaveCount(4);
  await dead.first().getByRole('button', { name: 'Remove the name' }).click();
  await expect(dead).toHaveCount(3);
  await expect(segmentsIn(cell)).toHaveCount(10);
  await page.keyboard.press('Control+z');
  await expect(dead).toHaveCount(4);
});

test('a campaign becomes a fitted score with its lift, and warns of what was known too late', async ({
  page,
}) => {
  test.slow();
  const campaign = 'data/bank-marketing/bank-full.csv';
  needs(campaign);
  const notebook = await openFile(page, campaign);
  const cell = await notebook.addCell(/^Score from who converted/);
  await expect(segmentsIn(cell).first()).toBeVisible({ timeout: 60_000 });
  await expect(report(cell)).toContainText('duration');
  await expect(report(cell).getByRole('group', { name: /lift/i })).toBeVisible();
  await cell.getByRole('button', { name: 'Turn into points' }).click();
  await expect(cell.getByLabel('Name', { exact: true }).last()).toHaveValue('poutcome: success', {
    timeout: 60_000,
  });
  await expect(cell.getByRole('button', { name: 'Make segments by: Points' })).toBeVisible();
  await expect(segmentsIn(cell)).toHaveCount(10);
});

/** A rule of each kind; all eleven of the score are counted against the same file in Node.js. */
const pointsFor: readonly (readonly [points: number, rule: WrittenGroup])[] = [
  [25, all({ subject: 'Total Time Spent on Website', operator: 'is at least', number: 600 })],
  [30, all({ subject: 'Lead Origin', operator: 'is any of', values: ['Lead Add Form'] })],
  [15, all({ subject: 'Last Activity', operator: 'starts with', text: 'SMS Sent' })],
  [-20, all({ subject: 'Do Not Email', operator: 'is yes' })],
  [
    -5,
    {
      match: 'Any of these',
      items: [
        { subject: 'Specialization', operator: 'is empty' },
        { subject: 'Specialization', operator: 'starts with', text: 'Select' },
      ],
    },
  ],
];

function all(condition: WrittenCondition): WrittenGroup {
  return { match: 'All of these', items: [condition] };
}

test('leads get points by rules, and as many are in each band as an independent count says', async ({
  page,
}) => {
  const leads = 'data/x-education-leads/Leads.csv';
  needs(leads);
  const notebook = await openFile(page, leads);
  const cell = await notebook.addCell(/^Segments of the table above/);
  await cell.getByRole('button', { name: /^Make segments by/ }).click();
  await page.getByRole('menuitemradio', { name: /^Points/ }).click();
  for (const [position, [points, rule]] of pointsFor.entries()) {
    await cell.getByRole('button', { name: 'Add a rule' }).click();
    const line = cell.locator('[data-points]').nth(position);
    await line.getByLabel('Points', { exact: true }).fill(String(points));
    await writeRule(line.locator('[data-group]').first(), rule);
  }
  await cell.getByLabel('Cuts', { exact: true }).fill('10, 25, 40');
  const sizes = segmentsIn(cell).locator('[data-figure=kept]');
  await expect(sizes).toHaveText(['1,280', '1,770', '1,562', '4,628']);
});
