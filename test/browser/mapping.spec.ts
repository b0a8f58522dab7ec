import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { test } from './elsewhere.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { keepsNothing } from './keepsNothing.ts';
import { linkOf } from './linkOf.ts';
import { NotebookPage } from './notebookPage.ts';

const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
const absent = sharedIsMissing(telco);

const lines = () =>
  readFileSync(sharedPath(telco), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));

/** The file of the customers of a telephone company with other names of its columns and one column more, so that the names alone tell. */
function renamedFile(own: Readonly<Record<string, string>>): string {
  const [header = [], ...rows] = lines();
  return [[...header.map((name) => own[name] ?? name), 'extra'], ...rows.map((row) => [...row, '1'])].join(
    '\n',
  );
}

/** A few columns of that file. */
function partOfFile(...columns: readonly string[]): string {
  const [header = []] = lines();
  return lines()
    .map((row) => row.filter((_, place) => columns.includes(header[place] ?? '')))
    .join('\n');
}

const otherNames = {
  tenure: 'Months as customer',
  Contract: 'contract',
  MonthlyCharges: 'Monthly charges',
  Partner: 'has_partner',
};

/** How many pay more than 90, and how many have been there for 40 months, counted from the file itself. */
function counted() {
  const [columns = [], ...rows] = lines();
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

async function useMyData(page: Page, button: string, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Use my data' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a notebook of someone else is read on data of one’s own', async ({ page, elsewhere }) => {
  test.skip(absent !== false, absent || '');
  const { dear, long } = counted();
  const link = await linkOverCustomers(page);
  const { page: read, watched } = elsewhere;
  const cells = read.locator('[data-kind=segment]');
  const status = read.getByRole('region').getByRole('status');
  const use = read.getByRole('button', { name: 'Use this data' });
  await read.goto(link);

  await test.step('a file without a column leaves the rest at work', async () => {
    await useMyData(read, 'Choose a file', 'without.csv', partOfFile('tenure', 'Contract', 'Partner'));
    await expect(status).toContainText('One column is missing: MonthlyCharges.');
    await expectNoViolations(read);
    await read.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(read, 'contrast');
    await use.click();
    await expect(cells.nth(0)).toContainText('The column “MonthlyCharges” is not in this table.');
    await expect(kept(cells.nth(1))).toHaveAttribute('data-value', String(long));
  });

  await test.step('in a file with other names the columns are matched, and the counts are the same', async () => {
    await useMyData(read, 'Choose another file', 'my customers.csv', renamedFile(otherNames));
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
  expect(watched).toEqual({ foreign: [], errors: [] });
});
