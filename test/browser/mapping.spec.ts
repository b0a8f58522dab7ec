import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { keepsNothing } from './keepsNothing.ts';
import { linkOf } from './linkOf.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';

const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const absent = sharedIsMissing(telco);

/** The file of the customers of a telephone company; with other names of its columns and one column more, the names alone tell. */
function telcoFile(own: Readonly<Record<string, string>> | null): string {
  const text = readFileSync(sharedPath(telco), 'utf8');
  if (!own) return text;
  const [header = '', ...rows] = text.trimEnd().split(/\r?\n/);
  const names = header.split(',').map((name) => own[name] ?? name);
  return [`${names.join(',')},extra`, ...rows.map((row) => `${row},1`)].join('\n');
}

const otherNames = {
  tenure: 'Months as customer',
  Contract: 'contract',
  MonthlyCharges: 'Monthly charges',
  Partner: 'has_partner',
};

/** How many pay more than 90, and how many have been there for 40 months, counted from the file itself. */
function counted() {
  const [header = '', ...lines] = telcoFile(null).trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  const rows = lines.map((line) => line.split(','));
  const where = (name: string, holds: (value: number) => boolean) =>
    rows.filter((row) => holds(Number(row[columns.indexOf(name)]))).length;
  return {
    dear: where('MonthlyCharges', (charges) => charges > 90),
    long: where('tenure', (months) => months >= 40),
  };
}

/** The link of a notebook over the customers: two cells of segments, the first by charges. */
async function linkOverCustomers(page: Page): Promise<string> {
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('Who leaves');
  await mine.addTable(sharedPath(telco), 'Customers of telco');
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
  test.skip(absent !== false, absent || '');
  const { dear, long } = counted();
  const link = await linkOverCustomers(page);
  const { page: read, notebook, watched } = elsewhere;
  const cells = read.locator('[data-kind=segment]');
  const status = read.getByRole('region').getByRole('status');
  const use = read.getByRole('button', { name: 'Use this data' });
  await read.goto(link);

  await test.step('a file without a column leaves the rest at work', async () => {
    await useMyData(
      read,
      'without.csv',
      telcoFile({ ...otherNames, tenure: 'tenure', MonthlyCharges: 'Euro' }),
    );
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
    await expect(read.getByRole('heading', { name: 'Your notebooks' })).toBeVisible();
    await read.goto(link);
    await useMyData(read, 'my customers.csv', telcoFile(otherNames));
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
    await useMyData(read, 'another name.csv', telcoFile(null));
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
