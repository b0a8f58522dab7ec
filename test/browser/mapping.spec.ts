import { readFileSync } from 'node:fs';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { sharedIsMissing, sharedPath } from '../sharedFile.ts';
import { expectNoViolations } from './expectNoViolations.ts';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { watchPage } from './watchPage.ts';
import { writeRule } from './writeRule.ts';
import { test } from './visit.ts';

test.setTimeout(120_000);
// In one worker, that a link which several tests read is made once.
test.describe.configure({ mode: 'default' });

/** A page of a browser that has never seen Strata, as another person has it. */
async function elsewhere(browser: Browser) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  return { page, notebook: new NotebookPage(page), watched: watchPage(page) };
}

/** The link of the open notebook, as the dialog shows it once every table is known. */
async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(link).toHaveValue(/#n=/);
  const value = await link.inputValue();
  await page.keyboard.press('Escape');
  return value;
}

/** Every figure of the page to read, cell by cell, once none is awaited. */
async function figures(page: Page): Promise<readonly string[]> {
  const cells = page.locator('main section[data-cell]');
  await expect(cells.first()).toBeVisible();
  await expect(cells.and(page.locator(':not([data-state=done])'))).toHaveCount(0, { timeout: 30_000 });
  return page
    .locator('main [data-figure]')
    .evaluateAll((all) => all.map((figure) => (figure as HTMLElement).dataset['value'] ?? ''));
}

/** How many records this browser keeps, by shelf. */
function shelves(page: Page): Promise<Record<string, number>> {
  return page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('strata');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const counts: Record<string, number> = {};
          for (const name of names) {
            const asked = transaction.objectStore(name).count();
            asked.addEventListener('success', () => (counts[name] = asked.result));
          }
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(counts);
          });
        });
      }),
  );
}

const isEmpty = (kept: Record<string, number>) => Object.values(kept).every((count) => count === 0);

const kept = (cell: Locator) => cell.locator('[data-figure=kept]');

async function giveFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Makes what several tests read when it is first asked for. */
function once<Made>(make: (page: Page) => Promise<Made>): (page: Page) => Promise<Made> {
  let made: Promise<Made> | null = null;
  return (page) => (made ??= make(page));
}

const sampleLink = once(async (page) => {
  const notebook = new NotebookPage(page);
  await notebook.openSample();
  await notebook.settled();
  const cells = await page.locator('[data-cell]').count();
  const address = page.url();
  return { link: await linkOf(page), address, cells };
});

test('a link of the sample opens in an empty browser with the same numbers, and keeps nothing there', async ({
  page,
  browser,
}) => {
  const { link, address } = await sampleLink(page);
  await page.goto(`${address}&mode=read`);
  const mine = await figures(page);
  expect(mine.length).toBeGreaterThan(20);

  const theirs = await elsewhere(browser);
  await theirs.page.goto(link);
  expect(await figures(theirs.page)).toEqual(mine);
  expect(isEmpty(await shelves(theirs.page))).toBe(true);
  expect(theirs.watched).toEqual({ foreign: [], errors: [] });
});

test.describe('on data of one’s own', () => {
  const telco = 'data/telco-churn/WA_Fn-UseC_-Telco-Customer-Churn.csv';
  const absent = sharedIsMissing(telco);
  test.skip(absent !== false, absent || '');

  const path = sharedPath(telco);
  const own = {
    tenure: 'Months as customer',
    Contract: 'contract',
    MonthlyCharges: 'Monthly charges',
    Partner: 'has_partner',
  };

  /** The same rows under other names of their columns, with one column more, so that the names alone tell. */
  function renamedTelco(): string {
    const [header = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
    const names = header.split(',').map((name) => own[name as keyof typeof own] ?? name);
    return [`${names.join(',')},extra`, ...rows.map((row) => `${row},1`)].join('\n');
  }

  /** Counted from the file itself. */
  function counted() {
    const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
    const columns = header.split(',');
    const rows = lines.map((line) => line.split(','));
    const of = (row: string[], name: string) => row[columns.indexOf(name)] ?? '';
    const isDear = (row: string[]) => Number(of(row, 'MonthlyCharges')) > 90;
    return {
      dear: rows.filter((row) => of(row, 'Contract') === 'Month-to-month' && isDear(row)).length,
      long: rows.filter((row) => Number(of(row, 'tenure')) >= 60).length,
    };
  }

  /** The link of a notebook over the telco data: two cells of segments, the first by charges. */
  const telcoLink = once(async (page) => {
    const mine = new NotebookPage(page);
    await mine.openEmptyNotebook('Who leaves');
    await mine.addTable(path, 'Customers of telco');
    for (const [name, items] of [
      [
        'Dear and free',
        [
          { subject: 'Contract', operator: 'is any of', values: ['Month-to-month'] },
          { subject: 'MonthlyCharges', operator: 'is more than', number: 90 },
        ],
      ],
      ['Long with us', [{ subject: 'tenure', operator: 'is at least', number: 60 }]],
    ] as const) {
      const cell = await mine.addCell(/^Segments of the table/);
      await cell.getByRole('button', { name: /^(Write rules|Add segment)$/ }).click();
      await mine.rewrite(/^Rename Segment/, name);
      await writeRule(cell.locator('li.open [data-group]').first(), { match: 'All of these', items });
      await expect(cell).toHaveAttribute('data-state', 'done');
    }
    await mine.settled();
    return linkOf(page);
  });

  const cells = (page: Page) => page.locator('[data-kind=segment]');

  test('a notebook is read on a file with other names, and the counts are the same', async ({
    page,
    browser,
  }) => {
    const { dear, long } = counted();
    const link = await telcoLink(page);
    const theirs = await elsewhere(browser);
    const { page: read, watched } = theirs;
    await read.goto(link);
    await read.getByRole('button', { name: 'Use my data' }).first().click();
    await expect(read.getByRole('heading', { level: 1 })).toHaveText('Your data for “Who leaves”');
    await giveFile(read, 'my customers.csv', renamedTelco());

    const row = (column: string) => read.locator(`tr[data-column="${column}"]`);
    await expect(row('Contract').getByRole('combobox')).toHaveValue('contract');
    await expect(row('MonthlyCharges').getByRole('combobox')).toHaveValue('Monthly charges');
    await expect(row('MonthlyCharges')).toContainText('same name, written otherwise');
    await expect(row('tenure').getByRole('combobox')).toHaveValue('');
    await expect(read.getByRole('region').getByRole('status')).toContainText(
      'One column is missing: tenure.',
    );
    await row('tenure').getByRole('combobox').selectOption('Months as customer');
    await expect(read.getByRole('region').getByRole('status')).toContainText(
      'Every column that the notebook asks for is there.',
    );
    await read.getByRole('button', { name: 'Use this data' }).click();

    await expect(kept(cells(read).nth(0)).first()).toHaveAttribute('data-value', String(dear));
    await expect(kept(cells(read).nth(1)).first()).toHaveAttribute('data-value', String(long));
    expect(isEmpty(await shelves(read))).toBe(true);

    await read.getByRole('button', { name: 'Make it mine' }).click();
    await theirs.notebook.settled();
    await read.reload();
    await theirs.notebook.settled();
    await expect(cells(read).nth(0).locator('.list [data-figure=kept]').first()).toHaveAttribute(
      'data-value',
      String(dear),
    );
    expect(watched).toEqual({ foreign: [], errors: [] });
  });

  test('the very file needs no columns matched; a file without a column leaves the rest at work', async ({
    page,
    browser,
  }) => {
    const { dear, long } = counted();
    const link = await telcoLink(page);
    const { page: read } = await elsewhere(browser);
    await read.goto(link);
    await read.getByRole('button', { name: 'Use my data' }).first().click();
    await giveFile(
      read,
      'without.csv',
      renamedTelco().replace('Monthly charges', 'Euro').replace('Months as customer', 'tenure'),
    );
    await expect(read.getByRole('region').getByRole('status')).toContainText(
      'One column is missing: MonthlyCharges.',
    );
    await expectNoViolations(read);
    await read.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(read, 'contrast');
    await read.getByRole('button', { name: 'Use this data' }).click();
    await expect(cells(read).nth(0)).toContainText('The column “MonthlyCharges” is not in this table.');
    await expect(kept(cells(read).nth(1)).first()).toHaveAttribute('data-value', String(long));

    await read.goto('about:blank');
    await read.goto(link);
    await read.getByRole('button', { name: 'Use my data' }).first().click();
    await giveFile(read, 'another name.csv', readFileSync(path, 'utf8'));
    await expect(read.getByText('In this browser')).toBeVisible();
    await read.getByRole('button', { name: 'Show the notebook' }).click();
    await expect(kept(cells(read).nth(0)).first()).toHaveAttribute('data-value', String(dear));
  });
});

test('a dropped file is the reader’s data; the way back changes nothing', async ({ page, browser }) => {
  const mine = new NotebookPage(page);
  await mine.openEmptyNotebook('Towns');
  await mine.pasteTable(spreadsheet);
  await mine.settled();
  const link = await linkOf(page);
  const { page: read, notebook } = await elsewhere(browser);
  await read.goto(link);
  await expect(read.getByRole('button', { name: 'Use my data' }).first()).toBeVisible();
  await notebook.dropFile(new URL('spreadsheet.ts', import.meta.url).pathname);
  await expect(read.getByText('spreadsheet.ts')).toBeVisible();
  await read.getByRole('button', { name: 'Back to the notebook' }).click();
  await expect(read.getByRole('button', { name: 'Use my data' }).first()).toBeVisible();
  expect(isEmpty(await shelves(read))).toBe(true);
});

test('an address says the language, the theme and how much is shown, for this visit alone', async ({
  page,
  browser,
}) => {
  const { link, cells } = await sampleLink(page);
  const { page: read, watched } = await elsewhere(browser);
  const root = read.locator('html');
  await read.goto(`${link}&lang=da&theme=dark`);
  await expect(root).toHaveAttribute('lang', 'da');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(read.getByRole('button', { name: 'Gør den til min' })).toBeVisible();
  expect(await read.evaluate(() => localStorage.length)).toBe(0);

  await read.goto(`${link}&mode=embed&cell=2&lang=it&theme=light`);
  await expect(root).toHaveAttribute('lang', 'it');
  const embed = read.locator('[data-embed]');
  await expect(embed.locator('section')).toHaveCount(1);
  await expectNoViolations(read);
  await expect(read.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
  const open = embed.getByRole('link', { name: 'Apri in Strata' });
  await expect(open).toHaveAttribute('href', link);
  await expect(open).toHaveAttribute('target', '_blank');
  for (const width of [320, 1000]) {
    await read.setViewportSize({ width, height: 500 });
    const overflow = await read.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
  await read.goto(`${link}&mode=embed`);
  await expect(embed.locator('section')).toHaveCount(cells);

  await read.goto('about:blank');
  await read.goto(link);
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(root).not.toHaveAttribute('data-theme', /./);
  expect(watched).toEqual({ foreign: [], errors: [] });
});
