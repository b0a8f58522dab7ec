import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { keepsNothing } from './keepsNothing.ts';
import { linkOf } from './linkOf.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';

test.setTimeout(120_000);

/** Forty customers of a telephone company. */
const customers = Array.from({ length: 40 }, (_, row) => ({
  id: `C-${1001 + row}`,
  tenure: row * 2,
  contract: ['Month-to-month', 'One year', 'Two year'][row % 3]!,
  charges: 60.5 + row,
}));
const dear = customers.filter(({ charges }) => charges > 90).length;
const long = customers.filter(({ tenure }) => tenure >= 40).length;

/** The customers as a file with these names of its columns. */
const file = (...names: readonly string[]) =>
  [names, ...customers.map((customer) => Object.values(customer))].map((cells) => cells.join(',')).join('\n');

/** The same rows with one column more, so that the names alone tell which is which. */
const fileWithMore = (...names: readonly string[]) => file('extra', ...names).replaceAll(/^(?=C-)/gm, '1,');

const ofTheNotebook = file('customerID', 'tenure', 'Contract', 'MonthlyCharges');
const otherwiseNamed = fileWithMore('customerID', 'Months as customer', 'contract', 'Monthly charges');
const withoutCharges = fileWithMore('customerID', 'tenure', 'contract', 'Euro');

/** The link of a notebook over the customers: two cells of segments, the first by charges. */
async function linkOverCustomers(page: Page): Promise<string> {
  const path = test.info().outputPath('telco.csv');
  writeFileSync(path, ofTheNotebook);
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('Who leaves');
  await mine.addTable(path, 'Customers of telco');
  for (const rule of [
    { subject: 'MonthlyCharges', operator: 'is more than', number: 90 },
    { subject: 'tenure', operator: 'is at least', number: 40 },
  ]) {
    const cell = await mine.addCell(/^Segments of the table/);
    await mine.addSegment(cell, 'Some', { match: 'All of these', items: [rule] });
  }
  await mine.settled();
  return linkOf(page);
}

/** How many rows the first segment of a cell takes. */
const kept = (cell: Locator) => cell.locator('[data-figure=kept]').first();

async function useMyData(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Use my data' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a notebook of someone else is read on data of one’s own', async ({ page, elsewhere }) => {
  const link = await linkOverCustomers(page);
  const { page: read, notebook, watched } = elsewhere;
  const cells = read.locator('[data-kind=segment]');
  const status = read.getByRole('region').getByRole('status');
  const use = read.getByRole('button', { name: 'Use this data' });
  await read.goto(link);

  await test.step('a file without a column leaves the rest at work', async () => {
    await useMyData(read, 'without.csv', withoutCharges);
    await expect(status).toContainText('One column is missing: MonthlyCharges.');
    await expectNoViolations(read);
    await read.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(read, 'contrast');
    await use.click();
    await expect(cells.nth(0)).toContainText('The column “MonthlyCharges” is not in this table.');
    await expect(kept(cells.nth(1))).toHaveAttribute('data-value', String(long));
  });

  await test.step('in a file with other names the columns are matched, and the counts are the same', async () => {
    await read.goto(link.replace(/#.*/, '#home'));
    await read.goto(link);
    await useMyData(read, 'my customers.csv', otherwiseNamed);
    await expect(read.getByRole('heading', { level: 1 })).toHaveText('Your data for “Who leaves”');
    const row = (column: string) => read.locator(`tr[data-column="${column}"]`);
    await expect(row('MonthlyCharges').getByRole('combobox')).toHaveValue('Monthly charges');
    await expect(row('MonthlyCharges')).toContainText('same name, written otherwise');
    await expect(row('tenure').getByRole('combobox')).toHaveValue('');
    await expect(status).toContainText('One column is missing: tenure.');
    await row('tenure').getByRole('combobox').selectOption('Months as customer');
    await expect(status).toContainText('Every column that the notebook asks for is there.');
    await use.click();
    await expect(kept(cells.nth(0))).toHaveAttribute('data-value', String(dear));
    await expect(kept(cells.nth(1))).toHaveAttribute('data-value', String(long));
    expect(await keepsNothing(read)).toBe(true);
  });

  await test.step('made one’s own, it keeps them', async () => {
    await read.getByRole('button', { name: 'Make it mine' }).click();
    await notebook.settled();
    await read.reload();
    await notebook.settled();
    await expect(kept(cells.nth(0).locator('.list'))).toHaveAttribute('data-value', String(dear));
  });

  await test.step('the very file needs no columns matched', async () => {
    await read.goto(link);
    await useMyData(read, 'another name.csv', ofTheNotebook);
    await expect(read.getByText('In this browser')).toBeVisible();
    await read.getByRole('button', { name: 'Show the notebook' }).click();
    await expect(kept(cells.nth(0))).toHaveAttribute('data-value', String(dear));
  });
  expect(watched).toEqual({ foreign: [], errors: [] });
});

/** The link of a notebook of a table of one’s own and one of a sample. */
async function linkOverTwoTables(page: Page): Promise<string> {
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('Towns');
  await mine.pasteTable(spreadsheet);
  const sample = await mine.addCell(/^Data/);
  await sample.getByRole('button', { name: /^Sample/ }).click();
  await sample.getByLabel('Rows', { exact: true }).fill('300');
  await page.keyboard.press('Tab');
  await expect(sample).toContainText('300 rows');
  await mine.settled();
  return linkOf(page);
}

test('an address says the language, the theme and how much is shown, for this visit alone; a dropped file is the reader’s data', async ({
  page,
  elsewhere,
}) => {
  const link = await linkOverTwoTables(page);
  const { page: read, notebook, watched } = elsewhere;
  const root = read.locator('html');

  await test.step('the language and the theme, and the browser keeps neither', async () => {
    await read.goto(`${link}&lang=da&theme=dark`);
    await expect(root).toHaveAttribute('lang', 'da');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(read.getByRole('button', { name: 'Gør den til min' })).toBeVisible();
    expect(await read.evaluate(() => localStorage.length)).toBe(0);
  });

  await test.step('one cell within another page, or all', async () => {
    await read.goto(`${link}&mode=embed&cell=2&lang=it&theme=light`);
    await expect(root).toHaveAttribute('lang', 'it');
    const embed = read.locator('[data-embed]');
    await expect(embed.locator('section')).toHaveCount(1);
    await expect(embed.locator('section')).toContainText('300');
    await expectNoViolations(read);
    await expect(read.locator('button:not([data-term]):visible, input:visible, select:visible')).toHaveCount(
      0,
    );
    const open = embed.getByRole('link', { name: 'Apri in Strata' });
    await expect(open).toHaveAttribute('href', link);
    await expect(open).toHaveAttribute('target', '_blank');
    for (const width of [320, 1000]) {
      await read.setViewportSize({ width, height: 500 });
      const overflow = await read.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await read.goto(`${link}&mode=embed`);
    await expect(embed.locator('section')).toHaveCount(2);
  });

  await test.step('the next visit is as the browser has it', async () => {
    await read.goto('about:blank');
    await read.goto(link);
    await expect(root).toHaveAttribute('lang', 'en');
    await expect(root).not.toHaveAttribute('data-theme', /./);
  });

  await test.step('a dropped file is the reader’s data; the way back changes nothing', async () => {
    const useMyOwn = read.getByRole('button', { name: 'Use my data' }).first();
    await expect(useMyOwn).toBeVisible();
    await notebook.dropFile(new URL('spreadsheet.ts', import.meta.url).pathname);
    await expect(read.getByText('spreadsheet.ts').first()).toBeVisible();
    await read.getByRole('button', { name: 'Back to the notebook' }).click();
    await expect(useMyOwn).toBeVisible();
    expect(await keepsNothing(read)).toBe(true);
  });
  expect(watched).toEqual({ foreign: [], errors: [] });
});
